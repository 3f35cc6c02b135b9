import { Component, input, output, viewChild } from '@angular/core';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { FilterName } from '../queue-address';

export interface FilterEntry {
  label: string;
  children?: FilterEntry[];
  /** What choosing it sets. */
  sets?: { name: FilterName; value: string };
}

/** A menu of filters, and the menus under it. */
@Component({
  selector: 'app-filter-menu',
  imports: [MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger],
  template: `
    <mat-menu>
      <ng-template matMenuContent>
        @for (entry of entries(); track entry.label) {
          @if (entry.children; as children) {
            <app-filter-menu #below [entries]="children" (chosen)="chosen.emit($event)" />
            <button mat-menu-item type="button" [matMenuTriggerFor]="below.menu()">{{ entry.label }}</button>
          } @else {
            <button mat-menu-item type="button" (click)="chosen.emit(entry)">{{ entry.label }}</button>
          }
        }
      </ng-template>
    </mat-menu>
  `,
})
export class FilterMenu {
  readonly entries = input.required<FilterEntry[]>();
  readonly chosen = output<FilterEntry>();

  readonly menu = viewChild.required(MatMenu);
}
