import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SearchGap } from '@guichet/contracts';
import { KeyHint } from '../../ui/key-hint';
import { Moment } from '../../ui/time/moment';
import { askedInWords } from './gap-words';

/** Words without an answer: what was typed, how often, and what one may do about it. */
@Component({
  selector: 'app-gap-row',
  imports: [KeyHint, MatButton, Moment, RouterLink],
  host: { '[class.selected]': 'selected()', '(focusin)': 'entered.emit()' },
  template: `<div class="what">
      <h2 dir="auto">
        <a #link routerLink="/reponses" [queryParams]="{ q: gap().query }" [attr.aria-current]="selected() ? 'true' : null">{{
          gap().query
        }}</a>
      </h2>
      @if (gap().note; as note) {
        <p class="note" dir="auto">{{ note }}</p>
      }
      <p class="meta-parts">
        <span>{{ asked() }}</span>
        <span i18n="@@gaps.last">dernière fois&nbsp;: <app-moment [at]="gap().lastAskedAt" /></span>
      </p>
    </div>
    <div class="acts">
      <button matButton="outlined" type="button" (click)="answered.emit()">
        <ng-container i18n="@@gaps.answered">Répondue…</ng-container><span class="sr-only">{{ gap().query }}</span>
        @if (selected()) {
          <app-key-hint keys="y" />
        }
      </button>
      <button matButton type="button" (click)="dismissed.emit()">
        <ng-container i18n="@@gaps.dismiss">Écarter…</ng-container><span class="sr-only">{{ gap().query }}</span>
        @if (selected()) {
          <app-key-hint keys="x" />
        }
      </button>
    </div>`,
  styleUrl: './gap-row.scss',
})
export class GapRow {
  readonly gap = input.required<SearchGap>();
  readonly selected = input(false);
  readonly entered = output<void>();
  readonly answered = output<void>();
  readonly dismissed = output<void>();

  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly asked = computed(() => askedInWords(this.gap()));

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }
}
