import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import type { RecordHead } from '@guichet/contracts';
import { ErrorState } from '../../ui/error-state';
import { ProgressLine } from '../../ui/progress-line';
import { Moment } from '../../ui/time/moment';
import { Differences } from '../differences/differences';
import { kinds, type RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';
import { versionLabels } from './version-labels';

/** What happened to a record, newest first, with what was different each time. */
@Component({
  selector: 'app-history-page',
  imports: [Differences, ErrorState, LucideArrowLeft, MatButton, Moment, ProgressLine, RouterLink],
  templateUrl: './history-page.html',
  styleUrls: ['./history.scss', './history-page.scss'],
})
export class HistoryPage {
  private readonly api = inject(RecordsApi);
  readonly kind = input.required<RecordKind>();
  readonly id = input.required<string>();

  protected readonly record = this.api.record<RecordHead>(this.kind, this.id);
  protected readonly versions = this.api.versions(this.kind, this.id);
  protected readonly labels = versionLabels;
  protected readonly path = computed(() => `${kinds[this.kind()].path}/${this.id()}`);
  protected readonly label = computed(() => (this.record.hasValue() ? this.record.value().label : ''));

  constructor() {
    const title = inject(Title);
    const history = $localize`:@@records.history:Historique`;
    effect(() => title.setTitle(`${[history, this.label()].filter(Boolean).join(' · ')} · Guichet`));
  }
}
