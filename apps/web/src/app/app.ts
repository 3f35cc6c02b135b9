import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { Session } from './core/session';
import { ErrorState } from './ui/error-state';

/** Nothing but the page; or why there is none, when the server could not say who is signed in. */
@Component({
  selector: 'app-root',
  imports: [ErrorState, RouterOutlet],
  template: `@if (session.error(); as error) {
      <app-error-state [error]="error" (retry)="session.restore()" />
    }
    <router-outlet />`,
  styles: `
    :host {
      display: block;
      min-height: 100%;
    }
  `,
})
export class App {
  protected readonly session = inject(Session);
}
