import { Component, inject, input, model } from '@angular/core';
import { MatFormField, MatSuffix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { settingLimits } from '@guichet/contracts';
import { Topics } from '../../core/topics';

/** Which answers a colleague reads before they leave, and how many afterwards. */
@Component({
  selector: 'app-reviewing',
  imports: [MatFormField, MatInput, MatOption, MatSelect, MatSuffix],
  template: `
    <p class="meta" i18n="@@centre.reviewedLead">Toute réponse d’un·e conseiller·ère à ces sujets est relue avant de partir.</p>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <mat-select
        multiple
        i18n-aria-label="@@centre.reviewedTopics"
        aria-label="Sujets relus"
        [disabled]="fixed()"
        [value]="reviewed()"
        (selectionChange)="reviewed.set($event.value)"
      >
        @for (topic of topics.all(); track topic.key) {
          <mat-option [value]="topic.key">{{ topic.label }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
    <div class="row">
      <label class="grow" for="sample-rate" i18n="@@centre.sampleRate">Des autres réponses, part tirée au sort pour être relue</label>
      <mat-form-field class="hours" appearance="outline" subscriptSizing="dynamic">
        <input
          #rateBox
          matInput
          id="sample-rate"
          type="number"
          [min]="limits.reviewSampleRate.min"
          [max]="limits.reviewSampleRate.max"
          [disabled]="fixed()"
          [value]="rate()"
          (input)="rate.set(rateBox.valueAsNumber)"
        />
        <span matSuffix>%&nbsp;</span>
      </mat-form-field>
    </div>
    <div class="row">
      <label class="grow" for="per-week" i18n="@@centre.perWeek">Réponses envoyées tirées au sort chaque semaine pour être relues</label>
      <mat-form-field class="hours" appearance="outline" subscriptSizing="dynamic">
        <input
          #weekBox
          matInput
          id="per-week"
          type="number"
          [min]="limits.qualityPerWeek.min"
          [max]="limits.qualityPerWeek.max"
          [disabled]="fixed()"
          [value]="perWeek()"
          (input)="perWeek.set(weekBox.valueAsNumber)"
        />
      </mat-form-field>
    </div>
    @if (problems()['reviewSampleRate'] ?? problems()['qualityPerWeek']; as text) {
      <p class="failure" role="alert">{{ text }}</p>
    }
  `,
  styleUrl: './rows.scss',
})
export class Reviewing {
  readonly reviewed = model.required<string[]>();
  readonly rate = model.required<number>();
  readonly perWeek = model.required<number>();
  readonly fixed = input(false);
  readonly problems = input<Record<string, string>>({});

  protected readonly topics = inject(Topics);
  protected readonly limits = settingLimits;
}
