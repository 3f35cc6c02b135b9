// A case on the screen with a made-up API behind it, for the specs of this folder.
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, type HttpRequest } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { provideRouter } from '@angular/router';
import type { Citation, Draft, EnquiryDetail, EnquiryEvent, PastAnswer, PresenceInput, TimelineEntry } from '@guichet/contracts';
import { Events } from '../../../core/events';
import { CasePage } from '../case-page';

export const me = { id: 'me', name: 'Nora' };
export const colleague = { id: 'helene', name: 'Hélène' };

export const citation = (id: string, more: Partial<Citation> = {}): Citation => ({
  type: 'occupation',
  id,
  version: 1,
  label: `Fiche ${id}`,
  currentVersion: 1,
  stale: false,
  warnings: [],
  ...more,
});

export const draft = (more: Partial<Draft> = {}): Draft => ({
  text: 'Bonjour',
  citations: [],
  reused: [],
  validForAcademicYear: null,
  version: 3,
  savedAt: '2026-11-03T13:05:00Z',
  savedBy: me,
  ...more,
});

export const enquiry = (more: Partial<EnquiryDetail> = {}): EnquiryDetail => ({
  ...{ id: 'e1', number: 4217, status: 'in_progress', channel: 'email', version: 7, reviewState: null, stale: false, deadline: null },
  ...{ receivedAt: '2026-11-03T10:52:00Z', dueAt: '2099-11-03T15:30:00Z', updatedAt: '2026-11-03T12:58:00Z', topics: [] },
  question: 'Puis-je entrer en criminologie ?',
  assignee: me,
  absence: null,
  escalation: null,
  centre: { id: 'liege', name: 'Liège' },
  asker: { id: 'p', name: 'Lina', email: 'lina@courriel.example', phone: null, relation: 'self', earlierEnquiries: 0 },
  ...{ student: null, recipient: 'lina@courriel.example', audience: null, ageBand: null, sex: null, language: null, outcome: null },
  ...{
    referredTo: null,
    effortMinutes: null,
    createdBy: me,
    draft: null,
    review: null,
    reviewReason: null,
    reviewSampleRate: null,
    answers: [],
    records: [],
    assessments: [],
    earlierAssessment: null,
  },
  can: ['release', 'assign', 'ask-back', 'submit-for-review', 'answer', 'close', 'transfer', 'edit', 'draft', 'note'],
  ...more,
});

export const entry = (more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...{ id: 't1', at: '2026-11-03T10:52:00Z', type: 'logged', actor: me, text: null, details: {} },
  ...more,
});

export const pastAnswer = (more: Partial<PastAnswer> = {}): PastAnswer => ({
  ...{
    id: 'pa',
    kind: 'reusable',
    question: 'Passerelle ?',
    answer: 'Oui [1].',
    topic: null,
    validity: 'valid',
    academicYear: '2026-2027',
  },
  ...{ centre: { id: 'namur', name: 'Namur' }, author: null, answeredOn: '2026-10-01', timesReused: 2, enquiry: null },
  citations: [citation('nouvelle')],
  version: 1,
  can: [],
  contradicted: false,
  ...more,
});

interface Refusal {
  refused: number;
  code: string;
}
type Reply = object | Refusal;
const isRefusal = (reply: Reply): reply is Refusal => 'refused' in reply;
type Replies = Record<string, Reply | ((request: HttpRequest<unknown>) => Reply)>;

/** The page of one case; requests are answered by `replies`, by method and path, and listed in `asked`. */
export class GivenCase {
  readonly asked: HttpRequest<unknown>[] = [];
  readonly page: ComponentFixture<CasePage>;
  readonly loader;
  private readonly http: HttpTestingController;

  constructor(
    detail: EnquiryDetail,
    private readonly replies: Replies = {},
  ) {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    this.http = TestBed.inject(HttpTestingController);
    const { id, centre } = detail;
    const user = { ...me, centre, can: [], preferences: { theme: 'system', language: 'fr', shortcuts: true } };
    this.replies = {
      'GET /api/session': { user },
      [`GET /api/enquiries/${id}`]: detail,
      [`GET /api/enquiries/${id}/timeline`]: [entry()],
      'GET /api/enquiries/counts': {},
      'GET /api/enquiries': { items: [], nextCursor: null },
      'GET /api/topics': [],
      'POST /api/past-answers/similar': { items: [] },
      'GET /api/presence': [],
      [`PUT /api/enquiries/${id}/presence`]: (request) => ({ doing: (request.body as PresenceInput).doing, others: [] }),
      ...replies,
    };
    this.page = TestBed.createComponent(CasePage);
    this.page.componentRef.setInput('id', id);
    this.loader = TestbedHarnessEnvironment.loader(this.page);
  }

  reply(to: string, reply: Replies[string]): void {
    this.replies[to] = reply;
  }

  /** Answers what is asked until nothing more is. */
  async settle(): Promise<void> {
    for (let round = 0; round < 8; round++) {
      this.page.detectChanges();
      await this.answer();
    }
    await this.page.whenStable();
  }

  /** Answers what the page asked as it went away. */
  async left(): Promise<void> {
    await this.answer();
  }

  private async answer(): Promise<void> {
    for (const { request, flush } of this.http.match(() => true).map((one) => ({ request: one.request, flush: one.flush.bind(one) }))) {
      this.asked.push(request);
      const found = this.replies[`${request.method} ${request.url}`];
      const reply: Reply | undefined = typeof found === 'function' ? (found as (request: HttpRequest<unknown>) => Reply)(request) : found;
      if (reply === undefined) throw new Error(`Nothing answers ${request.method} ${request.url}`);
      if (isRefusal(reply)) flush({ ...reply, errors: [], requestId: 'r' }, { status: reply.refused, statusText: reply.code });
      else flush(reply);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }

  requests(to: string): HttpRequest<unknown>[] {
    return this.asked.filter(({ method, url }) => `${method} ${url}` === to);
  }

  get text(): string {
    return (this.page.nativeElement as HTMLElement).textContent?.replace(/\s+/g, ' ') ?? '';
  }

  get area(): HTMLTextAreaElement {
    const found = (this.page.nativeElement as HTMLElement).querySelector<HTMLTextAreaElement>('textarea[aria-label="Votre réponse"]');
    if (!found) throw new Error('There is no editor.');
    return found;
  }

  type(text: string): void {
    this.area.focus();
    this.area.value = text;
    this.area.setSelectionRange(text.length, text.length);
    this.area.dispatchEvent(new Event('input'));
    this.page.detectChanges();
  }

  press(key: string, options: KeyboardEventInit = {}): void {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
    );
  }

  /** Something happens to the case on another screen, and is told here. */
  async elsewhere(change: EnquiryEvent['change'], actorId = colleague.id): Promise<void> {
    const read = (): number => this.requests('GET /api/enquiries/e1').length;
    const before = read();
    TestBed.inject(Events)['enquiries'].next({ type: 'enquiry', enquiryId: 'e1', change, actorId });
    // Several at once are told as one, a moment later: on a busy machine much later.
    for (let waited = 0; read() === before && waited < 10_000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await this.answer();
    }
    await this.settle();
  }

  async click(words: string | RegExp): Promise<void> {
    await (await this.loader.getHarness(MatButtonHarness.with({ text: words }))).click();
    await this.settle();
  }

  /** What is written is saved at once when the field is left. */
  async leaveField(): Promise<void> {
    this.area.dispatchEvent(new Event('blur'));
    await this.settle();
  }
}
