import { Housekeeping } from '../../core/housekeeping';
import type { Problem, SearchGap, SearchGapPage } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { idempotencyKey, ifMatch, type OrProblem, type Reply } from '../../../testing/client';
import type { GivenCentre } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('what was looked for and not found', () => {
  let test: TestApp;
  let there: GivenCentre;
  let adviser: SignedIn;
  let colleague: SignedIn;
  let supervisor: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    there = await test.given.centre();
    adviser = await test.as.adviser();
    colleague = await test.as.adviser();
    supervisor = await test.as.supervisor();
    stranger = await test.as.supervisor({ centre: there });
  });
  afterAll(() => test.close());

  const recorded = async (who: SignedIn, query: string, note?: string): Promise<SearchGap> => {
    const { status, body } = await who.post<SearchGap>('search-gaps', { query, ...(note ? { note } : {}) });
    expect(status).toBe(201);
    return body;
  };
  const list = async (who: SignedIn, query = ''): Promise<SearchGapPage> => {
    const { status, body } = await who.get<SearchGapPage>(`search-gaps?limit=100${query}`);
    expect(status).toBe(200);
    return body;
  };
  const close = (who: SignedIn, { id, version }: SearchGap, body: object): Promise<Reply<OrProblem<SearchGap>>> =>
    who.post(`search-gaps/${id}/close`, body, ifMatch(version));
  const audited = async (id: string): Promise<object[]> =>
    (
      await test.owner.query<{ action: string; details: object }>(
        'SELECT action, details FROM audit_event WHERE object_id = $1 ORDER BY id',
        [id],
      )
    ).rows;

  it('counts up for the same words, however they are written, and for each person once', async () => {
    const first = await recorded(adviser, 'Équivalence  brésilienne ?', 'Au téléphone');
    expect(first).toMatchObject({ status: 'open', timesAsked: 1, people: 1, note: 'Au téléphone', closed: null, version: 1 });
    const again = await recorded(adviser, 'equivalence bresilienne');
    expect(again).toMatchObject({ id: first.id, query: 'Équivalence  brésilienne ?', timesAsked: 2, people: 1, version: 1 });
    const third = await recorded(colleague, 'ÉQUIVALENCE BRÉSILIENNE', 'Pour un master');
    expect(third).toMatchObject({ id: first.id, timesAsked: 3, people: 2, note: 'Au téléphone\nPour un master', version: 2 });
    expect(await recorded(colleague, 'équivalence brésilienne', 'Pour un master')).toMatchObject({ note: 'Au téléphone\nPour un master' });
    expect((await recorded(adviser, 'équivalence argentine')).id).not.toBe(first.id);
    expect(await audited(first.id)).toEqual(Array.from({ length: 4 }, () => ({ action: 'search-gap.recorded', details: {} })));
  });

  it('is one row when several record it at once', async () => {
    const all = await Promise.all([adviser, colleague, supervisor].map((who) => recorded(who, 'en même temps')));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect((await list(supervisor)).items.find(({ query }) => query === 'en même temps')).toMatchObject({ timesAsked: 3, people: 3 });
  });

  it('counts a request that is sent twice once', async () => {
    const body = { query: 'deux clics' };
    const twice = await Promise.all([1, 2].map(() => adviser.post<SearchGap>('search-gaps', body, idempotencyKey('clics'))));
    expect(twice.map(({ body: gap }) => gap.timesAsked)).toEqual([1, 1]);
  });

  it('is nobody else’s business: not another centre’s, which has its own', async () => {
    const ours = await recorded(adviser, 'à Liège seulement');
    const theirs = await recorded(stranger, 'à Liège seulement');
    expect([theirs.id === ours.id, theirs.timesAsked]).toEqual([false, 1]);
    expect((await list(stranger)).items.map(({ id }) => id)).toEqual([theirs.id]);
    expect((await close(stranger, ours, { reason: 'x' })).status).toBe(404);
    expect((await adviser.get('search-gaps')).status).toBe(403);
  });

  it('is listed most asked first, then latest, without a gap or a double', async () => {
    for (const query of ['a', 'b', 'c', 'b', 'd']) await recorded(stranger, `ordre ${query}`);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: SearchGapPage } = await stranger.get(`search-gaps?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(body.total).toBe(5);
      seen.push(...body.items.map(({ query }) => query));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(['ordre b', 'ordre d', 'ordre c', 'ordre a', 'à Liège seulement']);
  });

  it('is closed by a reusable answer that one may see, and starts anew when it is asked again', async () => {
    const gap = await recorded(adviser, 'master en soirée');
    const answer = await test.given.pastAnswer({ centre: there, visibility: 'network', question: 'Un master en soirée ?' });
    const { status, body } = await close(supervisor, gap, { pastAnswerId: answer.id });
    expect([status, body.status, body.version]).toEqual([200, 'closed', 2]);
    expect(body.closed).toMatchObject({
      by: supervisor.user.name,
      reason: null,
      answer: { id: answer.id, question: 'Un master en soirée ?' },
    });
    expect((await audited(gap.id)).at(-1)).toEqual({ action: 'search-gap.closed', details: { pastAnswerId: answer.id } });
    expect((await list(supervisor)).items.some(({ id }) => id === gap.id)).toBe(false);
    expect((await list(supervisor, '&status=closed')).items.map(({ id }) => id)).toContain(gap.id);
    expect((await close(supervisor, { ...gap, version: 2 }, { reason: 'x' })).status).toBe(409);
    const anew = await recorded(adviser, 'master en soirée');
    expect([anew.id === gap.id, anew.timesAsked]).toEqual([false, 1]);
    await test.owner.query(`UPDATE past_answer SET visibility = 'centre' WHERE id = $1`, [answer.id]);
    const hidden = (await list(supervisor, '&status=closed')).items.find(({ id }) => id === gap.id);
    expect(hidden?.closed?.answer).toBeNull();
  });

  it('is not closed by what is not there for one, nor by two things or none', async () => {
    const gap = await recorded(adviser, 'rien de tel');
    const secret = await test.given.pastAnswer({ centre: there, visibility: 'centre' });
    const retired = await test.given.pastAnswer({ retired_reason: 'Plus vrai' });
    const own = await test.given.pastAnswer({ visibility: 'centre' });
    const refusals: [object, number, string][] = [
      [{ pastAnswerId: secret.id }, 422, 'pastAnswerId'],
      [{ pastAnswerId: retired.id }, 422, 'pastAnswerId'],
      [{ pastAnswerId: crypto.randomUUID() }, 422, 'pastAnswerId'],
      [{}, 400, 'reason'],
      [{ pastAnswerId: own.id, reason: 'x' }, 400, 'reason'],
      [{ reason: ' ' }, 400, 'reason'],
      [{ reason: 'x'.repeat(501) }, 400, 'reason'],
    ];
    for (const [body, status, field] of refusals) {
      const reply = await close(supervisor, gap, body);
      expect([body, reply.status, reply.body.errors?.[0]?.field]).toEqual([body, status, field]);
    }
    expect((await supervisor.post(`search-gaps/${gap.id}/close`, { reason: 'x' })).status).toBe(428);
    expect((await close(supervisor, { ...gap, version: 7 }, { reason: 'x' })).status).toBe(412);
    expect((await close(adviser, gap, { reason: 'x' })).status).toBe(403);
    expect((await close(supervisor, gap, { reason: 'Hors de notre domaine' })).body.closed).toMatchObject({
      reason: 'Hors de notre domaine',
      answer: null,
    });
    expect((await audited(gap.id)).at(-1)).toEqual({ action: 'search-gap.closed', details: { dismissed: true } });
  });

  it('is forgotten half a year after it was closed, not before, and never while it is open', async () => {
    const [open, closed] = [await recorded(adviser, 'toujours là'), await recorded(adviser, 'bientôt oubliée')];
    await close(supervisor, closed, { reason: 'Sans suite' });
    const left = async (days: number): Promise<string[]> => {
      await test.owner.query('UPDATE search_gap SET closed_at = now() - make_interval(days => $2) WHERE id = $1', [closed.id, days]);
      await test.app.get(Housekeeping, { strict: false }).run();
      const { rows } = await test.owner.query<{ id: string }>('SELECT id FROM search_gap WHERE id = ANY ($1)', [[open.id, closed.id]]);
      return rows.map(({ id }) => id);
    };
    expect((await left(179)).length).toBe(2);
    expect(await left(181)).toEqual([open.id]);
  });

  it.each([
    [{}, 'query'],
    [{ query: ' ' }, 'query'],
    [{ query: '?!' }, 'query'],
    [{ query: 'x'.repeat(301) }, 'query'],
    [{ query: 'x', note: ' ' }, 'note'],
    [{ query: 'x', note: 'x'.repeat(301) }, 'note'],
    [{ query: 'x', centreId: 'x' }, 'centreId'],
  ])('is refused: %j', async (body, field) => {
    const reply = await adviser.post<OrProblem<Problem>>('search-gaps', body);
    expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it.each([
    'status=all',
    'cursor=x',
    `cursor=${Buffer.from('["1/2026-02-30T00:00:00.000Z","00000000-0000-4000-8000-000000000001"]').toString('base64url')}`,
    'limit=0',
  ])('refuses ?%s', async (query) => {
    expect((await supervisor.get<Problem>(`search-gaps?${query}`)).body.code).toBe('INVALID_INPUT');
  });
});
