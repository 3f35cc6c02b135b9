import { createHash } from 'node:crypto';
import type { CentreSettings, ChangeEntry, EnquiryDetail } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { ifAbsent, ifMatch, type OrProblem } from '../../../testing/client';
import type { GivenCentre } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { isDrawn } from './sampling';

type Detail = OrProblem<EnquiryDetail>;

describe('the draw', () => {
  const secret = Buffer.from('a secret of the centre');
  const ids = Array.from({ length: 10_000 }, (_, index) => createHash('sha256').update(`${index}`).digest('hex').slice(0, 32));
  const drawn = (rate: number, by = secret): string[] => ids.filter((id) => isDrawn(by, id, rate));

  it.each([1, 5, 10, 25, 50, 90])('takes about %d in a hundred', (rate) => {
    // Four standard deviations of a draw of ten thousand.
    const room = 4 * Math.sqrt(ids.length * (rate / 100) * (1 - rate / 100));
    expect(Math.abs(drawn(rate).length - (ids.length * rate) / 100)).toBeLessThan(room);
  });

  it('takes none at nought and all at a hundred', () => {
    expect([drawn(0).length, drawn(100).length]).toEqual([0, ids.length]);
  });

  it('is the same whenever it is asked, and keeps whom it has when the rate rises', () => {
    expect(drawn(10)).toEqual(drawn(10));
    const more = new Set(drawn(30));
    expect(drawn(10).filter((id) => !more.has(id))).toEqual([]);
  });

  it('tells nothing to whoever does not hold the secret', () => {
    const other = new Set(drawn(10, Buffer.from('another secret')));
    const both = drawn(10).filter((id) => other.has(id)).length;
    expect(Math.abs(both - ids.length / 100)).toBeLessThan(40);
  });
});

