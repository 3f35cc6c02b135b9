import type {
  Changed,
  CitingAnswers,
  Draft,
  EnquiryCounts,
  EnquiryDetail,
  PastAnswer,
  StaleAnswer,
  StaleAnswerPage,
  StudyProgramme,
} from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { ifAbsent, ifMatch, type OrProblem } from '../../testing/client';
import type { GivenRecord } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('answers turned stale by what they cite', () => {
  let test: TestApp;
  let supervisor: SignedIn;
  let adviser: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    supervisor = await test.as.supervisor();
    adviser = await test.as.adviser();
  });
  afterAll(() => test.close());

  /** A programme that a reusable answer, an answer that was sent and a draft cite, here and in another centre. */
  async function cited() {
    const { given } = test;
    const programme = await given.studyProgramme({ label: 'Bachelier en droit', checked_on: '2026-09-01' }, { credits: 180 });
    const [here, there] = [await given.here(), await given.centre()];
    const reusable = await given.pastAnswer({ centre: here });
    const elsewhere = await given.pastAnswer({ centre: there, visibility: 'centre' });
    for (const [answer, centre] of [
      [reusable, here],
      [elsewhere, there],
    ] as const)
      await given.citation('past_answer', answer.id, centre, programme, study);
    const asked = await given.enquiry({ centre: here, assignee: adviser.user, status: 'answered' });
    const sent = await given.answer(asked, adviser.user);
    await given.citation('answer', sent.id, here, programme, study);
    const drafted = await given.enquiry({ centre: here, assignee: adviser.user });
    const input = { text: 'Brouillon', citations: [{ type: 'study-programme', id: programme.id }] };
    expect((await adviser.put(`enquiries/${drafted.id}/draft`, input, ifAbsent)).status).toBe(200);
    return { programme, reusable, elsewhere, asked, sent, drafted };
  }
  const study = { type: 'study-programme' };

  const change = (programme: Pick<GivenRecord, 'id'>, version: number, body: object) =>
    supervisor.patch<OrProblem<Changed<StudyProgramme>>>(`study-programmes/${programme.id}`, body, ifMatch(version));
  const amber = async (record: string, as = supervisor): Promise<StaleAnswer[]> =>
    (await as.get<StaleAnswerPage>(`reviews/stale?record=${record}`)).body.items;
  const causes = async (record: string) => (await amber(record)).map(({ kind, citations }) => [kind, citations[0]?.cause]).toSorted();
  const confirm = (path: string, record: string, version?: number, as = supervisor) =>
    as.post<OrProblem<PastAnswer & Draft>>(`${path}/confirm`, { citations: [{ type: 'study-programme', id: record, version }] });
  const staleOf = async (id: string) => (await supervisor.get<EnquiryDetail>(`enquiries/${id}`)).body.stale;
  const indexed = async (id: string) =>
    (await test.owner.query(`SELECT validity FROM search_document WHERE id = $1`, [id])).rows[0]?.validity as string;

  it('are the reusable ones, those that were sent and the drafts, in every centre, and the change says how many', async () => {
    const { programme, reusable, elsewhere, sent, asked, drafted } = await cited();
    const resting = await adviser.get<CitingAnswers>(`study-programmes/${programme.id}/answers`);
    expect(resting.body).toMatchObject({ total: 2, counts: { reusable: 1, enquiries: 1, drafts: 1 } });
    expect(resting.body.items.map(({ kind }) => kind).toSorted()).toEqual(['enquiry', 'reusable']);

    const { body } = await change(programme, 1, { credits: 240 });
    expect(body.turnedStale).toEqual({ reusable: 1, enquiries: 1, drafts: 1 });
    expect(await causes(programme.id)).toEqual([
      ['draft', 'new_version'],
      ['enquiry', 'new_version'],
      ['reusable', 'new_version'],
    ]);
    for (const { citations } of await amber(programme.id)) {
      expect(citations[0]?.number).toBe(1);
      expect(citations[0]?.differences).toEqual([{ field: 'credits', before: 180, after: 240 }]);
      expect(citations[0]?.citation).toMatchObject({
        version: 1,
        currentVersion: 2,
        stale: true,
        reason: 'new_version',
        label: 'Bachelier en droit',
      });
    }
    expect([await staleOf(asked.id), await staleOf(drafted.id)]).toEqual([true, true]);
    expect([await indexed(reusable.id), await indexed(sent.id), await indexed(elsewhere.id)]).toEqual([
      'needs_review',
      'needs_review',
      'needs_review',
    ]);
    const other = await test.owner.query(`SELECT validity FROM past_answer WHERE id = $1`, [elsewhere.id]);
    expect(other.rows[0].validity).toBe('needs_review');
  });

  it('stay as they are under a small change, a check, and a change that fails', async () => {
    const { programme } = await cited();
    await change(programme, 1, { label: 'Bachelier en Droit', minor: true, reason: 'Majuscule' });
    await change(programme, 2, { sourceUrl: 'https://exemple.be/droit' });
    await supervisor.post(`study-programmes/${programme.id}/check`, {}, ifMatch(3));
    expect((await change(programme, 4, { credits: -1 })).status).toBe(400);
    expect(await amber(programme.id)).toEqual([]);
  });

  it('are confirmed at the version that was compared', async () => {
    const { programme, reusable, sent, asked, drafted } = await cited();
    await change(programme, 1, { credits: 240 });
    const first = await confirm(`past-answers/${reusable.id}`, programme.id, 2);
    expect(first.body).toMatchObject({ validity: 'valid', citations: [{ version: 2, currentVersion: 2, stale: false }] });
    expect((await confirm(`past-answers/${sent.id}`, programme.id, 2, adviser)).status).toBe(200);
    expect(await staleOf(asked.id)).toBe(false);
    const draft = await confirm(`enquiries/${drafted.id}/draft`, programme.id, 2, adviser);
    expect(draft.body).toMatchObject({ version: 2, citations: [{ version: 2, stale: false }] });
    expect(await staleOf(drafted.id)).toBe(false);
    expect(await amber(programme.id)).toEqual([]);
    expect([await indexed(reusable.id), await indexed(sent.id)]).toEqual(['valid', 'valid']);
    const trail = await test.owner.query(
      `SELECT object_id FROM audit_event WHERE action = 'past-answer.confirmed' AND object_id = ANY ($1)`,
      [[reusable.id, sent.id]],
    );
    expect(trail.rows).toHaveLength(2);
  });

  it('are not confirmed when the record moved on meanwhile, nor for what they do not cite', async () => {
    const { programme, reusable } = await cited();
    await change(programme, 1, { credits: 240 });
    await change(programme, 2, { credits: 300 });
    const moved = await confirm(`past-answers/${reusable.id}`, programme.id, 2);
    expect([moved.status, moved.body.code]).toEqual([412, 'STALE_VERSION']);
    const foreign = await confirm(`past-answers/${reusable.id}`, (await test.given.studyProgramme()).id);
    expect([foreign.status, foreign.body.errors[0]?.field]).toEqual([400, 'citations[0].id']);
    expect((await amber(programme.id)).length).toBe(3);
  });

  it('point to the successor of a retired record, and can be confirmed all the same', async () => {
    const { programme, reusable } = await cited();
    const next = await test.given.studyProgramme({ label: 'Le successeur' });
    const body = { reason: 'Fusion', successorId: next.id };
    const { body: retired } = await supervisor.post<Changed<StudyProgramme>>(`study-programmes/${programme.id}/retire`, body, ifMatch(1));
    expect(retired.turnedStale).toEqual({ reusable: 1, enquiries: 1, drafts: 1 });
    const [one] = (await amber(programme.id)).filter(({ kind }) => kind === 'reusable');
    expect(one?.citations[0]).toMatchObject({
      cause: 'retired',
      changeReason: 'Fusion',
      successor: { id: next.id, label: 'Le successeur' },
    });
    expect((await confirm(`past-answers/${reusable.id}`, programme.id, 2)).body.validity).toBe('valid');
  });

  it('are put right or retired by a supervisor', async () => {
    const { programme, reusable } = await cited();
    await change(programme, 1, { credits: 240 });
    const edit = (body: object, version: number) =>
      supervisor.patch<OrProblem<PastAnswer>>(`past-answers/${reusable.id}`, body, ifMatch(version));
    expect((await edit({ answer: 'Autrement' }, 1)).body).toMatchObject({ answer: 'Autrement', version: 2, validity: 'needs_review' });
    expect((await edit({ answer: 'Encore' }, 1)).status).toBe(412);
    const renewed = await edit({ citations: [{ type: 'study-programme', id: programme.id }] }, 2);
    expect(renewed.body).toMatchObject({ validity: 'valid', citations: [{ version: 2, stale: false }] });
    await change(programme, 2, { credits: 250 });
    const gone = await supervisor.post<PastAnswer>(`past-answers/${reusable.id}/retire`, { reason: 'Le programme a changé' });
    expect(gone.body).toMatchObject({ validity: 'expired', can: [] });
    expect((await causes(programme.id)).map(([kind]) => kind)).toEqual(['draft', 'enquiry']);
  });

  it('keep what they cited while they are written on, and take the cause along when they are sent', async () => {
    const { programme, drafted } = await cited();
    await change(programme, 1, { label: 'Un autre nom' });
    const again = { text: 'Brouillon plus long', citations: [{ type: 'study-programme', id: programme.id, version: 1 }] };
    const saved = await adviser.put<Draft>(`enquiries/${drafted.id}/draft`, again, ifMatch(1));
    expect(saved.body.citations).toMatchObject([
      { label: 'Bachelier en droit', version: 1, stale: true, reason: 'new_version', accessedOn: '2026-09-01' },
    ]);
    const sent = await adviser.post<EnquiryDetail>(`enquiries/${drafted.id}/answer`, { draftVersion: 2 }, ifMatch(1));
    expect(sent.body).toMatchObject({ stale: true, answers: [{ stale: true }] });
    const old = await test.given.enquiry({ assignee: adviser.user });
    const late = await adviser.put<Draft>(`enquiries/${old.id}/draft`, again, ifAbsent);
    expect(late.body.citations).toMatchObject([{ label: 'Bachelier en droit', stale: true }]);
  });

  it('turn when a date passes, once, and are green again when the record was checked', async () => {
    const { programme, reusable } = await cited();
    const due = () => test.owner.query(`SELECT raise_due($1)`, [new Date('2027-10-01T12:00:00Z')]);
    await due();
    expect(await causes(programme.id)).toEqual([
      ['draft', 'check_due'],
      ['enquiry', 'check_due'],
      ['reusable', 'check_due'],
    ]);
    await supervisor.post(`study-programmes/${programme.id}/check`, {}, ifMatch(1));
    expect(await amber(programme.id)).toEqual([]);
    expect(await indexed(reusable.id)).toBe('valid');
    await change(programme, 2, { validUntilYear: '2026-2027' });
    await due();
    expect(await causes(programme.id)).toEqual([
      ['draft', 'expired'],
      ['enquiry', 'expired'],
      ['reusable', 'expired'],
    ]);
    await test.owner.query(`UPDATE past_answer_citation SET pinned_at = '2027-09-20', stale_cause = NULL WHERE past_answer_id = $1`, [
      reusable.id,
    ]);
    await due();
    expect((await causes(programme.id)).map(([kind]) => kind)).toEqual(['draft', 'enquiry']);
  });

  it('are the business of the own centre, and of who may review them', async () => {
    const { programme, reusable, elsewhere, sent } = await cited();
    await change(programme, 1, { credits: 240 });
    expect((await confirm(`past-answers/${elsewhere.id}`, programme.id, 2)).status).toBe(404);
    expect((await confirm(`past-answers/${reusable.id}`, programme.id, 2, adviser)).status).toBe(403);
    const stranger = await test.as.supervisor({ centre: await test.given.centre() });
    expect(await amber(programme.id, stranger)).toEqual([]);
    expect((await confirm(`past-answers/${sent.id}`, programme.id, 2, stranger)).status).toBe(404);
    const colleague = await test.as.adviser();
    expect((await confirm(`past-answers/${sent.id}`, programme.id, 2, colleague)).status).toBe(403);
    const can = (await amber(programme.id, colleague)).map(({ kind, can }) => [kind, can]).toSorted();
    expect(can).toEqual([
      ['draft', []],
      ['enquiry', []],
      ['reusable', []],
    ]);
  });

  it('are counted in the queue, paged, and cost the same for many', async () => {
    const { programme } = await cited();
    const before = (await adviser.get<EnquiryCounts>('enquiries/counts')).body.staleAnswers;
    await change(programme, 1, { credits: 240 });
    expect((await adviser.get<EnquiryCounts>('enquiries/counts')).body.staleAnswers).toBe(before + 2);
    const path = `reviews/stale?record=${programme.id}&limit=2`;
    const first = await supervisor.get<StaleAnswerPage>(path);
    const second = await supervisor.get<StaleAnswerPage>(`${path}&cursor=${first.body.nextCursor}`);
    expect([first.body.total, first.body.items.length, second.body.items.length, second.body.nextCursor]).toEqual([3, 2, 1, null]);
    const cost = async (query: string) => (await test.statements.during(() => supervisor.get(`reviews/stale?${query}`))).length;
    expect(await cost('cause=new_version')).toBe(await cost(`record=${programme.id}`));
  });
});
