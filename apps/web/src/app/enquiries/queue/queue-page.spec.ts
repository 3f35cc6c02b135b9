import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { MatTabNavBarHarness } from '@angular/material/tabs/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { EnquiryDetail, EnquiryEvent, EnquirySummary, PresenceEvent, WhileAway } from '@guichet/contracts';
import { Subject } from 'rxjs';
import { Events } from '../../core/events';
import { Screen } from '../../ui/screen';
import { QueuePage } from './queue-page';

@Component({ selector: 'app-elsewhere', template: '' })
class Elsewhere {}

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const me = { id: id(0), name: 'Nora' };
const maud = { id: id(9), name: 'Maud' };
const user = {
  ...me,
  can: ['enquiries:work'],
  centre: { id: 'c', name: 'Liège' },
  preferences: { theme: 'light', language: 'fr', shortcuts: true },
};

function enquiry(number: number, over: Partial<EnquirySummary> = {}): EnquirySummary {
  return {
    ...{
      id: id(number),
      number: 4200 + number,
      status: 'new',
      channel: 'email',
      topics: [],
      deadline: null,
      assignee: null,
      absence: null,
    },
    ...{ receivedAt: '2026-11-22T10:00:00.000Z', dueAt: '2099-11-22T10:00:00.000Z', updatedAt: '2026-11-22T10:00:00.000Z' },
    ...{ question: `Question ${number}\nla suite`, reviewState: null, escalation: null, stale: false, version: 1 },
    ...over,
  };
}

const detail = (row: EnquirySummary): Partial<EnquiryDetail> => ({ ...row, can: row.assignee ? [] : ['claim', 'assign', 'close'] });

