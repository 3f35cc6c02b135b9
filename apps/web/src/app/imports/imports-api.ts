import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ApplyImportInput,
  ImportKind,
  ImportReport,
  ImportRow,
  ImportRowAction,
  ImportSummary,
  Page,
  RecordSummary,
} from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';

export interface FileToImport {
  kind: ImportKind;
  file: File;
  /** Heading → field, or `null` to pass it over. */
  mapping: Record<string, string | null>;
  complete: boolean;
}

@Service()
export class ImportsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  list(): GrowingList<ImportSummary> {
    return new GrowingList(() => (this.signedIn() ? { url: '/api/imports', params: {} } : undefined));
  }

  /** Two programmes that a bridge may lead between, for an example that can be imported. */
  async twoProgrammes(): Promise<{ from?: string; to?: string }> {
    const { items } = await firstValueFrom(this.http.get<Page<RecordSummary>>('/api/study-programmes', { params: { limit: 2 } }));
    const [from, to] = items;
    return from && to ? { from: from.code, to: to.code } : {};
  }

  report(id: () => string): HttpResourceRef<ImportReport | undefined> {
    return httpResource(() => (this.signedIn() ? `/api/imports/${id()}` : undefined));
  }

  rows(id: () => string, actions: () => readonly ImportRowAction[], ready: () => boolean): GrowingList<ImportRow, Page<ImportRow>> {
    return new GrowingList(() =>
      this.signedIn() && ready()
        ? { url: `/api/imports/${id()}/rows`, params: { limit: 50, ...(actions().length ? { action: actions() } : {}) } }
        : undefined,
    );
  }

  /** Reads the file and says what it would do; the reply comes before the work is done. */
  preview({ kind, file, mapping, complete }: FileToImport): Promise<ImportReport> {
    const form = new FormData();
    form.set('mapping', JSON.stringify(mapping));
    form.set('file', file);
    const params = { dryRun: 'true', background: 'true', complete: String(complete) };
    return firstValueFrom(this.http.post<ImportReport>(`/api/imports/${kind}`, form, { params }));
  }

  apply(id: string, choices: Omit<ApplyImportInput, 'background'>): Promise<ImportReport> {
    return firstValueFrom(
      this.http.post<ImportReport>(`/api/imports/${id}/apply`, { ...choices, background: true } satisfies ApplyImportInput),
    );
  }

  act(id: string, act: 'stop' | 'undo'): Promise<ImportReport> {
    return firstValueFrom(this.http.post<ImportReport>(`/api/imports/${id}/${act}`, {}));
  }
}