describe('review by sampling rate', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let elsewhere: GivenCentre;
  let admin: SignedIn;
  let adviser: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    elsewhere = await test.given.centre();
  });
  beforeEach(async () => {
    centre = await test.given.centre();
    admin = await test.as.administrator({ centre });
    adviser = await test.as.adviser({ centre });
    supervisor = await test.as.supervisor({ centre });
  });
  afterAll(() => test.close());

  const setRate = async (reviewSampleRate: number, version = 1): Promise<void> => {
    expect((await admin.patch('centre-settings', { reviewSampleRate }, ifMatch(version))).status).toBe(200);
  };
  const taken = async (): Promise<EnquiryDetail> =>
    (await adviser.post<EnquiryDetail>('enquiries', { channel: 'email', question: 'Et moi ?', claim: true })).body;
  const read = async (id: string, who = adviser): Promise<Detail> => (await who.get<Detail>(`enquiries/${id}`)).body;
  /** A case of the adviser's that is drawn, and one that is not. */
  const one = async (drawn: boolean): Promise<EnquiryDetail> => {
    for (let attempt = 0; attempt < 60; attempt++) {
      const enquiry = await taken();
      if ((enquiry.reviewReason === 'sample') === drawn) return enquiry;
    }
    throw new Error('Sixty cases, and all the same');
  };
  const answer = async (id: string): Promise<number> => {
    const { version, draft } = await read(id);
    if (!draft) await adviser.put(`enquiries/${id}/draft`, { text: 'Oui.', citations: [] }, ifAbsent);
    return (await adviser.post<Detail>(`enquiries/${id}/answer`, { draftVersion: draft?.version ?? 1 }, ifMatch(version))).status;
  };
  const take = async (who: SignedIn, id: string, verb: string, body: object = {}): Promise<Detail> => {
    const { version } = await read(id, who);
    const reply = await who.post<Detail>(`enquiries/${id}/${verb}`, body, ifMatch(version));
    expect([verb, reply.status]).toEqual([verb, 200]);
    return reply.body;
  };

  it('is nought until a centre says otherwise, and the change stays readable', async () => {
    expect((await admin.get<CentreSettings>('centre-settings')).body.reviewSampleRate).toBe(0);
    expect((await taken()).can).toContain('answer');
    await setRate(10);
    const { body } = await admin.get<ChangeEntry[]>('centre-settings/changes');
    expect(body[0]?.changes).toEqual([{ field: 'reviewSampleRate', old: 0, new: 10 }]);
    for (const wrong of [-1, 101, 1.5, '10', null]) {
      expect((await admin.patch('centre-settings', { reviewSampleRate: wrong }, ifMatch(2))).status).toBe(400);
    }
  });

  it('tells nobody the secret, and keeps it through every change', async () => {
    const secretOf = async (): Promise<string> =>
      (await test.owner.query('SELECT sampling_secret::text AS s FROM centre_setting WHERE centre_id = $1', [centre.id])).rows[0].s;
    await setRate(10);
    const before = await secretOf();
    await setRate(20, 2);
    expect(await secretOf()).toBe(before);
    expect(before.length).toBeGreaterThanOrEqual(64);
    const { text } = await admin.get('centre-settings');
    expect(text).not.toMatch(/ecret/);
  });

  it('sends a drawn case to review, and says why once one may answer it', async () => {
    await setRate(50);
    const drawn = await one(true);
    expect(drawn).toMatchObject({ reviewReason: 'sample', reviewSampleRate: 50 });
    expect(drawn.can).toContain('submit-for-review');
    expect(drawn.can).not.toContain('answer');
    expect(await answer(drawn.id)).toBe(403);
    const free = await one(false);
    expect(free).toMatchObject({ reviewReason: null, reviewSampleRate: null });
    expect(await answer(free.id)).toBe(200);
    await take(adviser, drawn.id, 'release');
    expect(await read(drawn.id)).toMatchObject({ reviewReason: null, reviewSampleRate: null });
  });

  it('is not dodged: not by retrying, releasing, editing, returning, reopening, or a way through another centre', async () => {
    await setRate(50);
    const { id } = await one(true);
    for (let attempt = 0; attempt < 5; attempt++) expect(await answer(id)).toBe(403);
    await take(adviser, id, 'release');
    await take(adviser, id, 'claim');
    await adviser.patch(`enquiries/${id}`, { question: 'Autrement ?', topics: ['access'] }, ifMatch((await read(id)).version));
    expect(await answer(id)).toBe(403);
    const { draft } = await read(id);
    await take(adviser, id, 'submit-for-review', { draftVersion: draft?.version });
    await take(supervisor, id, 'return', { comment: 'Encore' });
    expect(await answer(id)).toBe(403);
    await take(adviser, id, 'submit-for-review', { draftVersion: draft?.version });
    await take(supervisor, id, 'approve', { draftVersion: draft?.version });
    await take(adviser, id, 'reopen');
    expect(await answer(id)).toBe(403);
    await take(adviser, id, 'transfer', { centreId: elsewhere.id, note: 'x' });
    const stranger = await test.as.adviser({ centre: elsewhere });
    await take(stranger, id, 'transfer', { centreId: centre.id, note: 'x' });
    await take(adviser, id, 'claim');
    expect(await answer(id)).toBe(403);
  });

  it('holds for what is said at once: logged with its answer, it waits for a review', async () => {
    await setRate(50);
    const states = new Set<string>();
    for (let count = 0; count < 40; count++) {
      const said = { channel: 'phone', answer: { text: 'Oui.' }, outcome: 'answered' };
      const { body } = await adviser.post<EnquiryDetail>('enquiries', said);
      const { rows } = await test.owner.query('SELECT sampling_secret FROM centre_setting WHERE centre_id = $1', [centre.id]);
      expect(body.reviewState).toBe(isDrawn(rows[0].sampling_secret as Buffer, body.id, 50) ? 'pending' : null);
      states.add(String(body.reviewState));
    }
    expect([...states].sort()).toEqual(['null', 'pending']);
  });

  it('draws no supervisor’s answers, and a nearer reason goes before', async () => {
    await setRate(100);
    const { id } = await taken();
    expect(await read(id)).toMatchObject({ reviewReason: 'sample' });
    expect(await read(id, supervisor)).toMatchObject({ reviewReason: null });
    expect((await read(id, supervisor)).can).toContain('answer');
    await admin.patch('centre-settings', { reviewedTopics: ['funding'] }, ifMatch(2));
    const about = await adviser.post<EnquiryDetail>('enquiries', { channel: 'email', topics: ['funding.fees'], claim: true });
    expect(about.body).toMatchObject({ reviewReason: 'topic', reviewSampleRate: null });
    const trainee = await test.as.trainee({ centre });
    const own = await trainee.post<EnquiryDetail>('enquiries', { channel: 'email', topics: ['funding.fees'], claim: true });
    expect(own.body.reviewReason).toBe('trainee');
  });
});
