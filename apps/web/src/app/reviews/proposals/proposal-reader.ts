import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { KeptPassage, Proposal, ProposalAction } from '@guichet/contracts';
import { Session } from '../../core/session';
import { Topics } from '../../core/topics';
import { Sources } from '../../enquiries/case/answer/sources';
import { titleOf } from '../../past-answers/reading/answer-title';
import { findingsIn } from '../../proposals/passages/passages';
import { identifyingLabels, readers, statusLabels } from '../../proposals/proposal-words';
import { SimilarShared } from '../../proposals/similar-shared';
import { Difference } from '../../records/differences/difference';
import { KeyHint } from '../../ui/key-hint';
import { Moment } from '../../ui/time/moment';
import { whyNot } from './proposal-obstacles';

/** A proposed answer: what was sent against what would be shared, what was kept on purpose, and what one may do. */
@Component({
  selector: 'app-proposal-reader',
  imports: [Difference, KeyHint, LucideTriangleAlert, MatButton, Moment, RouterLink, SimilarShared, Sources],
  templateUrl: './proposal-reader.html',
  styleUrls: ['../reading/reader.scss', './proposal-reader.scss'],
})
export class ProposalReader {
  private readonly topics = inject(Topics);
  private readonly session = inject(Session);
  readonly one = input.required<Proposal>();
  readonly busy = input(false);
  /** Why the last decision did not pass. */
  readonly failure = input<string | null>(null);
  readonly approve = output<void>();
  readonly correct = output<void>();
  readonly sendBack = output<void>();
  readonly withdraw = output<void>();

  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');
  protected readonly sent = $localize`:@@proposals.before:Envoyé`;
  protected readonly proposed = $localize`:@@proposals.after:Proposé`;
  protected readonly may = computed(() => new Set<ProposalAction>(this.one().can));
  protected readonly title = computed(() => titleOf(this.one().question));
  protected readonly status = computed(() => statusLabels[this.one().status]);
  protected readonly readers = computed(() => readers[this.one().visibility]);
  protected readonly topic = computed(() => this.topics.label(this.one().topic ?? ''));
  protected readonly fields = computed(() => {
    const { original, question, answer } = this.one();
    return [
      { label: $localize`:@@reviews.form.question:Question`, before: original.question, after: question },
      { label: $localize`:@@reviews.form.answer:Réponse`, before: original.answer, after: answer },
    ].map((field) => ({ ...field, same: field.before.trim() === field.after.trim() }));
  });
  protected readonly kept = computed(() => this.one().kept.map(inWords));
  /** Found again, and neither replaced nor kept. */
  protected readonly found = computed(() => {
    const { passages, kept } = this.one();
    return findingsIn(passages, kept)
      .filter((finding) => !finding.kept)
      .map(inWords);
  });
  protected readonly obstacle = computed(() => whyNot(this.one(), this.session.user()));

  focus(): void {
    this.body().nativeElement.focus();
  }
}

const inWords = ({ kind, text }: KeptPassage) => ({ kind: identifyingLabels[kind], text });
