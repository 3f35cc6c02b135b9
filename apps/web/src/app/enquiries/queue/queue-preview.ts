import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideX } from '@lucide/angular';
import type { EnquiryAction, EnquiryDetail } from '@guichet/contracts';
import { coverInWords } from '../../absences/absence-words';
import { Preferences } from '../../core/preferences';
import { Topics } from '../../core/topics';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { DueTime } from '../../ui/time/due-time';
import { Moment } from '../../ui/time/moment';
import {
  actionLabels,
  ageBandLabels,
  audienceLabels,
  channelLabels,
  languageLabels,
  relationLabels,
  reviewStateLabels,
  statusLabels,
  takeOverLabel,
} from '../enquiry-labels';
import { HitSummary } from '../hit-summary';
import { firstLine, followingLines } from '../question-text';
import { PreviewedCase } from './previewed-case';

export type PreviewAction = 'claim' | 'assign' | 'close';

/** A case read from the list, without taking it. */
@Component({
  selector: 'app-queue-preview',
  imports: [DueTime, ErrorState, HitSummary, KeyHint, LucideX, MatButton, MatIconButton, Moment, ProgressLine, RouterLink],
  templateUrl: './queue-preview.html',
  styleUrl: './queue-preview.scss',
})
export class QueuePreview {
  protected readonly previewed = inject(PreviewedCase);
  protected readonly topics = inject(Topics);
  private readonly locale = inject(Preferences).locale;
  protected readonly channels = channelLabels;
  protected readonly reviews = reviewStateLabels;

  /** It lies over the list and can be left. */
  readonly drawer = input(false);
  readonly act = output<PreviewAction>();
  readonly leave = output<void>();

  private readonly one = this.previewed.detail;
  protected readonly done = computed(() => ['answered', 'closed'].includes(this.one()?.status ?? ''));
  protected readonly title = computed(() => firstLine(this.one()?.question ?? null) || $localize`:@@queue.unsaidTitle:Sans question notée`);
  protected readonly rest = computed(() => followingLines(this.one()?.question ?? null));
  protected readonly regionLabel = computed(() => $localize`:@@queue.peekOf:Aperçu de la demande n° ${this.one()?.number ?? ''}:number:`);
  protected readonly state = computed(() => {
    const one = this.one();
    return one ? [statusLabels[one.status], one.assignee?.name].filter(Boolean).join(', ') : '';
  });
  /** Who has it is away. */
  protected readonly absence = computed(() => {
    const absence = this.done() ? null : this.one()?.absence;
    return absence ? coverInWords(absence, this.locale()) : null;
  });
  protected readonly claimLabel = computed(() => (this.one()?.assignee ? takeOverLabel : actionLabels.claim));
  protected readonly facts = computed(() => factsOf(this.one()));

  protected may(action: EnquiryAction): boolean {
    return this.one()?.can.includes(action) ?? false;
  }
}

function factsOf(one: EnquiryDetail | undefined): { label: string; text: string }[] {
  if (!one) return [];
  const { asker, student, audience, ageBand, language } = one;
  const askerWords = asker && [
    asker.name,
    asker.relation && asker.relation !== 'self' ? relationLabels[asker.relation].toLowerCase() : null,
  ];
  const profile = [audience && audienceLabels[audience], ageBand && ageBandLabels[ageBand]];
  const facts: [string, (string | null | undefined)[]][] = [
    [$localize`:@@queue.who:Qui demande`, askerWords ?? []],
    [$localize`:@@queue.forWhom:Pour qui`, [student?.name]],
    [$localize`:@@queue.contact:Contact`, [asker?.email, asker?.phone]],
    [$localize`:@@queue.profile:Public`, profile],
    [$localize`:@@queue.language:Langue`, [language && language !== 'fr' ? languageLabels[language] : null]],
  ];
  return facts.map(([label, words]) => ({ label, text: words.filter(Boolean).join(', ') })).filter(({ text }) => text !== '');
}
