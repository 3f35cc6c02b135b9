import { afterNextRender, Component, DestroyRef, effect, type ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import type { CaseFilters } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import type { Grid } from '../table/grid';

/** The same figures for the eye; who does not see them reads the table below, and opens the same cases from there. */
@Component({
  selector: 'app-figures-chart',
  template: `<div #box class="chart" role="img" [attr.aria-label]="label()" [style.height.px]="height()"></div>`,
  styles: `
    :host {
      display: block;
    }
    .chart {
      width: 100%;
    }
  `,
})
export class FiguresChart {
  private readonly router = inject(Router);
  private readonly preferences = inject(Preferences);
  private readonly destroyed = inject(DestroyRef);
  private readonly injector = inject(Injector);
  readonly grid = input.required<Grid>();
  readonly crossed = input.required<boolean>();
  /** The column that is drawn where there is one dimension. */
  readonly column = input.required<number>();
  readonly label = input.required<string>();

  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');
  protected readonly height = signal(320);

  constructor() {
    afterNextRender(() => void this.start());
  }

  /** The library comes when there is something to draw. */
  private async start(): Promise<void> {
    if (typeof ResizeObserver === 'undefined') return;
    const { Drawing } = await import('./drawing');
    const box = this.box().nativeElement;
    const drawing = new Drawing(box, (cases) => this.open(cases));
    this.destroyed.onDestroy(() => drawing.end());
    this.draw(drawing);
  }

  private draw(drawing: { show: (grid: Grid, crossed: boolean, column: number) => number }): void {
    const again = (): void => {
      this.preferences.theme();
      this.height.set(drawing.show(this.grid(), this.crossed(), this.column()));
    };
    effect(again, { injector: this.injector });
  }

  private open(cases: CaseFilters): void {
    void this.router.navigate(['/file'], { queryParams: { file: 'toutes', ...cases } });
  }
}
