import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideDynamicIcon, LucideKeyboard } from '@lucide/angular';
import { KeyHint } from '../ui/key-hint';
import { BrandMark } from '../ui/brand-mark';
import { Navigation } from './navigation';

@Component({
  selector: 'app-rail',
  imports: [BrandMark, KeyHint, LucideDynamicIcon, LucideKeyboard, RouterLink],
  templateUrl: './rail.html',
  styleUrl: './rail.scss',
})
export class Rail {
  protected readonly entries = inject(Navigation).entries;
  readonly unassigned = input.required<number>();
  readonly shortcuts = output<void>();

  protected countLabel(count: number): string {
    return $localize`:@@shell.toTake:${count}:count: à prendre`;
  }
}
