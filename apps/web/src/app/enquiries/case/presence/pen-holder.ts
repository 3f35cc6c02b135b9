import { Component, computed, effect, inject } from '@angular/core';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { MatButton } from '@angular/material/button';
import { LucidePencilLine } from '@lucide/angular';
import { Ask } from '../../../ui/ask/ask';
import { CasePresence } from './case-presence';
import { Pen } from '../editor/pen';
import { OpenCase } from '../open-case';

/** A colleague is writing the answer: one reads along, or takes over and says why. */
@Component({
  selector: 'app-pen-holder',
  imports: [LucidePencilLine, MatButton],
  template: `
    @if (words(); as said) {
      <div class="bar">
        <svg lucidePencilLine size="18" strokeWidth="2"></svg>
        <p>{{ said }}</p>
        @if (mayWrite()) {
          <button matButton type="button" (click)="takeOver()" i18n="@@presence.takeOver">Prendre la main…</button>
        }
      </div>
    }
  `,
  styles: `
    .bar {
      display: flex;
      gap: var(--s-2);
      align-items: center;
      min-height: 48px;
      padding: var(--s-1) var(--s-4) var(--s-1) var(--s-6);
      border-bottom: 1px solid var(--line);
      background: var(--selected);
      color: var(--on-accent-soft);
      font-weight: 550;
    }
    p {
      flex: 1;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    svg,
    button {
      flex: none;
    }
  `,
})
export class PenHolder {
  private readonly presence = inject(CasePresence);
  private readonly open = inject(OpenCase);
  private readonly pen = inject(Pen);
  private readonly ask = inject(Ask);

  protected readonly words = computed(() => {
    const writer = this.presence.writer();
    return writer ? $localize`:@@presence.isWriting:${writer.user.name}:name: écrit cette réponse en ce moment` : '';
  });

  protected readonly mayWrite = computed(() => this.open.can().has('draft'));

  constructor() {
    const announcer = inject(LiveAnnouncer);
    effect(() => {
      if (this.words()) void announcer.announce(this.words());
    });
  }

  protected async takeOver(): Promise<void> {
    const name = this.presence.writer()?.user.name ?? '';
    const reason = await this.ask.words({
      title: $localize`:@@presence.takeOverTitle:Prendre la main sur cette réponse`,
      text: $localize`:@@presence.takeOverText:${name}:name: pourra lire, plus écrire. Son texte est gardé, et votre raison reste dans le déroulement.`,
      action: $localize`:@@presence.takeOverAction:Prendre la main`,
      field: { label: $localize`:@@presence.takeOverReason:Pourquoi`, maxLength: 300, required: true },
    });
    if (!reason) return;
    await this.presence.takeOver(reason);
    this.pen.focus();
  }
}
