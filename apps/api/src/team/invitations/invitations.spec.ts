import {
  invitationHours,
  type Invitation,
  type NewInvitation,
  type OpenInvitation,
  type Problem,
  type TeamMember,
} from '@guichet/contracts';
import { idempotencyKey, type Reply } from '../../../testing/client';
import type { SignedIn } from '../../../testing/as';
import { startTestApp, type TestApp } from '../../../testing/test-app';

const password = 'une phrase que personne ne devine';
const hour = 3_600_000;

describe('an invitation', () => {
  let test: TestApp;
  let admin: SignedIn;
  let counter = 0;
  beforeAll(async () => {
    test = await startTestApp();
    admin = await test.as.administrator();
  });
  afterAll(() => test.close());
  beforeEach(() => test.owner.query('DELETE FROM login_attempt'));
  afterEach(() => test.clock.real());

  const newcomer = () => ({ email: `Nouvelle${++counter}@guichet.test`, name: 'Nouvelle Venue', role: 'adviser', reviewRequired: true });
  const invite = (body: object = newcomer(), key = crypto.randomUUID()): Promise<Reply<NewInvitation & Problem>> =>
    admin.post('invitations', body, idempotencyKey(key));
  const read = (token: string): Promise<Reply<OpenInvitation & Problem>> => test.as.anonymous().get(`invitations/${token}`);
  const accept = (token: string, body: object = { password }): Promise<Reply<Problem>> =>
    test.as.anonymous().post(`invitations/${token}/accept`, body);
  const open = async (): Promise<Invitation[]> => (await admin.get<Invitation[]>('invitations')).body;

  it('makes an account of its centre, once', async () => {
    const wanted = newcomer();
    const { body, status } = await invite(wanted);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...wanted, createdBy: { id: admin.user.id }, token: expect.stringMatching(/^[\w-]{43}$/) });
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBe(invitationHours * hour);
    expect((await read(body.token)).body).toEqual({
      ...{ email: wanted.email, name: wanted.name, role: 'adviser', expiresAt: body.expiresAt },
      centreName: (await test.given.here()).name,
    });
    expect((await accept(body.token)).status).toBe(204);
    const login = await test.as.anonymous().post('session', { email: wanted.email, password });
    expect(login.status).toBe(200);
    const joined = (await admin.get<TeamMember[]>('users')).body.find(({ email }) => email === wanted.email);
    expect(joined).toMatchObject({ role: 'adviser', reviewRequired: true, version: 1 });
    expect((await accept(body.token)).status).toBe(404);
    expect((await open()).map(({ id }) => id)).not.toContain(body.id);
  });

  it('says the same to a link that is unknown, used, withdrawn, replaced or past its end', async () => {
    const used = (await invite()).body.token;
    await accept(used);
    const withdrawn = (await invite()).body;
    expect((await admin.delete(`invitations/${withdrawn.id}`)).status).toBe(204);
    expect((await admin.delete(`invitations/${withdrawn.id}`)).status).toBe(404);
    const again = newcomer();
    const replaced = (await invite(again)).body;
    const newer = (await invite({ ...again, email: again.email.toUpperCase() })).body;
    const late = await test.given.invitation({ expires_at: new Date() });
    const words = ({ status, body }: Reply<Problem>): unknown => ({ ...body, status, requestId: '' });
    const unknown = await read('A'.repeat(43));
    expect(unknown.status).toBe(404);
    for (const token of [used, withdrawn.token, replaced.token, late.token, 'short']) {
      expect(words(await read(token))).toEqual(words(unknown));
      expect(words(await accept(token))).toEqual(words(unknown));
    }
    expect((await read(newer.token)).status).toBe(200);
  });

  it('ends to the second after three days', async () => {
    test.clock.set('2026-11-02T09:00:00Z');
    const { token } = (await invite()).body;
    test.clock.advance(invitationHours * hour - 1);
    expect((await read(token)).status).toBe(200);
    test.clock.advance(1);
    expect((await read(token)).status).toBe(404);
    expect((await accept(token)).status).toBe(404);
    expect(await open()).not.toContainEqual(expect.objectContaining({ createdAt: '2026-11-02T09:00:00.000Z' }));
  });

  it('keeps only a hash of its link, also of a request that is repeated', async () => {
    const [wanted, key] = [newcomer(), crypto.randomUUID()];
    const first = (await invite(wanted, key)).body;
    const second = (await invite(wanted, key)).body;
    expect(second.id).toBe(first.id);
    expect((await read(first.token)).status).toBe(404);
    expect((await read(second.token)).status).toBe(200);
    const { rows } = await test.owner.query(
      `SELECT i::text || k::text AS kept FROM invitation i, idempotency_key k WHERE i.id = $1 AND k.key = $2`,
      [first.id, key],
    );
    expect(rows).toHaveLength(1);
    for (const { token } of [first, second]) expect(rows[0].kept).not.toContain(token);
    expect(test.log.lines.filter((line) => line.includes(second.token))).toEqual([]);
  });

  it('is refused for an address that has an account', async () => {
    const reply = await invite({ ...newcomer(), email: admin.user.email.toUpperCase() });
    expect([reply.status, reply.body.errors[0]]).toEqual([400, expect.objectContaining({ field: 'email', code: 'taken' })]);
  });

  it('makes one account of two that come at once, and none where one came first', async () => {
    const { token, email } = (await invite()).body;
    const replies = await Promise.all([accept(token), accept(token)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 404]);
    const late = (await invite()).body;
    await test.given.adviser({ email: late.email });
    expect((await accept(late.token)).status).toBe(409);
    const { rowCount } = await test.owner.query('SELECT FROM app_user WHERE lower(email) = lower($1)', [email]);
    expect(rowCount).toBe(1);
  });

  it.each([
    ['short', 'onze lettre', 'lengthInCharacters'],
    ['common', 'passwordpassword', 'common'],
    ['their own name', 'nouvelle venue', 'common'],
  ])('asks for another password when it is %s, and stays open', async (_, weak, code) => {
    const { token } = (await invite()).body;
    const reply = await accept(token, { password: weak });
    expect([reply.status, reply.body.errors[0]?.field, reply.body.errors[0]?.code]).toEqual([400, 'password', code]);
    expect((await accept(token)).status).toBe(204);
  });

  it('is throttled', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt++) statuses.push((await read('B'.repeat(43))).status);
    expect(statuses).toEqual([...Array<number>(10).fill(404), 429, 429]);
  });
});
