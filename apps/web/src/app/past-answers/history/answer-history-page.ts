import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import type { PastAnswerVersion } from '@guichet/contracts';
import { Topics } from '../../core/topics';
import { Difference, type Side } from '../../records/differences/difference';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { ProgressLine } from '../../ui/progress-line';
import { Moment } from '../../ui/time/moment';
import { PastAnswersApi } from '../past-answers-api';
import { titleOf } from '../reading/answer-title';
import { changeLabels, fieldLabel, linesOf } from './version-words';

/** What happened to a reusable answer, newest first, with what was different each time. */
@Component({
  selector: 'app-answer-history-page',
  imports: [Difference, EmptyState, ErrorState, LucideArrowLeft, MatButton, Moment, ProgressLine, RouterLink],
  templateUrl: './answer-history-page.html',
  styleUrls: ['../../records/history/history.scss', './answer-history-page.scss'],
})
export class AnswerHistoryPage {
  private readonly api = inject(PastAnswersApi);
  private readonly topics = inject(Topics);
  readonly id = input.required<string>();

  private readonly answer = this.api.read(this.id);
  protected readonly versions = this.api.versions(this.id);
  protected readonly labels = changeLabels;
  protected readonly title = computed(() => (this.answer.hasValue() ? titleOf(this.answer.value().question) : ''));
  protected readonly shown = computed(() => this.versions.items().map((one) => ({ ...one, fields: this.fieldsOf(one) })));

  private fieldsOf({ differences }: PastAnswerVersion): { field: string; label: string; before: Side; after: Side }[] {
    return differences.map(({ field, before, after }) => {
      const [old, now] = [before, after].map((value) => linesOf(field, value, (key) => this.topics.label(key)));
      return { field, label: fieldLabel(field), ...sidesOf(old ?? [], now ?? []) };
    });
  }
}

/** Of two lists, the lines that are in one of them alone; where only their order changed, all. */
function sidesOf(old: string[], now: string[]): { before: Side; after: Side } {
  const gone = old.filter((line) => !now.includes(line));
  const come = now.filter((line) => !old.includes(line));
  const moved = gone.length + come.length === 0;
  return { before: (moved ? old : gone).join('\n'), after: (moved ? now : come).join('\n') };
}
