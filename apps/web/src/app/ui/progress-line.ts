import { Component, input } from '@angular/core';
import { MatProgressBar } from '@angular/material/progress-bar';

/** A thin line at the top of its positioned parent, for what lasts; it takes no room, so nothing moves. */
@Component({
  selector: 'app-progress-line',
  imports: [MatProgressBar],
  template: `@if (active()) {
    <mat-progress-bar mode="indeterminate" [aria-label]="label" />
  }`,
  styles: `
    :host {
      position: absolute;
      inset: 0 0 auto;
      z-index: 2;
      height: 0;
    }
    mat-progress-bar {
      animation: late 0s 300ms both;
    }
    @keyframes late {
      from {
        visibility: hidden;
      }
    }
  `,
})
export class ProgressLine {
  readonly active = input.required<boolean>();
  protected readonly label = $localize`:@@state.loading:Chargement en cours`;
}
