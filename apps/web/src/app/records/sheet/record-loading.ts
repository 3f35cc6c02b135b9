import { Component } from '@angular/core';
import { ProgressLine } from '../../ui/progress-line';

/** The place of a record that is on its way. */
@Component({
  selector: 'app-record-loading',
  imports: [ProgressLine],
  template: `<app-progress-line [active]="true" />
    <div aria-hidden="true"><span class="path"></span><span class="label"></span><span class="source"></span></div>`,
  styles: `
    div {
      display: flex;
      flex-direction: column;
      gap: 12px;
      padding: 24px var(--s-8);
    }
    span {
      height: 14px;
      border-radius: var(--r-xs);
      background: var(--surface-high);
    }
    .path {
      width: 120px;
    }
    .label {
      width: 320px;
      max-width: 80%;
      height: 28px;
    }
    .source {
      width: 440px;
      max-width: 100%;
    }
  `,
})
export class RecordLoading {}
