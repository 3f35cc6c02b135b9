import type { Draft, EnquiryDetail } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { ifAbsent, ifMatch, type OrProblem } from '../../testing/client';
import type { GivenEnquiry, GivenUser } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

type Detail = OrProblem<EnquiryDetail>;
type SavedDraft = OrProblem<Draft>;

describe('drafts', () => {
  let test: TestApp;
  let adviser: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    adviser = await test.as.adviser({ name: 'Anne' });
    supervisor = await test.as.supervisor();
  });
  afterAll(() => test.close());

  const text = (words: string): object => ({ text: words, citations: [] });
  const mine = (overrides: object = {}): Promise<GivenEnquiry> => test.given.enquiry({ assignee: adviser.user, ...overrides });
  const inReview = async (by: GivenUser): Promise<GivenEnquiry> => {
    const enquiry = await mine({
      status: 'in_review',
      review_state: 'pending',
      submitted_by_id: by.id,
      submitted_by_name: by.name,
    });
    await test.given.draft(enquiry, by, { text: 'Le texte relu.' });
    return enquiry;
  };

  it('are saved as they are typed and leave the version of the case alone', async () => {
    const enquiry = await mine();
    const first = await adviser.put<SavedDraft>(`enquiries/${enquiry.id}/draft`, text('Bonj'), ifAbsent);
    expect([first.status, first.headers['etag']]).toEqual([200, '"1"']);
    expect(first.body).toMatchObject({ text: 'Bonj', version: 1, savedBy: { id: adviser.user.id, name: 'Anne' } });
    const second = await adviser.put<SavedDraft>(`enquiries/${enquiry.id}/draft`, text('Bonjour ,\n'), ifMatch(1));
    expect([second.status, second.headers['etag'], second.body.text]).toEqual([200, '"2"', 'Bonjour ,\n']);
    const read = await adviser.get<Detail>(`enquiries/${enquiry.id}`);
    expect(read.body).toMatchObject({ version: 1, draft: { text: 'Bonjour ,\n', version: 2 } });
    expect(read.headers['etag']).toBe('"1"');
  });

  it('ask for their own version', async () => {
    const enquiry = await mine();
    const path = `enquiries/${enquiry.id}/draft`;
    expect((await adviser.put(path, text('x'))).status).toBe(428);
    expect((await adviser.put(path, text('x'), ifMatch(1))).status).toBe(412);
    await adviser.put(path, text('x'), ifAbsent);
    expect((await adviser.put(path, text('y'), ifAbsent)).status).toBe(412);
    const stale = await adviser.put<SavedDraft>(path, text('y'), ifMatch(3));
    expect([stale.status, stale.headers['etag']]).toEqual([412, '"1"']);
    expect((await test.owner.query('SELECT text FROM draft WHERE enquiry_id = $1', [enquiry.id])).rows).toEqual([{ text: 'x' }]);
  });

  it('are the holder’s and the supervisor’s to write, never another centre’s', async () => {
    const enquiry = await mine();
    const path = `enquiries/${enquiry.id}/draft`;
    const colleague = await test.as.adviser();
    const stranger = await test.as.supervisor({ centre: await test.given.centre() });
    expect((await colleague.put(path, text('x'), ifAbsent)).status).toBe(409);
    expect((await stranger.put(path, text('x'), ifAbsent)).status).toBe(404);
    expect((await supervisor.put(path, text('x'), ifAbsent)).status).toBe(200);
  });

  it('pin each source at the version that was read', async () => {
    const enquiry = await mine();
    const occupation = await test.given.occupation({ version: 3, label: 'Bibliothécaire' });
    const citations = [{ type: 'occupation', id: occupation.id, version: 2 }];
    const saved = await adviser.put<SavedDraft>(`enquiries/${enquiry.id}/draft`, { text: 'x', citations }, ifAbsent);
    expect(saved.body.citations).toMatchObject([
      { id: occupation.id, version: 2, currentVersion: 3, stale: true, reason: 'new_version', label: 'Bibliothécaire' },
    ]);
    expect((await adviser.get<Detail>(`enquiries/${enquiry.id}`)).body.stale).toBe(true);
    for (const wrong of [{ version: 4 }, { type: 'institution' }, { id: crypto.randomUUID() }]) {
      const body = { text: 'x', citations: [{ ...citations[0], ...wrong }] };
      expect((await adviser.put(`enquiries/${enquiry.id}/draft`, body, ifMatch(1))).status).toBe(400);
    }
  });

  it('are sent at exactly the version that was read', async () => {
    const enquiry = await mine();
    const path = `enquiries/${enquiry.id}`;
    await adviser.put(`${path}/draft`, text('Premier jet'), ifAbsent);
    await supervisor.put(`${path}/draft`, text('Corrigé'), ifMatch(1));
    const late = await adviser.post<Detail>(`${path}/answer`, { draftVersion: 1 }, ifMatch(1));
    expect([late.status, late.body.code, late.headers['etag']]).toEqual([412, 'STALE_VERSION', '"2"']);
    const submitted = await adviser.post<Detail>(`${path}/submit-for-review`, { draftVersion: 1 }, ifMatch(1));
    expect(submitted.status).toBe(412);
    const { body } = await adviser.post<Detail>(`${path}/answer`, { draftVersion: 2 }, ifMatch(1));
    expect(body).toMatchObject({ status: 'answered', draft: null, answers: [{ text: 'Corrigé' }] });
  });

  it.each([
    ['nothing', undefined, 412],
    ['only spaces', '  \n ', 400],
  ])('are not sent when there is %s', async (_, words, status) => {
    const enquiry = await mine();
    if (words !== undefined) await test.given.draft(enquiry, adviser.user, { text: words });
    expect((await adviser.post(`enquiries/${enquiry.id}/answer`, { draftVersion: 1 }, ifMatch(1))).status).toBe(status);
    expect((await test.owner.query('SELECT FROM answer WHERE enquiry_id = $1', [enquiry.id])).rowCount).toBe(0);
  });

  it('of a trainee leave only through a supervisor, word for word', async () => {
    const trainee = await test.as.trainee();
    const enquiry = await test.given.enquiry({ assignee: trainee.user });
    await trainee.put(`enquiries/${enquiry.id}/draft`, text('Mot à mot.'), ifAbsent);
    const refused = await trainee.post<Detail>(`enquiries/${enquiry.id}/answer`, { draftVersion: 1 }, ifMatch(1));
    expect([refused.status, refused.body.code]).toEqual([403, 'NOT_ALLOWED']);
    await trainee.post(`enquiries/${enquiry.id}/submit-for-review`, { draftVersion: 1 }, ifMatch(1));
    expect((await trainee.put(`enquiries/${enquiry.id}/draft`, text('Autre'), ifMatch(1))).status).toBe(409);
    const { body } = await supervisor.post<Detail>(`enquiries/${enquiry.id}/approve`, { draftVersion: 1 }, ifMatch(2));
    expect(body.answers).toMatchObject([{ text: 'Mot à mot.', author: { id: trainee.user.id }, reviewer: { id: supervisor.user.id } }]);
  });

  it('are approved only at the version that the reviewer read', async () => {
    const enquiry = await inReview(adviser.user);
    const chief = await test.as.supervisor();
    await chief.put(`enquiries/${enquiry.id}/draft`, text('Changé entre-temps'), ifMatch(1));
    const stale = await supervisor.post<Detail>(`enquiries/${enquiry.id}/approve`, { draftVersion: 1 }, ifMatch(1));
    expect([stale.status, stale.headers['etag']]).toEqual([412, '"2"']);
    const blind = await supervisor.post<Detail>(`enquiries/${enquiry.id}/approve`, {}, ifMatch(1));
    expect([blind.status, blind.body.code]).toEqual([412, 'STALE_VERSION']);
    const { body } = await supervisor.post<Detail>(`enquiries/${enquiry.id}/approve`, { draftVersion: 2 }, ifMatch(1));
    expect(body.answers).toMatchObject([{ text: 'Changé entre-temps' }]);
  });

  it('are approved by nobody who wrote them', async () => {
    const enquiry = await inReview(supervisor.user);
    const own = await supervisor.post<Detail>(`enquiries/${enquiry.id}/approve`, { draftVersion: 1 }, ifMatch(1));
    expect([own.status, own.body.code]).toEqual([403, 'NOT_ALLOWED']);
    const chief = await test.as.administrator();
    expect((await chief.post(`enquiries/${enquiry.id}/approve`, { draftVersion: 1 }, ifMatch(1))).status).toBe(200);
  });

  describe('as e-mails', () => {
    const outbox = async (id: string): Promise<unknown[]> =>
      (await test.owner.query('SELECT kind, recipient, subject, body, sent_at FROM outbox WHERE enquiry_id = $1 ORDER BY created_at', [id]))
        .rows;

    it.each([
      ['email', 'eva@mail.test', true],
      ['web_form', 'eva@mail.test', true],
      ['email', null, false],
      ['walk_in', 'eva@mail.test', false],
      ['phone', 'eva@mail.test', false],
      ['public_comment', 'eva@mail.test', false],
      ['social', 'eva@mail.test', false],
      ['event', 'eva@mail.test', false],
    ])('over %s to %s: %s', async (channel, email, written) => {
      const enquiry = await mine({ channel, asker: { email } });
      await adviser.post(`enquiries/${enquiry.id}/ask-back`, { text: 'Quelle année ?' }, ifMatch(1));
      await adviser.put(`enquiries/${enquiry.id}/draft`, text('  La réponse.\n'), ifAbsent);
      expect((await adviser.post(`enquiries/${enquiry.id}/answer`, { draftVersion: 1 }, ifMatch(2))).status).toBe(200);
      const letter = { recipient: email, subject: `Votre demande n° ${enquiry.number}`, sent_at: null };
      expect(await outbox(enquiry.id)).toEqual(
        written
          ? [
              { kind: 'ask_back', body: 'Quelle année ?', ...letter },
              { kind: 'answer', body: 'La réponse.', ...letter },
            ]
          : [],
      );
    });

    it('leave on approval, not on submission', async () => {
      const enquiry = await mine({ asker: { email: 'eva@mail.test' } });
      await adviser.put(`enquiries/${enquiry.id}/draft`, text('Relu.'), ifAbsent);
      await adviser.post(`enquiries/${enquiry.id}/submit-for-review`, { draftVersion: 1 }, ifMatch(1));
      expect(await outbox(enquiry.id)).toEqual([]);
      await supervisor.post(`enquiries/${enquiry.id}/approve`, { draftVersion: 1 }, ifMatch(2));
      expect(await outbox(enquiry.id)).toMatchObject([{ kind: 'answer', body: 'Relu.' }]);
    });
  });
});
