import { HttpClient, HttpEventType, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { FreezeReportInput, StatisticsReport, StatisticsReportSummary, StatisticsTable } from '@guichet/contracts';
import { firstValueFrom, lastValueFrom, tap } from 'rxjs';
import { idempotent } from '../core/concurrency';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';
import type { StatisticsQuestion } from './statistics-address';

export type StatisticsFile = 'statistics.xlsx' | 'statistics.csv' | 'statistics/cases.xlsx' | 'statistics/cases.csv';

@Service()
export class StatisticsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  table(question: () => StatisticsQuestion | undefined): HttpResourceRef<StatisticsTable | undefined> {
    return httpResource(() => {
      const asked = question();
      return this.signedIn() && asked ? { url: '/api/statistics', params: paramsOf(asked) } : undefined;
    });
  }

  /** Calls `received` with the bytes that have come so far. */
  async file(file: StatisticsFile, question: StatisticsQuestion, received: (bytes: number) => void): Promise<Blob> {
    const { from, to } = question;
    const params = file.startsWith('statistics/') ? { from, to } : paramsOf(question);
    const events = this.http
      .get(`/api/${file}`, { params, responseType: 'blob', observe: 'events', reportProgress: true })
      .pipe(tap((event) => event.type === HttpEventType.DownloadProgress && received(event.loaded)));
    const last = await lastValueFrom(events);
    if (last.type !== HttpEventType.Response || !last.body) throw new Error('The file did not come to its end');
    return last.body;
  }

  reports(authority: () => string | null): GrowingList<StatisticsReportSummary> {
    return new GrowingList(() => {
      const narrowed = authority();
      const params = { limit: 10, ...(narrowed ? { authority: narrowed } : {}) };
      return this.signedIn() ? { url: '/api/statistics/reports', params } : undefined;
    });
  }

  report(id: () => string): HttpResourceRef<StatisticsReport | undefined> {
    return httpResource(() => (this.signedIn() ? `/api/statistics/reports/${id()}` : undefined));
  }

  freeze(input: FreezeReportInput, key: string): Promise<StatisticsReport> {
    return firstValueFrom(this.http.post<StatisticsReport>('/api/statistics/reports', input, idempotent(key)));
  }
}

const paramsOf = ({ from, to, groupBy, scope }: StatisticsQuestion): Record<string, string> => ({
  ...{ from, to, scope },
  groupBy: groupBy.join(','),
});
