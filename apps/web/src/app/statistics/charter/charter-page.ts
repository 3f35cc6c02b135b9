import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import { Preferences } from '../../core/preferences';
import { Session } from '../../core/session';
import { folded, Topics } from '../../core/topics';
import { TypedSearch } from '../../core/typed-search';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import { codeSections, type CodeSection } from './code-sections';

/** Every code with what it means: the same in all centres, for whoever codes and whoever reads the figures. */
@Component({
  selector: 'app-charter-page',
  imports: [EmptyState, LucideArrowLeft, MatButton, RouterLink, SearchField],
  templateUrl: './charter-page.html',
  styleUrls: ['./charter-page.scss', './codes.scss'],
})
export class CharterPage {
  private readonly router = inject(Router);
  private readonly topics = inject(Topics);
  private readonly codes = codeSections(inject(Preferences).language);
  private readonly user = inject(Session).user;

  readonly q = input<string>();
  private readonly words = computed(() => this.q()?.trim() ?? '');
  protected readonly box = new TypedSearch(this.words, (q) => this.go(q));
  protected readonly searchLabel = $localize`:@@charter.search:Chercher un code ou un mot`;
  protected readonly mayCount = computed(() => this.user()?.can.includes('statistics:read') ?? false);

  private readonly all = computed<CodeSection[]>(() => {
    const named = this.topics.groups().map((group) => ({
      title: group.label,
      codes: this.topics.all().filter(({ key }) => key === group.key || key.startsWith(`${group.key}.`)),
    }));
    return [...named, ...this.codes];
  });
  protected readonly sections = computed(() => {
    const terms = folded(this.words()).split(/\s+/).filter(Boolean);
    const holds = (text: string): boolean => terms.every((term) => folded(text).includes(term));
    return this.all()
      .map(({ title, codes }) => ({ title, codes: codes.filter(({ label, definition }) => holds(`${title} ${label} ${definition}`)) }))
      .filter(({ codes }) => codes.length > 0);
  });
  protected readonly nothing = computed(() => $localize`:@@charter.nothing:Aucun code ne contient «\u00a0${this.words()}:words:\u00a0»`);

  protected go(q: string): void {
    this.box.stop();
    void this.router.navigate([], { queryParams: { q: q || null }, replaceUrl: true });
  }
}
