import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft, LucideUpload } from '@lucide/angular';
import { importKinds, importLimits, type ImportKind } from '@guichet/contracts';
import { failureOf } from '../core/problem';
import { Session } from '../core/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { ProgressLine } from '../ui/progress-line';
import { ChosenFile } from './chosen-file';
import { ExpectedColumns } from './expected-columns';
import { ImportLine } from './import-line';
import { importKindLabels } from './import-words';
import { ImportsApi } from './imports-api';

/** Choose a file and say what it holds; below, what was imported before. */
@Component({
  selector: 'app-imports-page',
  imports: [
    EmptyState,
    ErrorState,
    ExpectedColumns,
    ImportLine,
    LucideArrowLeft,
    LucideUpload,
    MatButton,
    MatCheckbox,
    ProgressLine,
    RouterLink,
  ],
  templateUrl: './imports-page.html',
  styleUrl: './imports-page.scss',
})
export class ImportsPage {
  private readonly api = inject(ImportsApi);
  private readonly router = inject(Router);
  private readonly chosen = inject(ChosenFile);
  private readonly session = inject(Session);
  protected readonly allowed = computed(() => this.session.user()?.can.includes('records:edit') ?? false);

  protected readonly kinds = importKinds;
  protected readonly labels = importKindLabels;
  protected readonly megabytes = importLimits.bytes / 1024 / 1024;
  protected readonly kind = signal<ImportKind>('occupations');
  protected readonly complete = signal(false);
  protected readonly file = signal<File | null>(null);
  protected readonly over = signal(false);
  protected readonly sending = signal(false);
  protected readonly failure = signal('');
  protected readonly list = this.api.list();

  protected choose(files: FileList | null | undefined): void {
    this.over.set(false);
    const file = files?.item(0) ?? null;
    if (!file) return;
    const tooLarge = file.size > importLimits.bytes;
    this.failure.set(
      tooLarge ? $localize`:@@imports.tooLarge:Ce fichier dépasse ${this.megabytes}:size: Mo. Partagez-le en plusieurs.` : '',
    );
    this.file.set(tooLarge ? null : file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.choose(event.dataTransfer?.files);
  }

  protected async preview(): Promise<void> {
    const file = this.file();
    if (!file) return this.failure.set($localize`:@@imports.noFile:Choisissez d’abord un fichier.`);
    const asked = { kind: this.kind(), file, mapping: {}, complete: this.complete() };
    this.sending.set(true);
    this.failure.set('');
    try {
      const { importId } = await this.api.preview(asked);
      this.chosen.current.set({ ...asked, importId });
      await this.router.navigate(['/fiches/imports', importId]);
    } catch (error) {
      this.failure.set(failureOf(error).text);
    } finally {
      this.sending.set(false);
    }
  }
}
