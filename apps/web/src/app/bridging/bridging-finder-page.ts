import { Component, computed, inject, viewChild, viewChildren } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, type Params, Router, RouterLink } from '@angular/router';
import { LucidePlus } from '@lucide/angular';
import { academicYearOf, type BridgingSummary, type RecordHead } from '@guichet/contracts';
import { CurrentCase } from '../core/current-case';
import { Keys } from '../core/keys';
import { Session } from '../core/session';
import { RecordPicker, type PickedRecord } from '../records/form/record-picker';
import { kinds } from '../records/kinds';
import { KindTabs } from '../records/list/kind-tabs';
import { RecordsApi } from '../records/records-api';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Notice } from '../ui/notice';
import { ProgressLine } from '../ui/progress-line';
import { Clock } from '../ui/time/clock';
import { BridgeRow } from './bridge-row';
import { asked, type End, questionOf, requestParams } from './finder-address';

const yearsBack = 18;

/** From a degree, the masters that it opens: with how many credits more, where, in which year, who says so. */
@Component({
  selector: 'app-bridging-finder-page',
  imports: [BridgeRow, EmptyState, ErrorState, KindTabs, LucidePlus, MatButton, ProgressLine, RecordPicker, RouterLink],
  templateUrl: './bridging-finder-page.html',
  styleUrl: './bridging-finder-page.scss',
})
export class BridgingFinderPage {
  private readonly router = inject(Router);
  private readonly api = inject(RecordsApi);
  private readonly clock = inject(Clock);
  private readonly notice = inject(Notice);
  private readonly user = inject(Session).user;
  private readonly currentCase = inject(CurrentCase).value;

  private readonly picker = viewChild.required(RecordPicker);
  private readonly rows = viewChildren(BridgeRow);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });

  protected readonly question = computed(() => questionOf(this.params()));
  protected readonly list = this.api.bridges(() => requestParams(this.question()));
  protected readonly picked: Record<End, () => readonly PickedRecord[]> = {
    from: this.named('study-programmes', 'from'),
    to: this.named('study-programmes', 'to'),
    institution: this.named('institutions', 'institution'),
  };
  protected readonly citable = computed(() => this.currentCase() !== null);
  protected readonly caseNumber = computed(() => this.currentCase()?.number ?? null);
  protected readonly freshPath = `${kinds['bridging-programmes'].path}/nouvelle`;
  protected readonly mayEdit = computed(() => this.user()?.can.includes('records:edit') ?? false);
  protected readonly years = computed(() => {
    const now = Number(academicYearOf(this.clock.now().toISOString().slice(0, 10)).slice(0, 4));
    return Array.from({ length: yearsBack + 2 }, (_, index) => `${now + 1 - index}-${now + 2 - index}`);
  });
  protected readonly counted = computed(() => {
    const count = this.list.items().length;
    if (!this.list.page()) return '';
    if (this.list.hasMore()) return $localize`:@@bridging.count.more:${count}:count: passerelles affichées, il y en a d’autres`;
    if (count === 0) return $localize`:@@bridging.none.counted:aucune passerelle connue`;
    return count === 1 ? $localize`:@@bridging.count.one:1 passerelle` : $localize`:@@bridging.count:${count}:count: passerelles`;
  });
  protected readonly narrowed = computed(() => Object.keys(requestParams(this.question())).length > 0);

  constructor() {
    const group = $localize`:@@title.bridgingProgrammes:Passerelles`;
    inject(Keys).use([
      { keys: '/', does: $localize`:@@bridging.key.from:Choisir le diplôme de départ`, group, run: () => this.picker().focus() },
      { keys: 'j', does: $localize`:@@bridging.key.next:Passerelle suivante`, group, repeats: true, run: () => this.move(1) },
      { keys: 'k', does: $localize`:@@bridging.key.previous:Passerelle précédente`, group, repeats: true, run: () => this.move(-1) },
      { keys: 'u', does: $localize`:@@bridging.key.cite:Citer dans la demande en cours`, group, run: () => this.citeFocused() },
    ]);
  }

  protected ask(end: End, records: readonly PickedRecord[]): void {
    this.look(asked(end, records[0]?.id ?? null));
  }

  protected askYear(year: string): void {
    this.look(asked('academicYear', year || null));
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  protected cite({ type, id }: BridgingSummary): void {
    const target = this.currentCase();
    if (target) void this.router.navigate(['/demandes', target.id], { queryParams: { citer: `${type}/${id}` } });
    else void this.notice.say($localize`:@@records.citeHint:Ouvrez d’abord une demande.`);
  }

  private citeFocused(): void {
    const bridge = this.list.items()[Math.max(this.focusedRow(), 0)];
    if (bridge) this.cite(bridge);
  }

  private look(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private move(step: number): void {
    const next = Math.min(Math.max(this.focusedRow() + step, 0), this.rows().length - 1);
    this.rows()[next]?.focus();
    if (next >= this.rows().length - 3) void this.list.more();
  }

  private focusedRow(): number {
    return this.rows().findIndex((row) => row.hasFocus());
  }

  /** What stands in the address by its id, with its name once that is known. */
  private named(kind: 'study-programmes' | 'institutions', end: End): () => readonly PickedRecord[] {
    const id = computed(() => this.question()[end] ?? undefined);
    const record = this.api.record<RecordHead>(() => kind, id);
    return computed(() => {
      const one = id();
      return one ? [{ id: one, label: record.hasValue() ? record.value().label : '…' }] : [];
    });
  }
}