describe('QueuePage', () => {
  let http: HttpTestingController;
  let page: RouterTestingHarness;
  const happened = new Subject<EnquiryEvent>();
  const came = new Subject<PresenceEvent>();
  const rows = [enquiry(1), enquiry(2), enquiry(3)];
  let told: WhileAway[] = [];
  afterEach(() => {
    told = [];
    localStorage.clear();
  });

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'file', component: QueuePage },
          { path: '**', component: Elsewhere },
        ]),
        { provide: Events, useValue: { enquiry$: happened, presence$: came, resumed$: new Subject(), live: signal(true) } },
        { provide: Screen, useValue: { wide: signal(true), compact: signal(false) } },
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  /** Not `whenStable`, which would wait for the requests this test has yet to answer. */
  const settle = (wait = 0) => new Promise((resolve) => setTimeout(resolve, wait + 60));
  const lists = () => http.match(({ url, method }) => url === '/api/enquiries' && method === 'GET');
  const text = () => page.routeNativeElement?.textContent ?? '';
  const links = () => [...(page.routeNativeElement?.querySelectorAll<HTMLElement>('a[href^="/demandes/"]') ?? [])];
  const press = (key: string, init: KeyboardEventInit = {}) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );

  async function open(url: string, items = rows): Promise<TestRequest> {
    page = await RouterTestingHarness.create();
    const navigated = page.navigateByUrl(url);
    await new Promise((resolve) => setTimeout(resolve));
    http.match('/api/session').forEach((request) => request.flush({ user }));
    await navigated;
    document.body.append(page.fixture.nativeElement as Element);
    await settle();
    http
      .match('/api/enquiries/counts')
      .forEach((request) => request.flush({ unassigned: 3, mine: 1, inReview: 0, overdue: 0, waiting: 0, staleAnswers: 0 }));
    http.match('/api/enquiries/while-away').forEach((request) => request.flush(told));
    http.match('/api/topics').forEach((request) => request.flush([]));
    http.match('/api/colleagues').forEach((request) => request.flush([]));
    const asked = lists();
    asked.at(-1)?.flush({ items, nextCursor: null, total: items.length });
    await settle();
    http.match('/api/presence').forEach((request) => request.flush([]));
    await settle();
    return asked.at(-1)!;
  }

  async function preview(number: number): Promise<void> {
    await settle(160);
    http.expectOne(`/api/enquiries/${id(number)}`).flush(detail(rows[number - 1]!));
    await settle();
    http.match('/api/past-answers/similar').forEach((request) => request.flush({ items: [] }));
    await settle();
  }

  it('asks for what the tab names, and puts the tab into the address', async () => {
    const asked = await open('/file');
    expect(asked.request.params.toString()).toBe('status=new&assignee=none&sort=dueAt');
    const tabs = await TestbedHarnessEnvironment.harnessForFixture(page.fixture, MatTabNavBarHarness);
    expect(await Promise.all((await tabs.getLinks()).map((link) => link.getLabel()))).toEqual(
      expect.arrayContaining([expect.stringMatching(/À prendre\s*3/), 'Toutes']),
    );
    page.routeNativeElement?.querySelector<HTMLElement>('a[href$="file=les-miennes"]')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/file?file=les-miennes');
    const next = lists().at(-1);
    expect(next?.request.params.getAll('status')).toEqual(['new', 'in_progress', 'waiting', 'in_review']);
    next?.flush({ items: [], nextCursor: null, total: 0 });
    expect((await (await tabs.getActiveLink()).getLabel()).startsWith('Les miennes')).toBe(true);
  });

  it('reads filters from the address, shows them as chips, and leaves out what the tab fixes', async () => {
    const asked = await open('/file?channel=phone&assignee=me&due=today&sort=-receivedAt');
    expect(asked.request.params.toString()).toBe('channel=phone&due=today&status=new&assignee=none&sort=-receivedAt');
    expect(text()).toContain('Canal\u00a0: Téléphone');
    page.routeNativeElement?.querySelector<HTMLElement>('[aria-label="Retirer le filtre Canal\u00a0: Téléphone"]')?.click();
    await settle();
    expect(TestBed.inject(Router).url).not.toContain('channel');
  });

  it('shows first lines only, each row one link', async () => {
    await open('/file');
    expect(links().map((link) => link.getAttribute('href'))).toEqual(rows.map((row) => `/demandes/${row.id}`));
    expect(text()).toContain('Question 1');
    expect(text()).not.toContain('la suite');
  });

  it('walks with j and k, previews what it reaches and leaves Back alone', async () => {
    await open('/file');
    press('j');
    await settle();
    press('j');
    press('k');
    await settle();
    expect(document.activeElement).toBe(links()[0]);
    expect(TestBed.inject(Router).url).toBe(`/file?apercu=${id(1)}`);
    await preview(1);
    expect(page.routeNativeElement?.querySelector('[role=region]')?.textContent).toContain('la suite');
  });

  it('claims with a, and the row says so in its place', async () => {
    await open(`/file?apercu=${id(2)}`);
    await preview(2);
    press('a');
    await settle();
    const claim = http.expectOne(`/api/enquiries/${id(2)}/claim`);
    expect(claim.request.headers.get('If-Match')).toBe('"1"');
    claim.flush(detail(enquiry(2, { status: 'in_progress', assignee: me, version: 2 })));
    await settle();
    expect(links()).toHaveLength(3 + 1);
    expect(links()[1]?.textContent).toContain('Nora');
  });

  it('says who was faster', async () => {
    await open(`/file?apercu=${id(2)}`);
    await preview(2);
    press('a');
    await settle();
    http
      .expectOne(`/api/enquiries/${id(2)}/claim`)
      .flush({ code: 'WRONG_STATE', errors: [], requestId: 'r' }, { status: 409, statusText: 'Conflict' });
    await settle();
    const taken = enquiry(2, { status: 'in_progress', assignee: maud, version: 2 });
    lists()
      .at(-1)
      ?.flush({ items: [taken], nextCursor: null, total: 1 });
    await settle();
    http.expectOne(`/api/enquiries/${id(2)}`).flush(detail(taken));
    await settle();
    const notice = await TestbedHarnessEnvironment.documentRootLoader(page.fixture).getHarness(MatSnackBarHarness);
    expect(await notice.getMessage()).toBe('Déjà prise en charge par Maud');
    expect(links()[1]?.textContent).toContain('Maud');
  });

  it('keeps what arrives behind a line until it is asked for', async () => {
    await open('/file');
    happened.next({ type: 'enquiry', enquiryId: id(4), change: 'logged', actorId: maud.id });
    await settle(350);
    const [asked] = lists();
    expect(asked?.request.params.getAll('id')).toEqual([id(4)]);
    asked?.flush({ items: [enquiry(4)], nextCursor: null, total: 1 });
    await settle();
    expect(links()).toHaveLength(3);
    const news = [...(page.routeNativeElement?.querySelectorAll('button') ?? [])].find((one) =>
      one.textContent?.includes('1 nouvelle demande'),
    );
    news?.click();
    await settle();
    lists()
      .at(-1)
      ?.flush({ items: [...rows, enquiry(4)], nextCursor: null, total: 4 });
    await settle();
    expect(links()).toHaveLength(4);
  });

  it('shows who reads and who answers, as they come and go', async () => {
    await open('/file');
    const sign = (doing: PresenceEvent['doing'], by = maud) =>
      came.next({ type: 'presence', enquiryId: id(2), user: by, doing, at: '2026-11-22T10:00:00.000Z' });
    sign('looking', me);
    await settle();
    expect(links()[1]?.textContent).toContain('à prendre');
    sign('looking');
    await settle();
    expect(links()[1]?.textContent).toContain('Maud lit');
    expect(links()[1]?.textContent).not.toContain('à prendre');
    sign('writing');
    sign('looking', { id: id(8), name: 'Thomas' });
    await settle();
    expect(links()[1]?.textContent).toContain('Maud répond, 1 autre est là');
    sign(null);
    await settle();
    expect(links()[1]?.textContent).toContain('Thomas lit');
  });

  it('marks whose cases one covers, and what happened to one’s own, until it is seen', async () => {
    const last = { type: 'claimed', actor: maud, at: '2026-11-22T10:00:00.000Z' } as const;
    const taken = { id: id(7), number: 4207, question: 'Reprise\nla suite', status: 'in_progress', assignee: maud, last } as const;
    told = [{ firstDay: '2026-11-02', lastDay: '2026-11-06', cases: [taken] }];
    const absence = { until: '2026-12-02', coveredBy: me };
    await open('/file?file=les-miennes', [
      enquiry(1, { status: 'in_progress', assignee: maud, absence }),
      enquiry(2, { status: 'in_progress', assignee: maud, absence: { ...absence, coveredBy: null } }),
    ]);
    expect(links()[0]?.textContent).toMatch(/en remplacement\s*Maud/);
    expect(links()[1]?.textContent).toMatch(/absent·e\s*Maud/);
    const button = (words: string) =>
      [...(page.routeNativeElement?.querySelectorAll('app-while-away button') ?? [])].find((one) =>
        one.textContent?.includes(words),
      ) as HTMLElement;
    button('Voir').click();
    await settle();
    const news = page.routeNativeElement?.querySelector('app-while-away');
    expect(news?.textContent).toMatch(/une de vos demandes a avancé.*Reprise.*Prise en charge, Maud.*à présent\s*:\s*Maud/s);
    button('C’est vu').click();
    await settle();
    expect(news?.textContent).not.toContain('avancé');
    expect(localStorage.getItem(`guichet.away.${me.id}.2026-11-06`)).toBe('seen');
  });

  describe('gives several away at once', () => {
    const shown = async (): Promise<void> => {
      for (let tries = 0; tries < 100 && bar() === ''; tries++) await settle();
    };
    const bar = () => page.routeNativeElement?.querySelector('app-selection-bar')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
    const dialog = () => document.querySelector<HTMLElement>('mat-dialog-container');
    const checked = () => [...(page.routeNativeElement?.querySelectorAll<HTMLInputElement>('input.mark') ?? [])].map((box) => box.checked);
    afterEach(() => document.querySelectorAll('.cdk-overlay-container').forEach((one) => one.replaceChildren()));

    /** What is loaded when it is first used may take its time. */
    async function asked(wanted: string): Promise<TestRequest> {
      for (let tries = 0; tries < 100; tries++) {
        const [found] = http.match(({ url }) => url === wanted);
        if (found) return found;
        await settle();
      }
      throw new Error(`${wanted} was not asked for`);
    }
    async function mark(): Promise<void> {
      await open('/file');
      press('j');
      await settle();
      press('x');
      press('j');
      press('j');
      press('X', { shiftKey: true });
      await shown();
    }
    async function choose(): Promise<TestRequest> {
      press('A', { shiftKey: true });
      const suggested = await asked('/api/enquiries/suggested-assignees');
      expect(suggested.request.params.getAll('id')).toEqual([id(1), id(2), id(3)]);
      suggested.flush([{ ...maud, reasons: [{ kind: 'online' }, { kind: 'knows_topic', count: 12 }, { kind: 'open_cases', count: 1 }] }]);
      http.match('/api/colleagues').forEach((request) => request.flush([me, maud]));
      http.match('/api/absences').forEach((request) => request.flush([]));
      await settle();
      expect(dialog()?.textContent).toMatch(
        /À qui attribuer 3 demandes.*Maud.*en ligne.*12 réponses sur ce sujet.*1 demande ouverte.*Nora/s,
      );
      press('&', { code: 'Digit1' });
      return asked('/api/enquiries/assignments');
    }

    it('by keyboard: x, a range, the best by its digit', async () => {
      await mark();
      expect([bar(), checked()]).toEqual([expect.stringContaining('3 sélectionnées'), [true, true, true]]);
      const sent = await choose();
      expect(sent.request.body).toEqual({ assigneeId: maud.id, enquiries: rows.map((row) => ({ id: row.id, version: 1 })) });
      expect(sent.request.headers.get('Idempotency-Key')).toBeTruthy();
      sent.flush({ items: rows.map((row) => ({ ...row, status: 'in_progress', assignee: maud, version: 2 })) });
      await settle();
      expect(links()[2]?.textContent).toContain('Maud');
      expect(bar()).toBe('');
    });

    it('names what somebody changed meanwhile, and keeps the selection at what is there now', async () => {
      await mark();
      const sent = await choose();
      const errors = [{ field: 'enquiries[1].version', code: 'stale', message: '' }];
      sent.flush({ code: 'STALE_VERSION', errors, requestId: 'r' }, { status: 412, statusText: 'x' });
      await settle();
      lists()
        .at(-1)
        ?.flush({ items: [enquiry(2, { version: 5 })], nextCursor: null, total: 1 });
      await settle();
      expect(document.querySelector('mat-snack-bar-container')?.textContent).toMatch(/Rien n’a été attribué\s*: n° 4202 a changé/);
      expect(bar()).toContain('3 sélectionnées');
      const again = await choose();
      expect((again.request.body as { enquiries: object[] }).enquiries[1]).toEqual({ id: id(2), version: 5 });
    });

    it('lets them go with Escape', async () => {
      await mark();
      press('Escape');
      await settle();
      expect([bar(), checked()]).toEqual(['', [false, false, false]]);
      expect(TestBed.inject(Router).url).toContain('apercu');
    });
  });

  it('goes on where the list ends, and keeps the rows when that fails', async () => {
    await open('/file', []);
    expect(text()).toContain('Les nouvelles demandes que personne');
    void TestBed.inject(Router).navigateByUrl('/file?file=toutes');
    await settle();
    lists().at(-1)?.flush({ items: rows, nextCursor: 'next' });
    await settle();
    expect(text()).toContain('plus de 1');
    const more = () =>
      [...(page.routeNativeElement?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.includes('Afficher la suite'));
    more()?.click();
    await settle();
    lists().at(-1)?.flush(null, { status: 503, statusText: 'Busy' });
    await settle();
    expect(links()).toHaveLength(3);
    more()?.click();
    await settle();
    const [asked] = lists();
    expect(asked?.request.params.get('cursor')).toBe('next');
    asked?.flush({ items: [enquiry(3), enquiry(4)], nextCursor: null });
    await settle(10);
    expect(links()).toHaveLength(4);
    expect(document.activeElement).toBe(links()[3]);
  });
});
