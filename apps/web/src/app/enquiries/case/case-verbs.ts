// The verbs of a case but for those that send its answer: each asks what it needs, does it, and says so.
import { LiveAnnouncer } from '@angular/cdk/a11y';
import type { ComponentType } from '@angular/cdk/portal';
import { inject, Service } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { enquiryLimits } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Ask } from '../../ui/ask/ask';
import { Notice } from '../../ui/notice';
import type { AssignChoice, AssignData } from '../assigning/assign-dialog';
import type { CloseChoice, CloseData } from '../close-dialog';
import type { Transfer } from './transfer-dialog';
import { DraftKeeper } from './editor/draft-keeper';
import { Pen } from './editor/pen';
import { KeptText } from '../../core/kept-text';
import { OpenCase } from './open-case';
import { Origin } from './origin';
import { ReviewComments } from './review/review-comments';

@Service({ autoProvided: false })
export class CaseVerbs {
  private readonly open = inject(OpenCase);
  private readonly pen = inject(Pen);
  private readonly keeper = inject(DraftKeeper);
  private readonly comments = inject(ReviewComments);
  private readonly ask = inject(Ask);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly kept = inject(KeptText);
  private readonly origin = inject(Origin);
  private readonly router = inject(Router);

  async claim(): Promise<boolean> {
    if (!(await this.attempt(() => this.open.take('claim')))) return false;
    void this.announcer.announce($localize`:@@case.claimed:La demande est à vous`);
    return true;
  }

  async release(): Promise<void> {
    if (await this.attempt(() => this.open.take('release'))) this.say($localize`:@@case.released:Remise dans la file`);
  }

  async reopen(): Promise<void> {
    if (!(await this.attempt(() => this.open.take('reopen')))) return;
    this.say($localize`:@@case.reopened:Demande rouverte`);
    this.pen.focus();
  }

  async wait(): Promise<void> {
    const recipient = this.open.detail()?.recipient;
    const question = {
      title: $localize`:@@case.waitTitle:Mettre en attente d’une précision`,
      text: recipient
        ? $localize`:@@case.waitMail:Votre question part par e-mail à ${recipient}:recipient:.`
        : $localize`:@@case.waitNoted:Votre question est notée dans le déroulement\u202f; posez-la de vive voix.`,
      action: $localize`:@@case.wait:Mettre en attente`,
    };
    const label = $localize`:@@case.waitLabel:Ce que vous demandez`;
    const done = await this.words('ask-back', { ...question, label }, (text) => this.open.take('ask-back', { text }));
    if (done) await this.sayAndOfferNext($localize`:@@case.waiting:Mise en attente`);
  }

  /** With what was said of passages; then nothing more need be said. */
  async sendBack(): Promise<void> {
    if (this.comments.lost()) return this.say(lostPassage);
    const comments = this.comments.placed();
    const question = {
      title: $localize`:@@case.returnTitle:Renvoyer avec un commentaire`,
      action: $localize`:@@case.return:Renvoyer`,
      label: $localize`:@@case.returnLabel:Ce qui est à corriger`,
      required: comments.length === 0,
      ...(comments.length > 0 ? { text: passagesGo(comments.length) } : {}),
    };
    const send = async (comment: string): Promise<void> => {
      await this.keeper.save();
      const draftVersion = this.keeper.version();
      await this.open.take('return', { ...(comment ? { comment } : {}), comments, ...(draftVersion > 0 ? { draftVersion } : {}) });
    };
    if (!(await this.words('return', question, send))) return;
    this.comments.clear();
    this.pen.handBack();
    await this.sayAndOfferNext($localize`:@@case.returned:Renvoyée avec votre commentaire`);
  }

  async close(): Promise<void> {
    const { CloseDialog } = await import('../close-dialog');
    const input = await this.choose<CloseData, CloseChoice>(CloseDialog, this.place(), '480px');
    if (input && (await this.attempt(() => this.open.take('close', input)))) {
      await this.sayAndOfferNext($localize`:@@case.closed:Demande clôturée`);
    }
  }

  async assign(): Promise<void> {
    const { AssignDialog } = await import('../assigning/assign-dialog');
    const choice = await this.choose<AssignData, AssignChoice>(AssignDialog, { ids: [this.open.id()] }, '480px');
    if (choice && (await this.attempt(() => this.open.take('assign', { assigneeId: choice.assigneeId })))) {
      this.say($localize`:@@case.assigned:Attribuée à ${choice.assigneeName}:name:`);
    }
  }

  async transfer(): Promise<void> {
    const { TransferDialog } = await import('./transfer-dialog');
    const id = this.open.id();
    const data = { note: this.kept.find<string>(id, 'transfer') ?? '', typed: (note: string) => this.kept.keep(id, 'transfer', note) };
    const chosen = await this.choose<typeof data, Transfer>(TransferDialog, data, '520px');
    if (!chosen) return;
    const { centreId, note, centreName } = chosen;
    if (!(await this.attempt(() => this.open.take('transfer', { centreId, note })))) return;
    this.kept.forget(id, 'transfer');
    this.say($localize`:@@case.transferred:Demande transférée\u00a0: ${centreName}:centre:`);
    await this.origin.back();
  }

  /** A passing word with a way on: the case stays where it is until it is taken. */
  async sayAndOfferNext(words: string): Promise<void> {
    const id = this.open.id();
    const next = await this.origin.next(id).catch(() => null);
    if (!next) return this.say(words);
    if (await this.notice.say(words, $localize`:@@case.next:Demande suivante`)) await this.router.navigate(['/demandes', next]);
  }

  private place(): { enquiryId: string; version: number } {
    return { enquiryId: this.open.id(), version: this.open.detail()?.version ?? 0 };
  }

  private say(words: string): void {
    void this.notice.say(words);
  }

  private async attempt(action: () => Promise<unknown>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (error) {
      this.open.fail(error);
      return false;
    }
  }

  /** Asks for words, which are kept until they have gone. */
  private async words(
    what: string,
    { label, required = true, ...question }: { title: string; text?: string; action: string; label: string; required?: boolean },
    send: (words: string) => Promise<unknown>,
  ): Promise<boolean> {
    const id = this.open.id();
    const value = this.kept.find<string>(id, what) ?? '';
    const typed = (words: string) => this.kept.keep(id, what, words);
    const field = { label, maxLength: enquiryLimits.comment, required, multiline: true, value, typed };
    const words = await this.ask.words({ ...question, field });
    this.open.land();
    if (words === null || !(await this.attempt(() => send(words)))) return false;
    this.kept.forget(id, what);
    return true;
  }

  private async choose<D, R>(component: ComponentType<unknown>, data: D, width: string): Promise<R | undefined> {
    const opened = this.dialog.open<unknown, D, R>(component, { data, width, maxWidth: '92vw', restoreFocus: true });
    return firstValueFrom(opened.afterClosed()).finally(() => this.open.land());
  }
}

const lostPassage = $localize`:@@review.lost:Un commentaire porte sur un passage modifié depuis\u00a0: retirez-le, ou commentez le nouveau passage.`;

const passagesGo = (count: number): string =>
  count === 1
    ? $localize`:@@review.onePassage:Votre commentaire sur un passage part avec.`
    : $localize`:@@review.manyPassages:Vos commentaires sur ${count}:count: passages partent avec.`;
