import type { Contradiction, ContradictionPage, PastAnswer, PastAnswerPage, Problem, RelatedAnswers } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { idempotencyKey, ifMatch, type OrProblem, type Reply } from '../../../testing/client';
import type { GivenCentre, GivenRecord } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('reusable answers that contradict each other', () => {
  let test: TestApp;
  let here: GivenCentre;
  let there: GivenCentre;
  let elsewhere: GivenCentre;
  let adviser: SignedIn;
  let supervisor: SignedIn;
  let neighbour: SignedIn;
  let third: SignedIn;
  let rule: GivenRecord;

  beforeAll(async () => {
    test = await startTestApp();
    [here, there, elsewhere] = [await test.given.here(), await test.given.centre(), await test.given.centre()];
    adviser = await test.as.adviser();
    supervisor = await test.as.supervisor();
    neighbour = await test.as.supervisor({ centre: there });
    third = await test.as.supervisor({ centre: elsewhere });
  });
  afterAll(() => test.close());
  beforeEach(async () => void (rule = await test.given.source()));

  /** A reusable answer that cites the rule of this test. */
  async function citing(centre: GivenCentre, visibility: string, more: object = {}): Promise<string> {
    const { id } = await test.given.pastAnswer({ centre, visibility, ...more });
    await test.given.citation('past_answer', id, centre, rule, { type: 'legal-text' });
    return id;
  }
  const mark = (who: SignedIn, id: string, otherId: string, note = 'L’une dit 45, l’autre 60'): Promise<Reply<OrProblem<Contradiction>>> =>
    who.post(`past-answers/${id}/contradictions`, { otherId, note });
  const related = async (who: SignedIn, id: string): Promise<RelatedAnswers['items']> =>
    (await who.get<RelatedAnswers>(`past-answers/${id}/related`)).body.items;
  const list = async (who: SignedIn, query = ''): Promise<ContradictionPage> => {
    const { status, body } = await who.get<ContradictionPage>(`past-answer-contradictions?limit=100${query}`);
    expect(status).toBe(200);
    return body;
  };
  const listed = async (who: SignedIn, id: string): Promise<boolean> => (await list(who)).items.some((one) => one.id === id);
  const settle = (who: SignedIn, id: string, version = 1): Promise<Reply<OrProblem<Contradiction>>> =>
    who.post(`past-answer-contradictions/${id}/settle`, { outcome: 'settled', note: 'La seconde a été corrigée' }, ifMatch(version));
  const marked = async (who: SignedIn, id: string): Promise<boolean> => (await who.get<PastAnswer>(`past-answers/${id}`)).body.contradicted;
  const audited = async (id: string): Promise<object[]> =>
    (
      await test.owner.query<{ action: string; details: object }>(
        'SELECT action, details FROM audit_event WHERE object_id = $1 ORDER BY id',
        [id],
      )
    ).rows;

  it('are found from each other by what they both cite, and only among those one may see', async () => {
    const [own, shared, secret] = [await citing(here, 'centre'), await citing(there, 'network'), await citing(there, 'centre')];
    await citing(there, 'network', { retired_reason: 'Plus vrai' });
    const other = await test.given.pastAnswer({ visibility: 'network' });
    const found = await related(adviser, own);
    expect(found.map(({ id }) => id)).toEqual([shared]);
    expect(found[0]).toMatchObject({
      shared: [{ type: 'legal-text', id: rule.id, label: rule.label }],
      contradiction: null,
      centre: { id: there.id },
    });
    expect((await related(neighbour, shared)).map(({ id }) => id)).toEqual([secret]);
    expect(await related(adviser, other.id)).toEqual([]);
    expect((await adviser.get(`past-answers/${secret}/related`)).status).toBe(404);
  });

  it('are marked once, whichever of the two it starts from, and show it until it is settled', async () => {
    const [ours, theirs] = [await citing(here, 'network'), await citing(there, 'public')];
    expect([await marked(adviser, ours), await marked(adviser, theirs)]).toEqual([false, false]);
    const first = await mark(adviser, ours, theirs);
    expect(first.status).toBe(201);
    expect(first.body).toMatchObject({ status: 'open', by: adviser.user.name, settled: null, version: 1 });
    expect(first.body.answers.map(({ id }) => id)).toEqual([ours, theirs]);
    const again = await mark(neighbour, theirs, ours, 'Autre remarque');
    expect([again.status, again.body.id, again.body.note, again.body.by]).toEqual([201, first.body.id, 'L’une dit 45, l’autre 60', null]);
    for (const who of [adviser, neighbour, third]) expect([await marked(who, ours), await marked(who, theirs)]).toEqual([true, true]);
    const { items } = (await adviser.get<PastAnswerPage>('past-answers?limit=100')).body;
    expect(
      items
        .filter(({ contradicted }) => contradicted)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([ours, theirs].sort());
    expect((await related(adviser, theirs))[0]).toMatchObject({
      id: ours,
      contradiction: { id: first.body.id, firstId: ours, by: adviser.user.name },
    });
    expect(await audited(first.body.id)).toEqual([{ action: 'past-answer-contradiction.marked', details: { answers: [ours, theirs] } }]);
    expect((await settle(neighbour, first.body.id)).body).toMatchObject({
      ...{ status: 'settled', version: 2, by: null },
      settled: { by: neighbour.user.name, outcome: 'settled', note: 'La seconde a été corrigée' },
    });
    expect([await marked(adviser, ours), await marked(third, theirs)]).toEqual([false, false]);
    expect((await audited(first.body.id)).at(-1)).toEqual({ action: 'past-answer-contradiction.settled', details: { outcome: 'settled' } });
    expect((await list(supervisor, '&status=settled')).items.find(({ id }) => id === first.body.id)?.settled?.by).toBeNull();
    const anew = await mark(adviser, theirs, ours);
    expect([anew.status, anew.body.id === first.body.id]).toEqual([201, false]);
  });

  it('are one mark when both sides notice at once, and when a request is sent twice', async () => {
    const [ours, theirs] = [await citing(here, 'network'), await citing(there, 'network')];
    const both = await Promise.all([mark(adviser, ours, theirs), mark(neighbour, theirs, ours), mark(third, ours, theirs)]);
    expect(new Set(both.map(({ body }) => body.id)).size).toBe(1);
    const body = { otherId: theirs, note: 'Deux clics' };
    const twice = await Promise.all([1, 2].map(() => adviser.post(`past-answers/${ours}/contradictions`, body, idempotencyKey(ours))));
    expect(twice.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('are settled by a supervisor of a centre that one of the two comes from', async () => {
    const [ours, theirs] = [await citing(here, 'network'), await citing(there, 'network')];
    const { id } = (await mark(third, ours, theirs)).body;
    expect([await listed(supervisor, id), await listed(neighbour, id), await listed(third, id)]).toEqual([true, true, false]);
    expect((await settle(third, id)).status).toBe(403);
    expect((await settle(adviser, id)).status).toBe(403);
    expect((await supervisor.post(`past-answer-contradictions/${id}/settle`, { outcome: 'settled', note: 'x' })).status).toBe(428);
    expect((await settle(supervisor, id, 7)).status).toBe(412);
    expect((await settle(supervisor, crypto.randomUUID())).status).toBe(404);
    expect((await settle(supervisor, id)).status).toBe(200);
    expect((await settle(neighbour, id, 2)).status).toBe(409);
  });

  it('tell nobody who does not see both: neither mark, nor note, nor that there is one', async () => {
    const [secret, theirs] = [await citing(here, 'centre', { question: 'Question secrète' }), await citing(there, 'network')];
    const { id } = (await mark(adviser, secret, theirs, 'Une note secrète')).body;
    expect([await marked(supervisor, theirs), await listed(supervisor, id)]).toEqual([true, true]);
    for (const who of [neighbour, third]) {
      const replies = [
        await who.get('past-answer-contradictions'),
        await who.get('past-answers?limit=100'),
        await who.get(`past-answers/${theirs}`),
        await who.get(`past-answers/${theirs}/related`),
        await settle(who, id),
        await mark(who, theirs, secret),
      ];
      for (const { text } of replies) expect(text).not.toMatch(/secrète/);
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 422]);
      expect([await marked(who, theirs), await listed(who, id)]).toEqual([false, false]);
    }
    await test.owner.query(`UPDATE past_answer SET visibility = 'network' WHERE id = $1`, [secret]);
    expect([await marked(neighbour, theirs), await listed(neighbour, id)]).toEqual([true, true]);
  });

  it('stay together when the citations have changed since', async () => {
    const [ours, theirs] = [await citing(here, 'network'), await citing(there, 'network')];
    await mark(adviser, ours, theirs);
    await test.owner.query('DELETE FROM past_answer_citation WHERE past_answer_id = $1', [theirs]);
    expect(await related(adviser, ours)).toMatchObject([{ id: theirs, shared: [], contradiction: { note: 'L’une dit 45, l’autre 60' } }]);
  });

  it('cite something in common, and are two', async () => {
    const [ours, other] = [await citing(here, 'network'), await test.given.pastAnswer({ visibility: 'network' })];
    await test.given.citation('past_answer', other.id, here, rule, { type: 'document' });
    const sent = await test.given.answer(await test.given.enquiry({ status: 'answered' }), adviser.user);
    const refusals: [string, string, number, string][] = [
      [ours, ours, 422, 'same'],
      [ours, other.id, 422, 'unrelated'],
      [ours, crypto.randomUUID(), 422, 'unknown'],
      [ours, sent.id, 422, 'unknown'],
    ];
    for (const [id, otherId, status, code] of refusals) {
      const reply = await mark(adviser, id, otherId);
      expect([reply.status, reply.body.errors?.[0]?.code]).toEqual([status, code]);
    }
    expect((await mark(adviser, sent.id, ours)).status).toBe(404);
  });

  it.each([
    [{ otherId: 'x', note: 'x' }, 'otherId'],
    [{ otherId: crypto.randomUUID() }, 'note'],
    [{ otherId: crypto.randomUUID(), note: ' ' }, 'note'],
    [{ otherId: crypto.randomUUID(), note: 'x'.repeat(1001) }, 'note'],
  ])('are refused: %j', async (body, field) => {
    const reply = await adviser.post<OrProblem<Problem>>(`past-answers/${crypto.randomUUID()}/contradictions`, body);
    expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, field]);
  });

  it('are paged without a gap or a double, longest open first', async () => {
    const own = await test.as.supervisor({ centre: await test.given.centre() });
    const centre = { id: own.user.centreId, code: '', name: '' };
    for (let n = 0; n < 5; n++) await test.given.contradiction(centre, { note: `n${n}`, marked_at: new Date(Date.UTC(2026, 10, 10 - n)) });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: ContradictionPage } = await own.get(`past-answer-contradictions?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(body.total).toBe(5);
      seen.push(...body.items.map(({ note }) => note));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(['n4', 'n3', 'n2', 'n1', 'n0']);
  });
});
