import type { Draft, EnquiryCounts, EnquiryDetail, Hit, PastAnswer, StaleAnswerPage, Validity } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { ifAbsent, ifMatch, type OrProblem } from '../../testing/client';
import type { GivenEnquiry } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

type Detail = OrProblem<EnquiryDetail>;

describe('what is taken over from past answers', () => {
  let test: TestApp;
  let adviser: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    adviser = await test.as.adviser({ name: 'Anne' });
  });
  afterAll(() => test.close());

  const mine = (overrides: object = {}): Promise<GivenEnquiry> => test.given.enquiry({ assignee: adviser.user, ...overrides });
  const past = (validity: Validity, academic_year: string | null = '2025-2026'): Promise<{ id: string }> =>
    test.given.pastAnswer({ validity, academic_year });
  const reuse = (enquiry: GivenEnquiry, id: string) => adviser.post<PastAnswer>(`past-answers/${id}/reuse`, { enquiryId: enquiry.id });
  const write = async (enquiry: GivenEnquiry, read: number, draft: object = {}): Promise<Draft> => {
    const body = { text: 'Une libellule.', citations: [], validForAcademicYear: '2025-2026', ...draft };
    return (await adviser.put<Draft>(`enquiries/${enquiry.id}/draft`, body, read === 0 ? ifAbsent : ifMatch(read))).body;
  };
  const send = async (enquiry: GivenEnquiry, draftVersion: number): Promise<EnquiryDetail> => {
    const { status, body } = await adviser.post<EnquiryDetail>(`enquiries/${enquiry.id}/answer`, { draftVersion }, ifMatch(1));
    expect(status).toBe(200);
    return body;
  };
  const found = async (id: string | undefined): Promise<Hit | undefined> => {
    const { body } = await adviser.get<{ items: Hit[] }>('past-answers?q=libellule&limit=100');
    return body.items.find((hit) => hit.id === id);
  };

  it('stands with the draft for everybody who reads it, as it is today', async () => {
    const enquiry = await mine();
    const { id } = await past('needs_review');
    await reuse(enquiry, id);
    expect((await write(enquiry, 0)).reused).toEqual([{ id, kind: 'reusable', validity: 'needs_review', academicYear: '2025-2026' }]);
    const supervisor = await test.as.supervisor();
    expect((await supervisor.get<Detail>(`enquiries/${enquiry.id}`)).body.draft).toMatchObject({
      reused: [{ id, validity: 'needs_review' }],
    });
    await test.owner.query(`UPDATE past_answer SET validity = 'valid' WHERE id = $1`, [id]);
    expect((await supervisor.get<Detail>(`enquiries/${enquiry.id}`)).body.draft).toMatchObject({ reused: [{ id, validity: 'valid' }] });
  });

  const thisYear = '2099-2100';
  it.each<[string, Validity, string | null, string | null, boolean]>([
    ['is to be reviewed', 'needs_review', thisYear, thisYear, true],
    ['has expired', 'expired', null, thisYear, true],
    ['is given a later year', 'valid', '2098-2099', thisYear, true],
    ['is said to hold in any year', 'valid', thisYear, null, true],
    ['holds, for its own year', 'valid', thisYear, thisYear, false],
    ['holds in any year', 'valid', null, thisYear, false],
  ])('leaves the answer in doubt or not: it %s', async (_, validity, year, claimed, doubted) => {
    const enquiry = await mine({ question: 'Une libellule ?' });
    await reuse(enquiry, (await past(validity, year)).id);
    await write(enquiry, 0, { validForAcademicYear: claimed });
    const { answers, stale } = await send(enquiry, 1);
    expect([answers[0]?.doubted, answers[0]?.stale, stale]).toEqual([doubted, doubted, doubted]);
    const validityNow = doubted ? 'needs_review' : 'valid';
    expect((await found(answers[0]?.id))?.validity).toBe(validityNow);
    expect((await adviser.get<PastAnswer>(`past-answers/${answers[0]?.id}`)).body.validity).toBe(validityNow);
  });

  it('stays in doubt when the index is made anew, and when it is taken over again', async () => {
    const [first, second] = [await mine({ question: 'Une libellule ?' }), await mine()];
    await reuse(first, (await past('expired')).id);
    await write(first, 0, { validForAcademicYear: thisYear });
    const [answer] = (await send(first, 1)).answers;
    await test.owner.query('SELECT rebuild_past_answer_index()');
    expect((await found(answer?.id))?.validity).toBe('needs_review');
    await reuse(second, answer?.id ?? '');
    expect((await write(second, 0)).reused).toMatchObject([{ id: answer?.id, kind: 'enquiry', validity: 'needs_review' }]);
  });

  it('no longer counts once it was checked, the text was emptied or the answer has gone', async () => {
    const enquiry = await mine();
    const [one, other] = [await past('needs_review'), await past('expired')];
    await reuse(enquiry, one.id);
    await reuse(enquiry, other.id);
    await write(enquiry, 0);
    const confirm = `enquiries/${enquiry.id}/draft/confirm`;
    expect((await adviser.post<Draft>(confirm, {})).status).toBe(400);
    const { body } = await adviser.post<Draft>(confirm, { reused: [one.id] });
    expect([body.version, body.reused.map(({ id }) => id)]).toEqual([2, [other.id]]);
    expect((await write(enquiry, 2, { text: ' ' })).reused).toEqual([]);
    await reuse(enquiry, other.id);
    expect((await write(enquiry, 3)).reused.map(({ id }) => id)).toEqual([other.id]);
    const { version } = await send(enquiry, 4);
    await adviser.post(`enquiries/${enquiry.id}/reopen`, {}, ifMatch(version));
    expect((await write(enquiry, 0)).reused).toEqual([]);
  });

  it('is in the list of what is to be looked at again until its author confirms it', async () => {
    const enquiry = await mine({ question: 'Une libellule ?' });
    await reuse(enquiry, (await past('needs_review')).id);
    await write(enquiry, 0, { validForAcademicYear: thisYear });
    const before = (await adviser.get<EnquiryCounts>('enquiries/counts')).body.staleAnswers;
    const [answer] = (await send(enquiry, 1)).answers;
    expect((await adviser.get<EnquiryCounts>('enquiries/counts')).body.staleAnswers).toBe(before + 1);
    const listed = async (): Promise<object[]> =>
      (await adviser.get<StaleAnswerPage>('reviews/stale?limit=100')).body.items.filter(({ id }) => id === answer?.id);
    expect(await listed()).toMatchObject([{ kind: 'enquiry', doubted: true, citations: [], can: ['confirm', 'edit'] }]);
    expect((await adviser.post(`past-answers/${answer?.id}/confirm`, { reused: [] })).status).toBe(200);
    expect(await listed()).toEqual([]);
    expect((await found(answer?.id))?.validity).toBe('valid');
    expect((await adviser.get<EnquiryCounts>('enquiries/counts')).body.staleAnswers).toBe(before);
  });

  it('counts as well in an answer that was given on the phone, with its year', async () => {
    const { id } = await past('needs_review', thisYear);
    const answer = { text: 'Une libellule, dite.', reused: [id] };
    const { status, body } = await adviser.post<EnquiryDetail>('enquiries', { channel: 'phone', question: 'Une libellule ?', answer });
    expect([status, body.answers[0]?.doubted, body.answers[0]?.validForAcademicYear]).toEqual([201, true, thisYear]);
    expect((await found(body.answers[0]?.id))?.validity).toBe('needs_review');
    const counted = await test.owner.query('SELECT times_reused FROM past_answer WHERE id = $1', [id]);
    expect(counted.rows).toEqual([{ times_reused: 1 }]);
    const told = await test.owner.query('SELECT type FROM timeline_entry WHERE enquiry_id = $1 ORDER BY seq', [body.id]);
    expect(told.rows.map(({ type }) => type)).toEqual(['logged', 'reused', 'answered']);
  });
});
