import { Component, computed, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Keys } from '../../../core/keys';
import { KeyHint } from '../../../ui/key-hint';
import { HitSummary } from '../../hit-summary';
import { Pen } from './pen';
import { SimilarToDraft } from './similar-to-draft';

/** Past answers close to what is being written: one key lists them, one more opens one beside the draft. */
@Component({
  selector: 'app-draft-similar',
  imports: [HitSummary, KeyHint, MatButton, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    @if (similar.hits().length > 0) {
      <button
        matButton
        type="button"
        aria-keyshortcuts="Alt+0"
        [matMenuTriggerFor]="menu"
        [matMenuTriggerRestoreFocus]="false"
        (menuClosed)="pen.focus()"
      >
        <span [title]="whole">{{ counted() }}</span> <app-key-hint keys="alt+0" />
      </button>
    }
    <mat-menu #menu="matMenu" class="hits-menu">
      @for (hit of similar.hits(); track hit.id) {
        <button mat-menu-item type="button" (click)="similar.wanted.set(hit.id)"><app-hit-summary [hit]="hit" /></button>
      }
    </mat-menu>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
})
export class DraftSimilar {
  protected readonly similar = inject(SimilarToDraft);
  protected readonly pen = inject(Pen);
  private readonly trigger = viewChild(MatMenuTrigger);

  protected readonly whole = $localize`:@@editor.similarKey:Voir les réponses proches de ce que vous écrivez`;
  protected readonly counted = computed(() => {
    const count = this.similar.hits().length;
    return count === 1 ? $localize`:@@editor.similarOne:1 proche` : $localize`:@@editor.similarMany:${count}:count: proches`;
  });

  constructor() {
    inject(Keys).use([
      {
        keys: 'alt+0',
        does: this.whole,
        group: $localize`:@@editor.keys:Réponse`,
        when: () => this.similar.hits().length > 0,
        run: () => this.trigger()?.openMenu(),
      },
    ]);
  }
}
