import { Component, input, model } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';

export interface Segment<T extends string = string> {
  value: T;
  label: string;
}

/** One choice among two to four, all visible. */
@Component({
  selector: 'app-segmented',
  imports: [MatButtonToggle, MatButtonToggleGroup],
  template: `
    <mat-button-toggle-group [value]="value()" (change)="value.set($event.value)" [attr.aria-label]="label()" hideSingleSelectionIndicator>
      @for (segment of segments(); track segment.value) {
        <mat-button-toggle [value]="segment.value">{{ segment.label }}</mat-button-toggle>
      }
    </mat-button-toggle-group>
  `,
})
export class Segmented<T extends string = string> {
  readonly label = input.required<string>();
  readonly segments = input.required<readonly Segment<T>[]>();
  readonly value = model.required<T>();
}
