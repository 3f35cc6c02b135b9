import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideTriangleAlert } from '@lucide/angular';
import { failureOf } from '../core/problem';

/** What went wrong, what to do, and a button that tries again. */
@Component({
  selector: 'app-error-state',
  imports: [LucideTriangleAlert, MatButton],
  template: `
    <p class="text" role="alert">
      <svg lucideTriangleAlert size="20"></svg><span>{{ failure().reason ?? failure().text }}</span>
    </p>
    @if (again()) {
      <button matButton="outlined" type="button" (click)="retry.emit()" i18n="@@state.retry">Réessayer</button>
    }
    <ng-content />
    @if (again() && failure().requestId; as id) {
      <p class="meta" i18n="@@state.reference">Référence à communiquer&nbsp;: {{ id }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--s-4);
      max-width: 560px;
      padding: var(--s-8) var(--s-6);
    }
    .text {
      display: flex;
      gap: var(--s-3);
      font-size: var(--fs-16);
      line-height: 1.5rem;
    }
    svg {
      flex: none;
      margin-top: 2px;
      color: var(--review);
    }
    .meta {
      overflow-wrap: anywhere;
    }
  `,
})
export class ErrorState {
  /** Whatever a request threw or a resource holds as its error. */
  readonly error = input.required<unknown>();
  readonly retry = output<void>();

  protected readonly failure = computed(() => failureOf(this.error()));
  /** The same question brings the same reply where it was the question that was wrong. */
  protected readonly again = computed(() => !['NOT_FOUND', 'INVALID_INPUT'].includes(this.failure().code));
}
