import { Component, computed, DOCUMENT, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { type NavigationBehaviorOptions, NavigationEnd, Router } from '@angular/router';
import { searchTextMax } from '@guichet/contracts';
import { filter, map, startWith } from 'rxjs';
import { Preferences } from '../core/preferences';
import { toFirstHit, TypedSearch } from '../core/typed-search';
import { SearchField } from '../ui/search-field';
import { type Deed, SuggestedAnswer } from './suggestions/suggested-answer';
import { type Suggestion, Suggestions } from './suggestions/suggestions';

const deeds: Partial<Record<string, Deed>> = { c: 'copy', u: 'use' };

/**
 * The one search. While one types it suggests answers, records and the case of a number; Enter opens what is marked,
 * `c` copies it and `u` uses it, Escape goes back to what one was doing. Without a mark Enter goes to the past answers.
 * On their page it edits the question itself, and suggests numbers only.
 */
@Component({
  selector: 'app-search-box',
  imports: [SearchField, Suggestions],
  host: {
    '(keydown.arrowdown)': 'mark($event, 1)',
    '(keydown.arrowup)': 'mark($event, -1)',
    '(keydown)': 'press($event)',
    '(keydown.control.enter)': '$event.preventDefault(); searchAll()',
    '(keydown.meta.enter)': '$event.preventDefault(); searchAll()',
    '(focusout)': 'open.set(false)',
  },
  templateUrl: './search-box.html',
  styleUrl: './search-box.scss',
})
export class SearchBox {
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly singleKeys = inject(Preferences).shortcuts;
  private readonly suggested = inject(SuggestedAnswer);
  private readonly field = viewChild.required(SearchField);
  private readonly suggestions = viewChild<Suggestions>('suggestions');
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
      startWith(this.router.url),
    ),
    { requireSync: true },
  );
  protected readonly searching = computed(() => /^\/reponses([/?]|$)/.test(this.address()));
  private readonly asked = computed(() => (this.searching() ? (this.router.parseUrl(this.address()).queryParamMap.get('q') ?? '') : ''));

  protected readonly max = searchTextMax;
  protected readonly label = $localize`:@@shell.searchLabel:Rechercher une question, une fiche, un numéro`;
  private readonly typed = new TypedSearch(this.asked, (words) => this.searching() && this.go(words, true));
  protected readonly text = this.typed.text;
  /** The lists of records have a box of their own that `/` goes to. */
  protected readonly keys = computed(() => (/^\/fiches(\/[a-z]+)?(\?|$)/.test(this.address()) ? '' : '/'));
  protected readonly open = signal(false);
  protected readonly suggesting = computed(
    () => this.open() && this.text().trim().length > 1 && (!this.searching() || /^\s*#?\d{2,}\s*$/.test(this.text())),
  );
  protected readonly combobox = computed(() => ({
    list: 'suggestions',
    open: this.suggesting(),
    active: this.suggestions()?.activeId() ?? null,
  }));

  private before: HTMLElement | null = null;

  focus(): void {
    const { activeElement, body } = this.document;
    this.before = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
    this.field().focus();
  }

  protected type(text: string): void {
    this.open.set(true);
    this.typed.type(text);
  }

  protected mark(event: Event, step: number): void {
    const suggestions = this.suggestions();
    if (this.suggesting()) {
      if (!suggestions) return;
      event.preventDefault();
      suggestions.move(step);
    } else if (this.searching() && step > 0) {
      event.preventDefault();
      this.searchAll();
    }
  }

  /** Enter: what is marked, or else all answers; once there, on to the list. */
  protected search(text: string): void {
    const marked = this.suggesting() ? this.suggestions()?.marked() : null;
    if (marked) this.visit(marked);
    else if (text || this.searching()) this.searchAll();
  }

  protected searchAll(): void {
    const text = this.text().trim();
    this.typed.stop();
    this.open.set(false);
    if (this.searching()) this.field().blur();
    this.go(text, this.searching(), text ? toFirstHit : {});
  }

  /** Once an answer is marked, letters are no longer typed but said of it. */
  protected press(event: KeyboardEvent): void {
    const hit = this.suggesting() ? this.suggestions()?.hit() : undefined;
    const deed = deeds[event.key.toLowerCase()];
    const single = this.singleKeys() && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!hit || !deed || !(single || event.altKey)) return;
    event.preventDefault();
    this.giveBack();
    void this.suggested.act(deed, hit.id);
  }

  /** To what one was doing when the search was called. */
  protected giveBack(): void {
    const { before } = this;
    this.leave();
    if (before?.isConnected) before.focus();
  }

  protected leave(): void {
    this.typed.stop();
    this.before = null;
    this.open.set(false);
    this.text.set(this.asked());
    this.field().blur();
  }

  private visit({ link, params }: Suggestion): void {
    this.leave();
    void this.router.navigate([link], params ? { queryParams: params } : {});
  }

  private go(text: string, replaceUrl: boolean, arrival: NavigationBehaviorOptions = {}): void {
    if (this.searching() && text === this.asked() && arrival !== toFirstHit) return;
    void this.router.navigate(['/reponses'], {
      queryParams: { q: text || null },
      queryParamsHandling: this.searching() ? 'merge' : 'replace',
      replaceUrl,
      ...arrival,
    });
  }
}
