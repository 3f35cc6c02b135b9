import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { LucideChevronRight, LucideExternalLink, LucideTriangleAlert } from '@lucide/angular';
import type { RecordSource, RecordType } from '@guichet/contracts';
import { CurrentCase } from '../../core/current-case';
import { Moment } from '../../ui/time/moment';
import { outside, typePaths, typesLabels } from '../record-labels';
import { CitingAnswers } from './citing-answers';
import { RecordState } from './record-state';

/** The frame of a record: what it is, where it holds, how well it is founded, who cites it. Its cells are put inside. */
@Component({
  selector: 'app-record-sheet',
  imports: [CitingAnswers, LucideChevronRight, LucideExternalLink, LucideTriangleAlert, MatButton, Moment, RecordState, RouterLink],
  templateUrl: './record-sheet.html',
  styleUrl: './record-sheet.scss',
})
export class RecordSheet {
  private readonly router = inject(Router);
  private readonly currentCase = inject(CurrentCase).value;
  readonly type = input.required<RecordType>();
  readonly record = input.required<RecordSource & { id: string; label: string; version: number }>();

  protected readonly listPath = computed(() => typePaths[this.type()]);
  protected readonly listLabel = computed(() => typesLabels[this.type()]);
  protected readonly place = computed(() => outside(this.record().jurisdiction));
  protected readonly caseNumber = computed(() => this.currentCase()?.number ?? null);

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.record().label} · Guichet`));
  }

  protected cite(): void {
    const target = this.currentCase();
    if (!target) return;
    void this.router.navigate(['/demandes', target.id], { queryParams: { citer: `${this.type()}/${this.record().id}` } });
  }
}
