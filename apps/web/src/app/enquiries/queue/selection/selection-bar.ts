import { Component, computed, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { KeyHint } from '../../../ui/key-hint';
import { QueueSelection } from './queue-selection';

/** What can be done with the marked cases, in the place of how many there are. */
@Component({
  selector: 'app-selection-bar',
  imports: [KeyHint, MatButton],
  template: `
    <p class="figures">{{ words() }}</p>
    @if (!selection.isAll()) {
      <button matButton type="button" (click)="selection.all()" i18n="@@selection.all">Tout sélectionner</button>
    }
    <span class="spring"></span>
    <button matButton type="button" (click)="selection.clear()">
      <ng-container i18n="@@selection.clear">Annuler</ng-container> <app-key-hint keys="escape" />
    </button>
    <button matButton="tonal" type="button" aria-keyshortcuts="Shift+A" (click)="assign.emit()">
      <ng-container i18n="@@action.assign">Attribuer…</ng-container> <app-key-hint keys="shift+a" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex: 1;
      gap: var(--s-2);
      align-items: center;
      height: 100%;
      margin: 0 calc(-1 * var(--s-6));
      padding: 0 var(--s-4) 0 var(--s-6);
      white-space: nowrap;
      background: var(--selected);
    }
    p {
      color: var(--on-accent-soft);
      font-weight: 600;
    }
    .spring {
      flex: 1;
    }
    button {
      --mat-button-text-container-height: 32px;
      --mat-button-tonal-container-height: 32px;
    }
  `,
})
export class SelectionBar {
  protected readonly selection = inject(QueueSelection);
  readonly assign = output<void>();
  protected readonly words = computed(() =>
    this.selection.count() === 1
      ? $localize`:@@selection.shortOne:1 sélectionnée`
      : $localize`:@@selection.short:${this.selection.count()}:count: sélectionnées`,
  );
}
