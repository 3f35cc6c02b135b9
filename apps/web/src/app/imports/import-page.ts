import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft, LucideDownload } from '@lucide/angular';
import type { ImportRowAction } from '@guichet/contracts';
import { failureOf } from '../core/problem';
import { Ask } from '../ui/ask/ask';
import { ErrorState } from '../ui/error-state';
import { Notice } from '../ui/notice';
import { ProgressLine } from '../ui/progress-line';
import { ChosenFile } from './chosen-file';
import { importKindLabels, importStatusLabels, problemWords } from './import-words';
import { ImportsApi } from './imports-api';
import { ImportColumns } from './preview/import-columns';
import { ImportRowLine, type Side } from './preview/import-row';
import { ImportTally } from './preview/import-tally';

const pollEvery = 400;

/** What a file would do, row by row; then doing it, watching it, and taking it back. */
@Component({
  selector: 'app-import-page',
  imports: [
    ...[ErrorState, ImportColumns, ImportRowLine, ImportTally, LucideArrowLeft, LucideDownload, MatButton, MatProgressBar],
    ...[ProgressLine, RouterLink],
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  private readonly api = inject(ImportsApi);
  private readonly ask = inject(Ask);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly chosen = inject(ChosenFile);

  readonly id = input.required<string>();
  protected readonly kinds = importKindLabels;
  protected readonly statuses = importStatusLabels;
  protected readonly problem = problemWords;

  protected readonly resource = this.api.report(this.id);
  private readonly arrived = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  /** What is shown stays while it is asked for again. */
  protected readonly report = linkedSignal<ReturnType<typeof this.arrived>, ReturnType<typeof this.arrived>>({
    source: this.arrived,
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly running = computed(() => this.report()?.progress ?? null);
  protected readonly share = computed(() => {
    const progress = this.running();
    return progress && progress.total > 0 ? Math.round((100 * progress.done) / progress.total) : null;
  });
  protected readonly actions = signal<readonly ImportRowAction[]>([]);
  protected readonly rows = this.api.rows(
    this.id,
    this.actions,
    computed(() => !!this.report() && !this.running()),
  );
  protected readonly sides = linkedSignal<string, ReadonlyMap<number, Side>>({ source: this.id, computation: () => new Map() });
  protected readonly all = linkedSignal<string, Side | null>({ source: this.id, computation: () => null });
  protected readonly unresolved = computed(() => {
    const conflicts = this.report()?.counts.conflicts ?? 0;
    return this.all() ? 0 : conflicts - this.sides().size;
  });
  protected readonly waiting = computed(() => {
    const count = this.unresolved();
    return count === 1
      ? $localize`:@@imports.unresolvedOne:1 ligne attend votre choix.`
      : $localize`:@@imports.unresolved:${count}:count: lignes attendent votre choix.`;
  });
  protected readonly applyWords = computed(() => {
    const { created = 0, updated = 0, retired = 0, unchanged = 0, conflicts = 0 } = this.report()?.counts ?? {};
    const count = created + updated + retired + unchanged + conflicts;
    return count === 1 ? $localize`:@@imports.applyOne:Importer 1 ligne` : $localize`:@@imports.apply:Importer ${count}:count: lignes`;
  });
  protected readonly failure = signal('');
  /** Only with the file in hand can its columns be said again. */
  protected readonly file = computed(() => (this.chosen.current()?.importId === this.id() ? this.chosen.current() : null));

  constructor() {
    effect((cleanUp) => {
      if (!this.running() || this.resource.isLoading()) return;
      const timer = setTimeout(() => this.resource.reload(), pollEvery);
      cleanUp(() => clearTimeout(timer));
    });
  }

  protected choose(row: number, side: Side): void {
    this.sides.update((sides) => new Map(sides).set(row, side));
  }

  protected async remap(mapping: Record<string, string | null>): Promise<void> {
    const file = this.file();
    if (!file) return;
    await this.attempt(async () => {
      const { importId } = await this.api.preview({ ...file, mapping });
      this.chosen.current.set({ ...file, mapping, importId });
      await this.router.navigate(['/fiches/imports', importId], { replaceUrl: true });
    });
  }

  protected apply(): Promise<void> {
    const resolutions = [...this.sides()].map(([row, take]) => ({ row, take }));
    const all = this.all();
    return this.attempt(async () => this.report.set(await this.api.apply(this.id(), { resolutions, ...(all ? { conflicts: all } : {}) })));
  }

  protected stop(): Promise<void> {
    return this.attempt(async () => this.report.set(await this.api.act(this.id(), 'stop')));
  }

  protected async undo(): Promise<void> {
    const sure = await this.ask.confirm({
      title: $localize`:@@imports.undoTitle:Annuler cet import`,
      text: $localize`:@@imports.undoText:Les fiches qu’il a créées disparaissent, celles qu’il a modifiées retrouvent leur contenu d’avant. C’est possible tant que rien ne s’y appuie.`,
      action: $localize`:@@imports.undo:Annuler l’import`,
    });
    if (!sure) return;
    await this.attempt(async () => {
      this.report.set(await this.api.act(this.id(), 'undo'));
      void this.notice.say($localize`:@@imports.undone:Import annulé`);
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set('');
    try {
      await work();
    } catch (error) {
      const { code, text } = failureOf(error);
      this.failure.set(
        code === 'CONFLICT'
          ? $localize`:@@imports.builtOn:Cet import ne peut plus être annulé\u00a0: des fiches ont été modifiées, citées ou reliées depuis.`
          : text,
      );
      this.resource.reload();
    }
  }
}
