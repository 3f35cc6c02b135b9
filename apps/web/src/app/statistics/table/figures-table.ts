import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideArrowDown, LucideArrowUp } from '@lucide/angular';
import { Preferences } from '../../core/preferences';
import { hiddenText, total } from '../statistics-words';
import { ordered, type Grid } from './grid';

/** The figures as a table that can be ordered by any column; each opens its cases. */
@Component({
  selector: 'app-figures-table',
  imports: [LucideArrowDown, LucideArrowUp, NgTemplateOutlet, RouterLink],
  templateUrl: './figures-table.html',
  styleUrl: './figures-table.scss',
})
export class FiguresTable {
  readonly grid = input.required<Grid>();
  readonly caption = input.required<string>();
  /** What the first column holds. */
  readonly head = input.required<string>();
  readonly order = input<string | null>(null);
  /** A frozen figure may no longer be what its cases add up to: it opens nothing. */
  readonly frozen = input(false);
  readonly reorder = output<string>();

  private readonly numbers = new Intl.NumberFormat(inject(Preferences).locale());
  protected readonly total = total;
  protected readonly hiddenText = hiddenText;
  protected readonly rows = computed(() => ordered(this.grid(), this.order()));

  protected shown(figure: number): string {
    return this.numbers.format(figure);
  }

  protected sorted(column: string): 'ascending' | 'descending' | null {
    if (this.order() === column) return 'ascending';
    return this.order() === `-${column}` ? 'descending' : null;
  }

  /** The largest first, then the smallest. */
  protected by(column: string): void {
    this.reorder.emit(this.order() === `-${column}` ? column : `-${column}`);
  }
}
