import { afterRenderEffect, Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { LucideArrowLeft, LucideEllipsisVertical, LucidePanelRight } from '@lucide/angular';
import type { EnquiryAction, EnquiryDetail } from '@guichet/contracts';
import { awayWord, coverInWords } from '../../absences/absence-words';
import { Keys } from '../../core/keys';
import { Preferences } from '../../core/preferences';
import { Session } from '../../core/session';
import { KeyHint } from '../../ui/key-hint';
import { Moment } from '../../ui/time/moment';
import { channelLabels, statusLabels, takeOverLabel } from '../enquiry-labels';
import { PresenceMark } from '../presence/presence-mark';
import { firstLine } from '../question-text';
import type { CaseLayout } from './case-layout';
import { CasePresence } from './presence/case-presence';
import { CaseVerbs } from './case-verbs';
import { OpenCase } from './open-case';
import { Origin } from './origin';

interface Verb {
  action: EnquiryAction;
  label: string;
  keys?: string;
  run: () => unknown;
}

/** What the case is, where it stands, and what else may be done with it. */
@Component({
  selector: 'app-case-header',
  imports: [
    ...[KeyHint, LucideArrowLeft, LucideEllipsisVertical, LucidePanelRight, MatButton, MatIconButton],
    ...[MatMenu, MatMenuItem, MatMenuTrigger, Moment, PresenceMark],
  ],
  templateUrl: './case-header.html',
  styleUrl: './case-header.scss',
})
export class CaseHeader {
  private readonly open = inject(OpenCase);
  private readonly verbs = inject(CaseVerbs);
  private readonly origin = inject(Origin);
  private readonly presence = inject(CasePresence);
  private readonly locale = inject(Preferences).locale;
  private readonly me = inject(Session).user()?.id;

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');

  readonly enquiry = input.required<EnquiryDetail>();
  readonly layout = input.required<CaseLayout>();
  readonly helpShown = input(false);
  readonly help = output<void>();
  readonly back = output<void>();

  private readonly all: readonly Verb[] = [
    { action: 'claim', label: takeOverLabel, keys: 'a', run: () => this.verbs.claim() },
    { action: 'ask-back', label: $localize`:@@case.wait:Mettre en attente`, keys: 'w', run: () => this.verbs.wait() },
    { action: 'transfer', label: $localize`:@@case.transfer:Transférer`, run: () => this.verbs.transfer() },
    { action: 'close', label: $localize`:@@case.close:Clôturer`, keys: 'c', run: () => this.verbs.close() },
    { action: 'reopen', label: $localize`:@@case.reopen:Rouvrir`, run: () => this.verbs.reopen() },
    { action: 'assign', label: $localize`:@@case.assign:Attribuer…`, keys: 'shift+a', run: () => this.verbs.assign() },
    { action: 'release', label: $localize`:@@case.release:Remettre dans la file`, run: () => this.verbs.release() },
  ];
  /** What nobody has is taken beside the answer. */
  private readonly allowed = computed(() =>
    this.all.filter(({ action }) => this.open.can().has(action) && (action !== 'claim' || this.enquiry().assignee !== null)),
  );
  /** How many have a button of their own; the others are in the menu. */
  private readonly room = computed(() => ({ desk: 3, narrow: 1, single: 1, phone: 0 })[this.layout()]);
  private readonly apart = computed(() => {
    const order: EnquiryAction[] = this.room() === 1 ? ['close', 'reopen'] : ['claim', 'ask-back', 'transfer', 'close', 'reopen'];
    return order.flatMap((action) => this.allowed().filter((verb) => verb.action === action)).slice(0, this.room());
  });
  protected readonly buttons = this.apart;
  protected readonly menu = computed(() => this.allowed().filter((verb) => !this.apart().includes(verb)));

  /** Who writes is told above the answer. */
  protected readonly readers = computed(() => this.presence.others().filter(({ doing }) => doing === 'looking'));
  protected readonly title = computed(() => firstLine(this.enquiry().question));
  protected readonly channel = computed(() => channelLabels[this.enquiry().channel]);
  protected readonly status = computed(() => {
    const { status, assignee } = this.enquiry();
    const held = assignee && status !== 'closed' && this.layout() !== 'phone';
    return held ? `${statusLabels[status]}, ${assignee.name}` : statusLabels[status];
  });
  /** Who has it is away. */
  protected readonly absence = computed(() => {
    const { absence, status } = this.enquiry();
    if (!absence || status === 'answered' || status === 'closed') return null;
    return { word: awayWord(absence, this.me), title: coverInWords(absence, this.locale()) };
  });
  protected readonly tone = computed(() => {
    const { status } = this.enquiry();
    return status === 'in_progress' ? 'accent' : status === 'in_review' ? 'review' : '';
  });
  protected readonly backUrl = this.origin.url;

  constructor() {
    afterRenderEffect(() => this.catchFocus());
    const group = $localize`:@@case.keys:Demande`;
    inject(Keys).use(
      this.all.flatMap(({ action, label, keys, run }) =>
        keys ? [{ keys, does: label, group, when: () => this.open.can().has(action), run: () => void run() }] : [],
      ),
    );
  }

  /** The focus never falls out of the page: it goes to the title when what held it is gone. */
  private catchFocus(): void {
    const title = this.heading()?.nativeElement;
    if (this.open.landed() === 0 || !title) return;
    setTimeout(() => {
      const { activeElement, body } = title.ownerDocument;
      if (!activeElement || activeElement === body) title.focus({ preventScroll: true });
    });
  }

  protected act(verb: Verb): void {
    void verb.run();
  }
}
