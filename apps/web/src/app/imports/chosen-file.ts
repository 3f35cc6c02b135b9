import { Service, signal } from '@angular/core';
import type { FileToImport } from './imports-api';

/** The file in hand, so that its columns can be said again without choosing it again; gone with the page. */
@Service()
export class ChosenFile {
  readonly current = signal<(FileToImport & { importId: string }) | null>(null);
}
