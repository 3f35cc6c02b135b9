import { Component, computed, effect, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Title } from '@angular/platform-browser';
import { Router, RouterLink } from '@angular/router';
import { LucideChevronRight, LucideExternalLink, LucideTriangleAlert } from '@lucide/angular';
import type { CitationType, RecordHead } from '@guichet/contracts';
import { CurrentCase } from '../../core/current-case';
import { Keys } from '../../core/keys';
import { Preferences } from '../../core/preferences';
import { KeyHint } from '../../ui/key-hint';
import { Moment } from '../../ui/time/moment';
import { ValidityMark } from '../../ui/validity-mark';
import { RecordActs } from '../acts/record-acts';
import { RecentVersions } from '../history/recent-versions';
import { kindOf, kinds } from '../kinds';
import { outside, warningLabels } from '../record-labels';
import { CitingAnswers } from '../resting/citing-answers';
import { holdsInWords } from '../header/holds';
import { RecordBanner } from '../header/record-banner';
import { RecordState } from './record-state';

/** The frame of a record: what it is, where it holds, how well it is founded, who cites it. Its cells are put inside. */
@Component({
  selector: 'app-record-sheet',
  imports: [
    CitingAnswers,
    KeyHint,
    LucideChevronRight,
    LucideExternalLink,
    LucideTriangleAlert,
    MatButton,
    Moment,
    RecentVersions,
    RecordActs,
    RecordBanner,
    RecordState,
    RouterLink,
    ValidityMark,
  ],
  templateUrl: './record-sheet.html',
  styleUrl: './record-sheet.scss',
})
export class RecordSheet {
  private readonly router = inject(Router);
  private readonly currentCase = inject(CurrentCase).value;
  private readonly locale = inject(Preferences).locale;
  readonly type = input.required<CitationType>();
  readonly record = input.required<RecordHead>();
  /** Something was done to it: it is to be read again. */
  readonly changed = output<void>();

  protected readonly kind = computed(() => kindOf(this.type()) ?? 'sources');
  protected readonly list = computed(() => kinds[this.kind()]);
  protected readonly place = computed(() => outside(this.record().jurisdiction));
  protected readonly caseNumber = computed(() => this.currentCase()?.number ?? null);
  protected readonly current = computed(() => this.record().version === this.record().currentVersion);
  protected readonly citable = computed(() => this.current() && !this.record().retired);
  protected readonly holds = computed(() => holdsInWords(this.record(), this.locale()));
  /** What no other part of the header says. */
  protected readonly warnings = computed(() =>
    (['expired', 'not_yet_valid', 'check_due'] as const)
      .filter((warning) => this.record().warnings.includes(warning))
      .map((warning) => warningLabels[warning]),
  );

  constructor() {
    const title = inject(Title);
    effect(() => title.setTitle(`${this.record().label} · Guichet`));
    const group = $localize`:@@records.group:Fiche`;
    const does = $localize`:@@bridging.key.cite:Citer dans la demande en cours`;
    inject(Keys).use([{ keys: 'u', does, group, when: () => this.citable() && this.caseNumber() !== null, run: () => this.cite() }]);
  }

  protected cite(): void {
    const target = this.currentCase();
    if (!target) return;
    void this.router.navigate(['/demandes', target.id], { queryParams: { citer: `${this.type()}/${this.record().id}` } });
  }
}
