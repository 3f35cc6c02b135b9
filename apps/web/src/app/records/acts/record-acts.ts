import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { LucideArchive, LucideCircleCheck, LucidePencil } from '@lucide/angular';
import type { RecordHead, RestingAnswers } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { Ask } from '../../ui/ask/ask';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { kinds, type RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';
import { Amber } from '../resting/amber';

/** What one may do to a record: change it, say that it still holds, take it out of use. */
@Component({
  selector: 'app-record-acts',
  imports: [KeyHint, LucideArchive, LucideCircleCheck, LucidePencil, MatButton, RouterLink],
  template: `
    @if (can().has('edit')) {
      <a matButton [routerLink]="editPath()">
        <svg lucidePencil matButtonIcon size="18"></svg><span i18n="@@records.edit">Modifier</span> <app-key-hint keys="e" />
      </a>
    }
    @if (can().has('check')) {
      <button matButton type="button" [disabled]="busy()" (click)="check()">
        <svg lucideCircleCheck matButtonIcon size="18"></svg><span i18n="@@records.checkedToday">Vérifiée aujourd’hui</span>
        <app-key-hint keys="v" />
      </button>
    }
    @if (can().has('retire')) {
      <button matButton type="button" [disabled]="busy()" (click)="retire()">
        <svg lucideArchive matButtonIcon size="18"></svg><span i18n="@@records.retire">Retirer</span>
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
    }
  `,
})
export class RecordActs {
  private readonly api = inject(RecordsApi);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly amber = inject(Amber);
  private readonly ask = inject(Ask);
  readonly kind = input.required<RecordKind>();
  readonly record = input.required<RecordHead>();
  readonly changed = output<void>();

  protected readonly can = computed(() => new Set(this.record().can));
  protected readonly editPath = computed(() => `${kinds[this.kind()].path}/${this.record().id}/modifier`);
  protected readonly busy = signal(false);

  constructor() {
    const group = $localize`:@@records.group:Fiche`;
    const may = (action: 'edit' | 'check') => () => this.can().has(action) && !this.busy();
    const edit = $localize`:@@records.edit:Modifier`;
    const check = $localize`:@@records.checkedToday:Vérifiée aujourd’hui`;
    inject(Keys).use([
      { keys: 'e', does: edit, group, when: may('edit'), run: () => void this.router.navigateByUrl(this.editPath()) },
      { keys: 'v', does: check, group, when: may('check'), run: () => void this.check() },
    ]);
  }

  /** What was to be confirmed is asked about first: one key too many must not vouch for it. */
  protected async check(): Promise<void> {
    if (this.record().status !== 'verified' && !(await this.ask.confirm(vouch))) return;
    this.busy.set(true);
    try {
      await this.api.check(this.kind(), this.record(), { status: 'verified' });
      void this.notice.say($localize`:@@records.checked:Fiche vérifiée aujourd’hui`);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    } finally {
      this.busy.set(false);
      this.changed.emit();
    }
  }

  protected async retire(): Promise<void> {
    const { RetireDialog } = await import('./retire-dialog');
    const data = { kind: this.kind(), record: this.record() };
    const opened = this.dialog.open<InstanceType<typeof RetireDialog>, typeof data, RestingAnswers>(RetireDialog, {
      data,
      width: '560px',
      maxWidth: 'calc(100vw - 32px)',
      restoreFocus: true,
    });
    const turned = await firstValueFrom(opened.afterClosed());
    if (!turned) return;
    this.changed.emit();
    await this.amber.say($localize`:@@records.retired.done:Fiche retirée`, this.record().id, turned);
  }
}

const vouch = {
  title: $localize`:@@records.vouch:La fiche dit-elle la même chose que sa source\u202f?`,
  text: $localize`:@@records.vouch.text:Elle est «\u00a0à confirmer\u00a0». Elle sera notée vérifiée aujourd’hui.`,
  action: $localize`:@@records.vouch.action:Oui, vérifiée`,
};
