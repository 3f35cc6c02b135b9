import { academicYearOf, type Hit, type PastAnswer, type PastAnswerPage, type Problem } from '@guichet/contracts';
import { brusselsDay } from '../core/brussels';
import type { SignedIn } from '../../testing/as';
import type { GivenCentre, GivenEnquiry } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

const thisYear = academicYearOf(brusselsDay(new Date()));

describe('past answers', () => {
  let test: TestApp;
  let here: GivenCentre;
  let there: GivenCentre;
  let adviser: SignedIn;
  let stranger: SignedIn;
  const ids: Record<string, string> = {};
  let enquiry: GivenEnquiry;

  beforeAll(async () => {
    test = await startTestApp();
    const { given } = test;
    [here, there] = [await given.here(), await given.centre({ name: 'Là-bas' })];
    adviser = await test.as.adviser();
    stranger = await test.as.supervisor({ centre: there });
    const answer = (name: string, overrides: object): Promise<void> =>
      given.pastAnswer({ question: `Question ${name}`, answer: `Une passerelle ${name}.`, ...overrides }).then((row) => {
        ids[name] = row.id;
      });
    await answer('ours', { visibility: 'centre', topic: 'bridging.master_choice', academic_year: thisYear });
    await answer('ours shared', { visibility: 'network', validity: 'needs_review', topic: 'bridging', external_id: 'X-1' });
    await answer('theirs', { centre: there, visibility: 'centre' });
    await answer('theirs shared', { centre: there, visibility: 'network', academic_year: '2025-2026', author_name: 'Un nom' });
    await answer('theirs public', { centre: there, visibility: 'public', validity: 'expired' });
    enquiry = await given.enquiry({ question: 'Une passerelle, madame ?', status: 'answered', topics: ['access'], channel: 'phone' });
    ids['sent'] = (await given.answer(enquiry, adviser.user, { valid_for_academic_year: thisYear })).id;
    const foreign = await given.enquiry({ centre: there, question: 'La passerelle de Là-bas', status: 'answered' });
    ids['sent there'] = (await given.answer(foreign, stranger.user)).id;
  });
  afterAll(() => test.close());

  const search = async (as: SignedIn, query: string): Promise<PastAnswerPage> => {
    const { status, body } = await as.get<PastAnswerPage>(`past-answers?${query}`);
    expect(status).toBe(200);
    return body;
  };
  const found = (items: Hit[]): string[] =>
    items.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? 'unknown').sort();

  it('are one’s own and what others share', async () => {
    const ours = await search(adviser, 'q=passerelle');
    expect(found(ours.items)).toEqual(['ours', 'ours shared', 'sent', 'theirs public', 'theirs shared']);
    expect(ours.total).toBe(5);
    const theirs = await search(stranger, 'q=passerelle');
    expect(found(theirs.items)).toEqual(['ours shared', 'sent there', 'theirs', 'theirs public', 'theirs shared']);
  });

  it('without words come newest first, in the same bounds', async () => {
    expect(found((await search(adviser, '')).items)).toEqual(['ours', 'ours shared', 'sent', 'theirs public', 'theirs shared']);
    expect(found((await search(stranger, 'limit=100')).items)).not.toContain('ours');
  });

  it.each([
    ['validity=valid', ['ours', 'sent', 'theirs shared']],
    ['validity=expired&validity=needs_review', ['ours shared', 'theirs public']],
    [`academicYear=${thisYear}`, ['ours', 'sent']],
    ['topic=bridging', ['ours', 'ours shared']],
    ['topic=bridging.master_choice&topic=access', ['ours', 'sent']],
    ['channel=phone', ['sent']],
  ])('are filtered by %s', async (filter, expected) => {
    const page = await search(adviser, `q=passerelle&${filter}`);
    expect(found(page.items)).toEqual(expected);
    expect(page.total).toBe(expected.length);
  });

  it('are filtered by centre, and count in their facets only what may be seen', async () => {
    expect(found((await search(adviser, `q=passerelle&centre=${there.id}`)).items)).toEqual(['theirs public', 'theirs shared']);
    const { facets } = await search(adviser, 'q=passerelle');
    expect(facets.centre).toEqual([
      { key: here.id, name: here.name, count: 3 },
      { key: there.id, name: 'Là-bas', count: 2 },
    ]);
    expect(facets.validity).toEqual([
      { key: 'valid', count: 3 },
      { key: 'expired', count: 1 },
      { key: 'needs_review', count: 1 },
    ]);
    expect(facets.academicYear).toEqual([
      { key: thisYear, count: 2 },
      { key: '2025-2026', count: 1 },
    ]);
  });

  it('are marked where the words stand, accents or not', async () => {
    const { items } = await search(adviser, 'q=PASSERELLES%20ete&validity=needs_review');
    const [hit] = items;
    const marked = hit?.highlights.map(({ field, start, end }) => hit[field].slice(start, end));
    expect(marked).toContain('passerelle');
    expect(hit?.answerSnippet).toBe('Une passerelle ours shared.');
  });

  it('are paged without a gap or a double', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: PastAnswerPage = await search(adviser, `q=passerelle&limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  it('are read whole; the author of another centre stays unnamed', async () => {
    const shared = await adviser.get<PastAnswer>(`past-answers/${ids['theirs shared']}`);
    expect(shared.body).toMatchObject({ kind: 'reusable', author: null, centre: { id: there.id }, enquiry: null });
    expect(shared.text).not.toContain('Un nom');
    const sent = await adviser.get<PastAnswer>(`past-answers/${ids['sent']}`);
    expect(sent.body).toMatchObject({ kind: 'enquiry', author: adviser.user.name, enquiry: { id: enquiry.id, number: enquiry.number } });
  });

  it.each(['theirs', 'sent there'])('that are private to another centre do not exist: %s', async (name) => {
    const reply = await adviser.get<Problem>(`past-answers/${ids[name]}`);
    const random = await adviser.get<Problem>(`past-answers/${crypto.randomUUID()}`);
    expect(reply.status).toBe(404);
    expect({ ...reply.body, requestId: '' }).toEqual({ ...random.body, requestId: '' });
    const own = await test.given.enquiry();
    const reuse = await adviser.post<Problem>(`past-answers/${ids[name]}/reuse`, { enquiryId: own.id });
    expect(reuse.status).toBe(404);
    expect((await test.owner.query('SELECT FROM timeline_entry WHERE enquiry_id = $1', [own.id])).rowCount).toBe(0);
  });

  it('that were sent for an earlier academic year are to be read again', async () => {
    const old = await test.given.enquiry({ question: 'Une brindille rarissime ?', status: 'answered' });
    const { id } = await test.given.answer(old, adviser.user, { valid_for_academic_year: '2024-2025' });
    const [hit] = (await search(adviser, 'q=brindille')).items;
    expect([hit?.id, hit?.validity]).toEqual([id, 'needs_review']);
    expect((await search(adviser, 'q=brindille&validity=valid')).items).toEqual([]);
    expect((await adviser.get<PastAnswer>(`past-answers/${id}`)).body.validity).toBe('needs_review');
  });

  it('that are similar are found by a whole letter, nothing for nonsense', async () => {
    const text = 'Madame, madame ! Une passerelle, y a-t-il une passerelle ?';
    const { body } = await adviser.post<{ items: Hit[] }>('past-answers/similar', { text, limit: 3 });
    expect(found(body.items)).toContain('sent');
    expect(body.items.length).toBeLessThanOrEqual(3);
    const none = await adviser.post<{ items: Hit[] }>('past-answers/similar', { text: 'xyzzy plugh' });
    expect(none.body.items).toEqual([]);
  });

  it.each(['5', true, { toString: 1 }, [3], 0, 21, 1.5])('that are similar: at most %p is no number of them', async (limit) => {
    expect((await adviser.post('past-answers/similar', { text: 'passerelle', limit })).status).toBe(400);
  });

  it('are counted when they are reused, and the case says so', async () => {
    const own = await test.given.enquiry();
    const { status, body } = await adviser.post<PastAnswer>(`past-answers/${ids['theirs shared']}/reuse`, { enquiryId: own.id });
    expect([status, body.timesReused]).toEqual([200, 1]);
    const timeline = await test.owner.query('SELECT type, details FROM timeline_entry WHERE enquiry_id = $1', [own.id]);
    expect(timeline.rows).toEqual([{ type: 'reused', details: { pastAnswerId: ids['theirs shared'], citations: 0 } }]);
    const elsewhere = await test.given.enquiry({ centre: there });
    const foreign = await adviser.post<Problem>(`past-answers/${ids['theirs shared']}/reuse`, { enquiryId: elsewhere.id });
    expect(foreign.status).toBe(404);
    const counted = await test.owner.query('SELECT times_reused FROM past_answer WHERE id = $1', [ids['theirs shared']]);
    expect(counted.rows).toEqual([{ times_reused: 1 }]);
  });

  it('are traced when they are searched and opened', async () => {
    const reader = await test.as.adviser();
    await search(reader, 'q=passerelle&validity=expired');
    await reader.get(`past-answers/${ids['ours']}`);
    const { rows } = await test.owner.query('SELECT action, object_id, details FROM audit_event WHERE actor_id = $1 ORDER BY id', [
      reader.user.id,
    ]);
    expect(rows).toEqual([
      { action: 'search', object_id: null, details: { hits: [ids['theirs public']] } },
      { action: 'read', object_id: ids['ours'], details: {} },
    ]);
  });

  it('cost as many statements for many hits as for few', async () => {
    const cost = async (): Promise<number> =>
      (await test.statements.during(() => adviser.get('past-answers?q=passerelle&limit=100'))).length;
    const few = await cost();
    for (let n = 0; n < 40; n++) await test.given.pastAnswer({ answer: `Encore une passerelle ${n}` });
    expect(await cost()).toBe(few);
    expect(few).toBeLessThanOrEqual(6);
  });

  it.each(["l'école", '&|!():*<->', '\\', "'; DROP TABLE answer --", '"', 'le la', 'a\u2028b', '%', '-', 'a:*', "'a' <-> 'b'"])(
    'take %p as words',
    async (q) => {
      expect((await adviser.get(`past-answers?q=${encodeURIComponent(q)}`)).status).toBe(200);
      expect((await adviser.post('past-answers/similar', { text: q })).status).toBe(200);
    },
  );

  it.each(['validity=old', 'academicYear=2026', 'centre=1', 'record=x', 'cursor=x', 'limit=0', 'sort=score', 'topic[]=x'])(
    'refuse ?%s',
    async (query) => {
      const { status, body } = await adviser.get<Problem>(`past-answers?${query}`);
      expect([status, body.code]).toEqual([400, 'INVALID_INPUT']);
    },
  );
});
