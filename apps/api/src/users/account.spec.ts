import type { Problem, Session } from '@guichet/contracts';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { ApiClient } from '../../testing/client';

const longPassword = 'une phrase que personne ne devine';

describe('the account', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('takes a new password and ends every session but a fresh one', async () => {
    const adviser = await test.as.adviser();
    const elsewhere = await test.as.user(adviser.user);
    const reply = await adviser.post('account/password', { currentPassword: adviser.user.password, newPassword: longPassword });
    expect(reply.status).toBe(204);
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? '';
    expect((await elsewhere.get('session')).status).toBe(401);
    expect((await adviser.get('session')).status).toBe(401);
    expect((await new ApiClient(test.app, { cookie }).get('session')).status).toBe(200);
    const login = await test.as.anonymous().post('session', { email: adviser.user.email, password: longPassword });
    expect(login.status).toBe(200);
    const { rows } = await test.owner.query(`SELECT password_hash FROM app_user WHERE id = $1`, [adviser.user.id]);
    expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=47104,p=1,t=2\$/);
  });

  it('asks for the current password first', async () => {
    const adviser = await test.as.adviser();
    const reply = await adviser.post<Problem>('account/password', { currentPassword: 'wrong', newPassword: longPassword });
    expect(reply.status).toBe(400);
    expect(reply.body.errors).toEqual([expect.objectContaining({ field: 'currentPassword', code: 'wrong' })]);
    expect((await adviser.get('session')).status).toBe(200);
  });

  it.each([
    ['short', 'onze lettre'],
    ['common', 'passwordpassword'],
    ['one letter repeated', 'aaaaaaaaaaaaaaaa'],
    ['too long', 'x'.repeat(257)],
  ])('refuses a password that is %s', async (_, newPassword) => {
    const adviser = await test.as.adviser();
    const reply = await adviser.post<Problem>('account/password', { currentPassword: adviser.user.password, newPassword });
    expect(reply.status).toBe(400);
    expect(reply.body.errors[0]?.field).toBe('newPassword');
  });

  it('takes spaces, emoji and 256 characters, and does not cut at 72 bytes', async () => {
    const adviser = await test.as.adviser();
    const newPassword = `${'é 🙂'.repeat(85)}A`;
    const changed = await adviser.post('account/password', { currentPassword: adviser.user.password, newPassword });
    expect(changed.status).toBe(204);
    const { email } = adviser.user;
    const anonymous = test.as.anonymous();
    expect((await anonymous.post('session', { email, password: `${newPassword.slice(0, -1)}B` })).status).toBe(401);
    expect((await anonymous.post('session', { email, password: newPassword.normalize('NFD') })).status).toBe(200);
  });

  it.each([
    ['a megabyte', 1_000_000, 400],
    ['more than a megabyte', 1_100_000, 413],
  ])('refuses a password of %s without hashing it', async (_, length, status) => {
    const { user } = await test.as.adviser();
    const attempts = async (): Promise<number> => (await test.owner.query('SELECT FROM login_attempt')).rowCount ?? 0;
    const before = await attempts();
    const reply = await test.as.anonymous().post<Problem>('session', { email: user.email, password: 'x'.repeat(length) });
    expect(reply.status).toBe(status);
    expect(reply.body.requestId).toBe(reply.headers['x-request-id']);
    // An attempt is counted before the hash is compared: none was.
    expect(await attempts()).toBe(before);
  });

  it('ends the other sessions on demand', async () => {
    const adviser = await test.as.adviser();
    const elsewhere = await test.as.user(adviser.user);
    expect((await adviser.delete('account/sessions')).status).toBe(204);
    expect((await elsewhere.get('session')).status).toBe(401);
    expect((await adviser.get('session')).status).toBe(200);
  });

  it('keeps preferences and leaves the others alone', async () => {
    const adviser = await test.as.adviser();
    await adviser.patch('account', { theme: 'dark' });
    const { body } = await adviser.patch<Session>('account', { language: 'en', name: '  Léa  ' });
    expect(body.user).toMatchObject({ name: 'Léa', preferences: { theme: 'dark', language: 'en', shortcuts: true } });
    expect((await adviser.get<Session>('session')).body).toEqual(body);
  });

  it.each(['role', 'centreId', 'id', 'email', 'passwordHash', 'disabledAt', 'reviewRequired', 'can'])(
    'lets nobody write their own %s',
    async (field) => {
      const adviser = await test.as.adviser();
      const before = (await test.owner.query('SELECT * FROM app_user WHERE id = $1', [adviser.user.id])).rows;
      const reply = await adviser.patch<Problem>('account', { theme: 'dark', [field]: 'administrator' });
      expect(reply.status).toBe(400);
      expect(reply.body.errors).toEqual([expect.objectContaining({ field })]);
      expect((await test.owner.query('SELECT * FROM app_user WHERE id = $1', [adviser.user.id])).rows).toEqual(before);
    },
  );
});
