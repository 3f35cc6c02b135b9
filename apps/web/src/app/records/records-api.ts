import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  BridgingPage,
  BridgingSummary,
  Changed,
  CitingAnswers,
  RecordCheck,
  RecordHead,
  RecordPage,
  RecordRetirement,
  RecordSummary,
  RecordVersion,
} from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../core/concurrency';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';
import { citableTypes, type RecordKind } from './kinds';

type Asked<T> = () => T | undefined;
type Params = Record<string, string | number | readonly string[]>;

/** Reads are made where `inject()` works; while their question is `undefined` nothing is asked. */
@Service()
export class RecordsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  /** Of one kind, or of all, with facets. */
  list(asked: () => { kind: RecordKind | undefined; params: Params }): GrowingList<RecordSummary, RecordPage> {
    return new GrowingList(() => {
      const { kind, params } = asked();
      const all = { ...params, facets: 'true', limit: 50 };
      if (!this.signedIn()) return undefined;
      return kind ? { url: `/api/${kind}`, params: all } : { url: '/api/records', params: { ...all, type: citableTypes } };
    });
  }

  bridges(asked: () => Params): GrowingList<BridgingSummary, BridgingPage> {
    return new GrowingList(() => (this.signedIn() ? { url: '/api/bridging-programmes', params: { ...asked(), limit: 50 } } : undefined));
  }

  /** As it is today, or as it was at `version`. */
  record<T extends RecordHead>(kind: () => RecordKind, id: Asked<string>, version?: Asked<string>): HttpResourceRef<T | undefined> {
    return httpResource<T>(() => {
      const [one, at] = [id(), version?.()];
      const params: Record<string, string> = at ? { version: at } : {};
      return one && this.signedIn() ? { url: address(kind(), one), params } : undefined;
    });
  }

  /** The few that fit the words best. */
  found(kind: () => RecordKind, q: Asked<string>): HttpResourceRef<RecordPage | undefined> {
    return httpResource<RecordPage>(() => (q() ? { url: `/api/${kind()}`, params: { q: q() ?? '', limit: 8 } } : undefined));
  }

  /** Newest first; another `newest` reads them again. */
  versions(kind: () => RecordKind, id: () => string, newest?: () => number): GrowingList<RecordVersion> {
    return new GrowingList(() => {
      newest?.();
      return this.signedIn() ? { url: `${address(kind(), id())}/versions`, params: { limit: 25 } } : undefined;
    });
  }

  answers(kind: () => RecordKind, id: Asked<string>): HttpResourceRef<CitingAnswers | undefined> {
    return httpResource<CitingAnswers>(() => {
      const one = id();
      return one && this.signedIn() ? { url: `${address(kind(), one)}/answers`, params: { limit: 3 } } : undefined;
    });
  }

  read(kind: RecordKind, id: string): Promise<RecordHead> {
    return firstValueFrom(this.http.get<RecordHead>(address(kind, id)));
  }

  create(kind: RecordKind, input: object, key: string): Promise<RecordHead> {
    return firstValueFrom(this.http.post<RecordHead>(`/api/${kind}`, input, idempotent(key)));
  }

  change(kind: RecordKind, { id, version }: RecordHead, input: object): Promise<Changed<RecordHead>> {
    return firstValueFrom(this.http.patch<Changed<RecordHead>>(address(kind, id), input, ifMatch(version)));
  }

  check(kind: RecordKind, { id, version }: RecordHead, input: RecordCheck): Promise<Changed<RecordHead>> {
    return firstValueFrom(this.http.post<Changed<RecordHead>>(`${address(kind, id)}/check`, input, ifMatch(version)));
  }

  retire(kind: RecordKind, { id, version }: RecordHead, input: RecordRetirement): Promise<Changed<RecordHead>> {
    return firstValueFrom(this.http.post<Changed<RecordHead>>(`${address(kind, id)}/retire`, input, ifMatch(version)));
  }
}

const address = (kind: RecordKind, id: string): string => `/api/${kind}/${encodeURIComponent(id)}`;
