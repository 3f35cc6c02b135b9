import { Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft, LucideCornerDownRight, LucidePencil, LucidePlus } from '@lucide/angular';
import type { SearchSynonym } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Keys } from '../core/keys';
import { Session } from '../core/session';
import { TypedSearch } from '../core/typed-search';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { KeyHint } from '../ui/key-hint';
import { Notice } from '../ui/notice';
import { ProgressLine } from '../ui/progress-line';
import { SearchField } from '../ui/search-field';
import { Moment } from '../ui/time/moment';
import { SearchSynonymsApi } from './search-synonyms-api';

/** What means the same to the search: everybody reads it, supervisors keep it. */
@Component({
  selector: 'app-search-synonyms-page',
  imports: [
    ...[EmptyState, ErrorState, KeyHint, MatButton, MatIconButton, Moment, ProgressLine, RouterLink, SearchField],
    ...[LucideArrowLeft, LucideCornerDownRight, LucidePencil, LucidePlus],
  ],
  templateUrl: './search-synonyms-page.html',
  styleUrl: './search-synonyms-page.scss',
})
export class SearchSynonymsPage {
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  readonly q = input<string>();

  private readonly words = computed(() => this.q()?.trim() ?? '');
  protected readonly box = new TypedSearch(this.words, (q) => this.go(q));
  protected readonly list = inject(SearchSynonymsApi).list(this.words);
  protected readonly mayEdit = computed(() => this.session.user()?.can.includes('past-answers:review') ?? false);
  protected readonly searchLabel = $localize`:@@words.search:Chercher un mot ou un sigle`;
  protected readonly counted = computed(() => {
    const total = this.list.page()?.total;
    if (total === undefined) return '';
    return total === 1 ? $localize`:@@words.one:1 groupe` : $localize`:@@words.many:${total}:count: groupes`;
  });
  protected readonly nothing = computed(() =>
    this.words()
      ? $localize`:@@words.nothingFor:Aucun groupe ne contient «\u00a0${this.words()}:words:\u00a0»`
      : $localize`:@@words.nothing:Aucun groupe`,
  );

  constructor() {
    inject(Keys).use([
      {
        keys: 'a',
        does: $localize`:@@words.add:Ajouter un groupe`,
        group: $localize`:@@title.searchSynonyms:Sigles et synonymes`,
        when: () => this.mayEdit(),
        run: () => void this.edit(null),
      },
    ]);
  }

  protected async edit(known: SearchSynonym | null): Promise<void> {
    const { WordsDialog } = await import('./words-dialog');
    const opened = this.dialog.open<unknown, SearchSynonym | null, boolean>(WordsDialog, {
      data: known,
      width: '560px',
      maxWidth: 'calc(100vw - 32px)',
      restoreFocus: true,
    });
    if (!(await firstValueFrom(opened.afterClosed()))) return;
    this.list.retry();
    void this.notice.say($localize`:@@words.saved:C’est noté\u00a0: la recherche en tient compte dès maintenant.`);
  }

  protected editLabel({ terms }: SearchSynonym): string {
    return $localize`:@@words.editLabel:Modifier ${terms[0]}:term:`;
  }

  protected go(q: string): void {
    this.box.stop();
    void this.router.navigate([], { queryParams: { q: q || null }, replaceUrl: true });
  }
}
