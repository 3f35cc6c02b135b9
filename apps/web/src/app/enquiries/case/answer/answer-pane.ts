import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Keys } from '../../../core/keys';
import { KeyHint } from '../../../ui/key-hint';
import { Markdown } from '../../../ui/markdown/markdown';
import { CasePresence } from '../presence/case-presence';
import { CaseVerbs } from '../case-verbs';
import { academicYearsAround } from '../editor/academic-years';
import { DraftConflict } from '../editor/draft-conflict';
import { DraftEditor } from '../editor/draft-editor';
import { DraftKeeper } from '../editor/draft-keeper';
import { DraftSimilar } from '../editor/draft-similar';
import { DraftStateLine } from '../editor/draft-state';
import { Pen } from '../editor/pen';
import { OpenCase } from '../open-case';
import { ReviewChanges } from '../review/review-changes';
import { ReviewReason } from '../review/review-reason';
import { ReviewRemarks } from '../review/review-remarks';
import { ReviewSheet } from '../review/review-sheet';
import { PenHolder } from '../presence/pen-holder';
import { DraftYear } from './draft-year';
import { NoAnswer } from './no-answer';
import { NoSource } from './no-source';
import { Recipient } from './recipient';
import { ReturnedNote } from './returned-note';
import { RiskySources } from './risky-sources';
import { SendChecks } from './send-checks';
import { Sending } from './sending';
import { SentAnswer } from './sent-answer';
import { Sources } from './sources';
import { StrandedDraft } from './stranded-draft';

/** To whom, what was answered already, what is being written, and the one thing to do with it. */
@Component({
  selector: 'app-answer-pane',
  imports: [
    ...[DraftConflict, DraftEditor, DraftSimilar, DraftStateLine, KeyHint, Markdown, MatButton, NoAnswer],
    ...[DraftYear, NoSource, PenHolder, Recipient, ReturnedNote, ReviewChanges, ReviewReason, ReviewRemarks, ReviewSheet],
    ...[RiskySources, SendChecks, SentAnswer, Sources, StrandedDraft],
  ],
  templateUrl: './answer-pane.html',
  styleUrl: './answer-pane.scss',
})
export class AnswerPane {
  private readonly open = inject(OpenCase);
  private readonly presence = inject(CasePresence);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly sending = inject(Sending);
  protected readonly verbs = inject(CaseVerbs);
  protected readonly pen = inject(Pen);

  /** One came to write. */
  readonly eager = input(false);

  protected readonly detail = this.open.detail;
  protected readonly can = this.open.can;
  protected readonly reviewing = computed(() => this.can().has('approve') && this.detail()?.status === 'in_review');
  /** A reviewer reads first, and writes when asked to; everybody else writes at once, unless a colleague does. */
  protected readonly editing = computed(
    () => this.can().has('draft') && !this.presence.writer() && (!this.reviewing() || this.pen.writing()),
  );
  /** Two texts wait for a choice: nothing leaves before. */
  protected readonly choosing = computed(() => this.keeper.theirs() !== null);
  protected readonly held = computed(() => this.sending.busy() || this.choosing());
  /** Where it is said why nothing leaves. */
  protected readonly reason = computed(() => (this.choosing() ? 'draft-state' : null));
  protected readonly years = computed(() => academicYearsAround(new Date(), this.keeper.year()));

  protected readonly sendLabel = computed(() => {
    if (this.sending.primary() !== 'answer') return $localize`:@@editor.submit:Demander une relecture`;
    return this.sending.mailed() ? $localize`:@@editor.send:Envoyer la réponse` : $localize`:@@editor.keep:Enregistrer la réponse`;
  });
  protected readonly approveLabel = computed(() =>
    this.sending.mailed() ? $localize`:@@editor.approve:Approuver et envoyer` : $localize`:@@editor.approveKeep:Approuver et enregistrer`,
  );

  constructor() {
    const group = $localize`:@@editor.keys:Réponse`;
    const may = (action: 'claim' | 'draft' | 'approve' | 'return') => () => this.can().has(action);
    inject(Keys).use([
      { keys: 'a', does: $localize`:@@case.claim:Prendre en charge`, group, when: may('claim'), run: () => void this.claim() },
      {
        keys: 'r',
        does: $localize`:@@editor.writeKey:Écrire la réponse`,
        group,
        when: () => this.can().has('claim') || this.can().has('draft'),
        run: () => void this.write(),
      },
      {
        keys: 'ctrl+enter',
        does: $localize`:@@editor.sendKey:Envoyer la réponse ou demander une relecture`,
        group,
        run: () => this.send(),
      },
      { keys: 'y', does: $localize`:@@editor.approve:Approuver et envoyer`, group, when: may('approve'), run: () => this.approve() },
      { keys: 'e', does: $localize`:@@editor.correct:Corriger`, group, when: () => this.reviewing(), run: () => this.pen.focus() },
      {
        keys: 'b',
        does: $localize`:@@editor.sendBack:Renvoyer avec commentaire`,
        group,
        when: may('return'),
        run: () => this.sendBack(),
      },
    ]);
    let arrived = false;
    effect(() => {
      if (arrived || !this.detail()) return;
      arrived = true;
      if (untracked(() => this.eager() && !this.reviewing())) this.pen.focus();
    });
  }

  protected claim(): Promise<boolean> {
    return this.verbs.claim();
  }

  protected async write(): Promise<void> {
    if (this.can().has('draft') || (await this.claim())) this.pen.focus();
  }

  protected send(): void {
    if (this.reviewing()) this.approve();
    else if (!this.keeper.isEmpty() || this.choosing()) void this.sending.send();
  }

  protected submit(): void {
    if (!this.keeper.isEmpty()) void this.sending.submit();
  }

  protected approve(): void {
    void this.sending.approve();
  }

  protected sendBack(): void {
    void this.verbs.sendBack();
  }

  protected setYear(year: string): void {
    this.keeper.chooseYear(year || null);
  }
}
