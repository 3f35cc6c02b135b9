import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  Centre,
  ChangeEnquiryInput,
  CitationType,
  ConfirmInput,
  Draft,
  EnquiryDetail,
  EnquiryVerb,
  Page,
  PastAnswer,
  PastAnswerPage,
  Presence,
  PresenceInput,
  PresenceReply,
  RecordHead,
  RecordSummary,
  SaveDraftInput,
  TimelineEntry,
} from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifAbsent, ifMatch } from '../core/concurrency';
import { kindOf } from '../records/kinds';

type Asked<T> = () => T | undefined;

/** Reads that return a resource are made where `inject()` works; while their question is `undefined` nothing is asked. */
@Service()
export class EnquiriesApi {
  private readonly http = inject(HttpClient);

  enquiry(id: Asked<string>): HttpResourceRef<EnquiryDetail | undefined> {
    return httpResource<EnquiryDetail>(() => at(id(), (value) => `/api/enquiries/${value}`));
  }

  timeline(id: Asked<string>): HttpResourceRef<TimelineEntry[] | undefined> {
    return httpResource<TimelineEntry[]>(() => at(id(), (value) => `/api/enquiries/${value}/timeline`));
  }

  read(id: string): Promise<EnquiryDetail> {
    return firstValueFrom(this.http.get<EnquiryDetail>(`/api/enquiries/${id}`));
  }

  change(id: string, version: number, input: ChangeEnquiryInput): Promise<EnquiryDetail> {
    return firstValueFrom(this.http.patch<EnquiryDetail>(`/api/enquiries/${id}`, input, ifMatch(version)));
  }

  take(id: string, version: number, verb: EnquiryVerb, input: object = {}): Promise<EnquiryDetail> {
    return firstValueFrom(this.http.post<EnquiryDetail>(`/api/enquiries/${id}/${verb}`, input, ifMatch(version)));
  }

  note(id: string, key: string, text: string): Promise<TimelineEntry> {
    return firstValueFrom(this.http.post<TimelineEntry>(`/api/enquiries/${id}/notes`, { text }, idempotent(key)));
  }

  /** `version` is the draft's own; 0 when there is none yet. */
  saveDraft(id: string, version: number, input: SaveDraftInput): Promise<Draft> {
    const condition = version === 0 ? ifAbsent() : ifMatch(version);
    return firstValueFrom(this.http.put<Draft>(`/api/enquiries/${id}/draft`, input, condition));
  }

  /** The draft still holds: what was compared is pinned as it is today, what was taken over has been checked. */
  confirmDraft(id: string, checked: ConfirmInput): Promise<Draft> {
    return firstValueFrom(this.http.post<Draft>(`/api/enquiries/${id}/draft/confirm`, checked));
  }

  /** Who is in which case of the centre. */
  presence(signedIn: () => boolean): HttpResourceRef<Presence[] | undefined> {
    return httpResource<Presence[]>(() => (signedIn() ? '/api/presence' : undefined));
  }

  sign(id: string, input: PresenceInput): Promise<PresenceReply> {
    return firstValueFrom(this.http.put<PresenceReply>(`/api/enquiries/${id}/presence`, input));
  }

  /** Also when the page goes away. */
  async leave(id: string): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/enquiries/${id}/presence`, { keepalive: true }));
  }

  centres(): HttpResourceRef<Centre[] | undefined> {
    return httpResource<Centre[]>(() => '/api/centres');
  }

  /** Whatever an answer may cite, of every kind. */
  records(q: Asked<string>): HttpResourceRef<Page<RecordSummary> | undefined> {
    return httpResource<Page<RecordSummary>>(() => at(q(), (value) => ({ url: '/api/records', params: { q: value, limit: 8 } })));
  }

  record(type: CitationType, id: string): Promise<RecordHead> {
    return firstValueFrom(this.http.get<RecordHead>(`/api/${kindOf(type) ?? 'sources'}/${id}`));
  }

  pastAnswers(q: Asked<string>): HttpResourceRef<PastAnswerPage | undefined> {
    return httpResource<PastAnswerPage>(() => at(q(), (value) => ({ url: '/api/past-answers', params: { q: value, limit: 5 } })));
  }

  pastAnswer(id: Asked<string>): HttpResourceRef<PastAnswer | undefined> {
    return httpResource<PastAnswer>(() => at(id(), (value) => `/api/past-answers/${value}`));
  }

  reuse(pastAnswerId: string, enquiryId: string): Promise<PastAnswer> {
    return firstValueFrom(this.http.post<PastAnswer>(`/api/past-answers/${pastAnswerId}/reuse`, { enquiryId }));
  }
}

function at<T, R>(value: T | undefined, request: (value: T) => R): R | undefined {
  return value === undefined || value === '' ? undefined : request(value);
}
