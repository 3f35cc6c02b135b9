import { Component, computed, inject, input, output } from '@angular/core';
import { type MatMenu, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { LucideDynamicIcon, LucideMenu, LucidePlus } from '@lucide/angular';
import { Navigation, placesInBar } from './navigation';

/** The frame of a phone: two places, what one does most, one more place, the rest. */
@Component({
  selector: 'app-bottom-bar',
  imports: [LucideDynamicIcon, LucideMenu, LucidePlus, MatMenuTrigger, RouterLink],
  templateUrl: './bottom-bar.html',
  styleUrl: './bottom-bar.scss',
})
export class BottomBar {
  private readonly entries = inject(Navigation).entries;
  readonly unassigned = input.required<number>();
  readonly accountMenu = input.required<MatMenu>();
  readonly newEnquiry = output<void>();

  protected readonly first = computed(() => this.entries().slice(0, 2));
  protected readonly rest = computed(() => this.entries().slice(2, placesInBar));
}
