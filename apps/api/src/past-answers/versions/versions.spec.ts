import type { PastAnswer, PastAnswerVersionPage } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { ifMatch } from '../../../testing/client';
import type { GivenCentre, GivenRecord } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { firstVersions } from '../../database/migrations/0013-past-answer-proposals';
import { differencesBetween, type AnswerSnapshot } from './differences';

const snapshot: AnswerSnapshot = {
  ...{ question: 'Q', answer: 'A', topic: null, academicYear: null, visibility: 'network' },
  citations: [{ type: 'occupation', id: '1', version: 1, label: 'Un métier' }],
};

describe('what is different between two versions', () => {
  it('is told field by field, of citations by their labels', () => {
    const after = { ...snapshot, answer: 'B', topic: 'bridging', citations: [] };
    expect(differencesBetween(snapshot, after)).toEqual([
      { field: 'answer', before: 'A', after: 'B' },
      { field: 'topic', before: null, after: 'bridging' },
      { field: 'citations', before: ['Un métier'], after: [] },
    ]);
    expect(differencesBetween(snapshot, { ...snapshot })).toEqual([]);
  });
});

describe('the versions of a reusable answer', () => {
  let test: TestApp;
  let here: GivenCentre;
  let there: GivenCentre;
  let supervisor: SignedIn;
  let adviser: SignedIn;
  let stranger: SignedIn;
  let programme: GivenRecord;

  beforeAll(async () => {
    test = await startTestApp();
    [here, there] = [await test.given.here(), await test.given.centre()];
    supervisor = await test.as.supervisor();
    adviser = await test.as.adviser();
    stranger = await test.as.supervisor({ centre: there });
    programme = await test.given.studyProgramme({ version: 2 });
  });
  afterAll(() => test.close());

  const fresh = async (overrides: object = {}): Promise<string> => {
    const { id } = await test.given.pastAnswer({ created_at: '2026-01-05T10:00:00Z', ...overrides });
    await test.given.citation('past_answer', id, here, programme, { type: 'study-programme', version: 1, stale_cause: 'new_version' });
    await test.owner.query(`${firstVersions} WHERE p.id = $1`, [id]);
    return id;
  };
  const versions = async (id: string, as = adviser, query = ''): Promise<PastAnswerVersionPage> => {
    const { status, body } = await as.get<PastAnswerVersionPage>(`past-answers/${id}/versions${query}`);
    expect(status).toBe(200);
    return body;
  };
  const changed = async (reply: Promise<{ status: number; body: PastAnswer }>): Promise<PastAnswer> => {
    const { status, body } = await reply;
    expect(status).toBe(200);
    return body;
  };

  it('tell every change, newest first: what, why, who and when', async () => {
    const id = await fresh();
    const path = `past-answers/${id}`;
    await changed(supervisor.patch<PastAnswer>(path, { answer: 'Deux.', reason: 'Une de moins' }, ifMatch(1)));
    await changed(
      supervisor.post<PastAnswer>(`${path}/confirm`, { citations: [{ type: 'study-programme', id: programme.id, version: 2 }] }),
    );
    const last = await changed(supervisor.patch<PastAnswer>(path, { citations: [] }, ifMatch(3)));
    expect(last.version).toBe(4);
    await changed(supervisor.post<PastAnswer>(`${path}/retire`, { reason: 'Elle ne vaut plus' }));
    const by = supervisor.user.name;
    const { items, nextCursor } = await versions(id);
    expect(items.map(({ at: _, ...version }) => version)).toEqual([
      { version: 5, change: 'retired', reason: 'Elle ne vaut plus', by, differences: [] },
      { version: 4, change: 'edited', reason: null, by, differences: [{ field: 'citations', before: [programme.label], after: [] }] },
      { version: 3, change: 'confirmed', reason: null, by, differences: [] },
      {
        ...{ version: 2, change: 'edited', reason: 'Une de moins', by },
        differences: [{ field: 'answer', before: 'Trois passerelles existent.', after: 'Deux.' }],
      },
      { version: 1, change: 'created', reason: null, by: null, differences: [] },
    ]);
    expect([nextCursor, items.at(-1)?.at]).toEqual([null, '2026-01-05T10:00:00.000Z']);
    const first = await versions(id, adviser, '?limit=2');
    const second = await versions(id, adviser, `?limit=2&cursor=${first.nextCursor}`);
    expect([first, second].flatMap((page) => page.items.map(({ version }) => version))).toEqual([5, 4, 3, 2]);
    expect(second.items[1]?.differences).toHaveLength(1);
  });

  it('are not written when the change fails, nor by an answer that was sent', async () => {
    const id = await fresh();
    expect((await supervisor.patch(`past-answers/${id}`, { answer: 'Deux.' }, ifMatch(7))).status).toBe(412);
    expect((await versions(id)).items).toHaveLength(1);
    const sent = await test.given.answer(await test.given.enquiry({ status: 'answered' }), supervisor.user);
    expect((await supervisor.get(`past-answers/${sent.id}/versions`)).status).toBe(404);
  });

  it('show others what was shared, and never who did it', async () => {
    const id = await fresh();
    await changed(supervisor.patch<PastAnswer>(`past-answers/${id}`, { answer: 'Deux.' }, ifMatch(1)));
    expect((await versions(id, stranger)).items.map(({ version, by }) => [version, by])).toEqual([
      [2, null],
      [1, null],
    ]);
    await test.owner.query(
      `UPDATE past_answer_version SET snapshot = snapshot || '{"visibility": "centre", "answer": "Entre nous"}' WHERE past_answer_id = $1 AND version = 1`,
      [id],
    );
    const shared = await stranger.get<PastAnswerVersionPage>(`past-answers/${id}/versions`);
    expect(shared.body.items).toMatchObject([{ version: 2, differences: [] }]);
    expect(shared.text).not.toContain('Entre nous');
    expect((await versions(id)).items[0]?.differences.map(({ field }) => field)).toEqual(['answer', 'visibility']);
    await test.owner.query(`UPDATE past_answer SET visibility = 'centre' WHERE id = $1`, [id]);
    expect((await stranger.get(`past-answers/${id}/versions`)).status).toBe(404);
  });

  it('begin with what is known of answers that were there before', async () => {
    const edited = await test.given.pastAnswer({ version: 3, created_at: '2026-01-05T10:00:00Z' });
    const request = { actor_id: supervisor.user.id, object_type: 'past-answer', address: 'x', request_id: 'x' };
    const at = { centre_id: here.id, object_id: edited.id, at: '2026-02-01T10:00:00Z' };
    await test.given.row('audit_event', { ...at, ...request, action: 'past-answer.edited' });
    await test.given.row('audit_event', { ...at, ...request, action: 'read', at: '2026-03-01T10:00:00Z' });
    const retired = await fresh({ version: 2, retired_reason: 'Passé', validity: 'expired' });
    await test.owner.query(`${firstVersions} WHERE p.id = $1`, [edited.id]);
    expect((await versions(edited.id)).items).toMatchObject([{ version: 3, change: 'edited', at: '2026-02-01T10:00:00.000Z', by: null }]);
    expect((await versions(retired)).items).toMatchObject([{ version: 2, change: 'retired', reason: 'Passé' }]);
  });
});
