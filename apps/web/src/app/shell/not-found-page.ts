import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../ui/empty-state';

@Component({
  selector: 'app-not-found-page',
  imports: [EmptyState, MatButton, RouterLink],
  template: `
    <h1 class="sr-only" i18n="@@title.notFound">Page introuvable</h1>
    <app-empty-state
      i18n-heading="@@notFound.heading"
      heading="Cette page n’existe pas"
      i18n-text="@@notFound.text"
      text="L’adresse est peut-être incomplète, ou la page a été déplacée."
    >
      <a matButton="outlined" routerLink="/file" i18n="@@notFound.back">Aller à la file d’attente</a>
    </app-empty-state>
  `,
})
export class NotFoundPage {}
