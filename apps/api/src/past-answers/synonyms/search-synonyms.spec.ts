import type { OrProblem } from '../../../testing/client';
import { ifMatch } from '../../../testing/client';
import type { PastAnswerPage, Problem, SearchSynonym, SearchSynonymPage } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('words that mean the same to the search', () => {
  let test: TestApp;
  let adviser: SignedIn;
  let supervisor: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    adviser = await test.as.adviser();
    supervisor = await test.as.supervisor();
    stranger = await test.as.supervisor({ centre: await test.given.centre() });
  });
  afterAll(() => test.close());

  const found = async (q: string, who = adviser): Promise<SearchSynonym[]> => {
    const { status, body } = await who.get<SearchSynonymPage>(`search-synonyms?limit=100&q=${encodeURIComponent(q)}`);
    expect(status).toBe(200);
    expect(body.total).toBe(body.items.length);
    return body.items;
  };
  const created = async (terms: string[], note?: string): Promise<SearchSynonym> => {
    const { status, body, headers } = await supervisor.post<SearchSynonym>('search-synonyms', { terms, note });
    expect([status, headers['etag']]).toEqual([201, '"1"']);
    return body;
  };
  const audited = async (id: string): Promise<string[]> =>
    (await test.owner.query<{ action: string }>('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY id', [id])).rows.map(
      ({ action }) => action,
    );

  it('come with the acronyms and words of the field', async () => {
    const { body } = await adviser.get<SearchSynonymPage>('search-synonyms?limit=1');
    expect(body.total).toBeGreaterThan(150);
    expect((await found('promsoc')).flatMap(({ terms }) => terms)).toContain('promotion sociale');
    expect((await found('MINERVAL')).flatMap(({ terms }) => terms)).toContain('tuition fees');
    expect((await found('financabilite')).length).toBeGreaterThan(0);
    expect((await found('couper les cheveux')).flatMap(({ leadsTo }) => leadsTo)).toContain('coiffeur');
  });

  it('are paged without a gap or a double', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: SearchSynonymPage } = await adviser.get(`search-synonyms?limit=40${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }) => id));
      expect(body.total).toBeGreaterThan(0);
      cursor = body.nextCursor;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBe((await adviser.get<SearchSynonymPage>('search-synonyms')).body.total);
  });

  it('are written by a supervisor, whose name only the own centre reads', async () => {
    const one = await created(['  zythologie ', 'science  de la bière'], 'Demandé au salon');
    expect(one).toMatchObject({ terms: ['zythologie', 'science de la bière'], note: 'Demandé au salon', by: supervisor.user.name });
    const changed = await supervisor.patch<SearchSynonym>(`search-synonyms/${one.id}`, { terms: ['zythologie', 'bière'] }, ifMatch(1));
    expect([changed.status, changed.body.version, changed.body.note]).toEqual([200, 2, 'Demandé au salon']);
    expect((await found('zythologie'))[0]?.by).toBe(supervisor.user.name);
    expect((await found('zythologie', stranger))[0]?.by).toBeNull();
    expect((await supervisor.delete(`search-synonyms/${one.id}`, ifMatch(2))).status).toBe(204);
    expect(await found('zythologie')).toEqual([]);
    expect(await audited(one.id)).toEqual(['search-synonym.created', 'search-synonym.edited', 'search-synonym.deleted']);
  });

  it('may lead to others, which do not lead back', async () => {
    const { id } = await test.given.pastAnswer({ question: 'Le xylophoniste enrhumé', answer: 'Il se soigne.' });
    const searched = async (q: string): Promise<string[]> => {
      const { body } = await adviser.get<PastAnswerPage>(`past-answers?q=${q}`);
      return body.items.map((hit) => hit.id);
    };
    const { status, body } = await supervisor.post<SearchSynonym>('search-synonyms', { terms: ['mailloche'], leadsTo: ['xylophoniste'] });
    expect([status, body.terms, body.leadsTo]).toEqual([201, ['mailloche'], ['xylophoniste']]);
    expect(await searched('mailloche')).toEqual([id]);
    const named = await test.given.pastAnswer({ question: 'La mailloche de secours', answer: 'Elle se prête.' });
    expect(await searched('xylophoniste')).toEqual([id]);
    expect((await searched('mailloche'))[0]).toBe(named.id);
    expect((await found('xylophoniste')).map((one) => one.id)).toEqual([body.id]);
    const alone = await supervisor.patch<OrProblem<Problem>>(`search-synonyms/${body.id}`, { leadsTo: [] }, ifMatch(1));
    expect([alone.status, alone.body.errors?.[0]?.field]).toEqual([400, 'terms']);
    const equal = await supervisor.patch(`search-synonyms/${body.id}`, { terms: ['mailloche', 'xylophoniste'], leadsTo: [] }, ifMatch(1));
    expect(equal.status).toBe(200);
    expect((await searched('xylophoniste')).toSorted()).toEqual([id, named.id].toSorted());
  });

  it('are not overwritten unread', async () => {
    const { id } = await created(['ornitho', 'ornithologie']);
    const path = `search-synonyms/${id}`;
    expect((await supervisor.patch(path, { note: 'x' })).status).toBe(428);
    expect((await supervisor.patch(path, { note: 'x' }, ifMatch(7))).status).toBe(412);
    expect((await supervisor.delete(path, ifMatch(7))).status).toBe(412);
    expect((await supervisor.delete(`search-synonyms/${crypto.randomUUID()}`, ifMatch(1))).status).toBe(404);
    expect(await audited(id)).toEqual(['search-synonym.created']);
  });

  it('are made once per key', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => supervisor.post<SearchSynonym>('search-synonyms', { terms: ['myco', 'mycologie'] }, { 'idempotency-key': 'myco' })),
    );
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1);
  });

  it.each([
    [{}, 'terms'],
    [{ terms: ['seul'] }, 'terms'],
    [{ terms: ['AS', 'as'] }, 'terms'],
    [{ terms: ['mot', ' '] }, 'terms'],
    [{ terms: ['mot', '!?'] }, 'terms'],
    [{ terms: ['mot', 'x'.repeat(81)] }, 'terms'],
    [{ terms: Array.from({ length: 13 }, (_, n) => `mot ${n}`) }, 'terms'],
    [{ terms: ['un', 'deux'], note: 'x'.repeat(301) }, 'note'],
    [{ terms: [], leadsTo: ['enceinte'] }, 'terms'],
    [{ terms: ['seul'], leadsTo: [] }, 'terms'],
    [{ terms: ['bébé'], leadsTo: ['un', 'deux', 'trois', 'quatre', 'cinq'] }, 'leadsTo'],
    [{ terms: ['bébé'], leadsTo: [' '] }, 'leadsTo'],
  ])('are refused: %j', async (body, field) => {
    const reply = await supervisor.post<OrProblem<Problem>>('search-synonyms', body);
    expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, field]);
  });
});
