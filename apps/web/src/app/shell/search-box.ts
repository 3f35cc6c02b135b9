import { Component, computed, inject, linkedSignal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { searchTextMax } from '@guichet/contracts';
import { filter, map, startWith } from 'rxjs';
import { SearchField } from '../ui/search-field';

const pause = 250;

/** The one search: Enter goes to the past answers; there, it edits that page's question as one types. */
@Component({
  selector: 'app-search-box',
  imports: [SearchField],
  template: `<app-search-field
    [label]="label"
    keys="/"
    [maxLength]="max"
    [value]="text()"
    (valueChange)="type($event)"
    (search)="search($event)"
  />`,
})
export class SearchBox {
  private readonly router = inject(Router);
  private readonly field = viewChild.required(SearchField);
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
      startWith(this.router.url),
    ),
    { requireSync: true },
  );
  private readonly searching = computed(() => /^\/reponses(\?|$)/.test(this.address()));
  private readonly asked = computed(() => (this.searching() ? (this.router.parseUrl(this.address()).queryParamMap.get('q') ?? '') : ''));
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly max = searchTextMax;
  protected readonly label = $localize`:@@shell.searchLabel:Rechercher une question, une fiche, un numéro`;
  protected readonly text = linkedSignal(() => this.asked());

  focus(): void {
    this.field().focus();
  }

  protected type(text: string): void {
    this.text.set(text);
    clearTimeout(this.timer);
    if (this.searching()) this.timer = setTimeout(() => this.go(text.trim(), true), pause);
  }

  protected search(text: string): void {
    clearTimeout(this.timer);
    if (text || this.searching()) this.go(text, this.searching());
  }

  private go(text: string, replaceUrl: boolean): void {
    if (this.searching() && text === this.asked()) return;
    void this.router.navigate(['/reponses'], {
      queryParams: { q: text || null },
      queryParamsHandling: this.searching() ? 'merge' : 'replace',
      replaceUrl,
    });
  }
}
