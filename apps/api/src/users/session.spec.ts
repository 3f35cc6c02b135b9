import type { Problem, Session } from '@guichet/contracts';
import { startTestApp, type TestApp } from '../../testing/test-app';
import { ApiClient, type Reply } from '../../testing/client';
import type { GivenUser } from '../../testing/given';
import { loginLimits } from './attempts';

const minute = 60_000;
const plain = ({ status, body }: Reply<Problem>): unknown => ({ ...body, status, requestId: '' });
const cookieOf = (reply: Reply<unknown>): string => String(reply.headers['set-cookie']).split(';')[0] ?? '';

describe('the session', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(() => test.owner.query('DELETE FROM login_attempt'));
  afterEach(() => test.clock.real());

  const login = (user: Pick<GivenUser, 'email' | 'password'>, from = test.as.anonymous()): Promise<Reply<Session & Problem>> =>
    from.post('session', { email: user.email, password: user.password });
  const holding = (cookie: string): ApiClient => new ApiClient(test.app, { cookie });

  it('opens with address and password, whatever the case of the address', async () => {
    const user = await test.given.trainee({ email: 'Zoe@guichet.test', name: 'Zoé' });
    const reply = await login({ email: 'zOE@guichet.test', password: user.password });
    expect(reply.status).toBe(200);
    expect(reply.body.user).toMatchObject({
      id: user.id,
      name: 'Zoé',
      role: 'adviser',
      reviewRequired: true,
      centre: await test.given.here(),
    });
    expect(reply.body.user.can).toEqual(expect.arrayContaining(['enquiries:work', 'records:read']));
    expect(reply.text).not.toContain('argon2');
    const { rows } = await test.owner.query(`SELECT action, address FROM audit_event WHERE actor_id = $1`, [user.id]);
    expect(rows).toEqual([{ action: 'login', address: '127.0.0.1' }]);
  });

  it('sets a cookie that scripts and other sites cannot use, Secure over https', async () => {
    const user = await test.given.adviser();
    expect(String((await login(user)).headers['set-cookie'])).toMatch(/^guichet=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const behindTls = await test.another({ publicUrl: new URL('https://guichet.example') });
    const reply = await login(user, behindTls.as.anonymous());
    expect(String(reply.headers['set-cookie'])).toMatch(/^__Host-guichet=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('says the same to an unknown, a wrong and a disabled login', async () => {
    const user = await test.given.adviser();
    const disabled = await test.given.adviser({ disabled_at: new Date() });
    const replies = [
      await login({ email: 'nobody@guichet.test', password: user.password }),
      await login({ email: user.email, password: 'not the password' }),
      await login(disabled),
    ];
    expect(replies[0]?.status).toBe(401);
    expect(replies[0]?.body.code).toBe('WRONG_CREDENTIALS');
    for (const reply of replies) {
      expect(plain(reply)).toEqual(plain(replies[0] as Reply<Problem>));
      expect(reply.headers['set-cookie']).toBeUndefined();
    }
  });

  it('is throttled per account and address, and says truly how long', async () => {
    const user = await test.given.adviser();
    const colleague = await test.given.adviser();
    test.clock.set('2026-11-02T09:00:00Z');
    const wrong = { email: user.email, password: 'wrong' };
    for (let attempt = 0; attempt < loginLimits.perAccountAndAddress; attempt++) {
      expect((await login(wrong)).status).toBe(401);
      test.clock.advance(10_000);
    }
    const refused = await login(user);
    expect(refused.status).toBe(429);
    expect(refused.body.code).toBe('TOO_MANY_ATTEMPTS');
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(loginLimits.windowMinutes * 60);
    expect((await login(colleague)).status).toBe(200);
    expect((await login(user, test.as.anonymous({ remoteAddress: '192.0.2.7' }))).status).toBe(200);
    test.clock.advance((wait - 2) * 1000);
    expect((await login(user)).status).toBe(429);
    const again = await login(user);
    test.clock.advance(Number(again.headers['retry-after']) * 1000);
    expect((await login(user)).status).toBe(200);
  }, 30_000);

  it('is throttled per address however many accounts are tried, before any password is hashed', async () => {
    const user = await test.given.adviser();
    const address = '192.0.2.99';
    await test.owner.query(`INSERT INTO login_attempt (account, address) SELECT 'a' || n, $1 FROM generate_series(1, $2::int) AS n`, [
      address,
      loginLimits.perAddress,
    ]);
    const reply = await login(user, test.as.anonymous({ remoteAddress: address }));
    expect(reply.status).toBe(429);
    expect(reply.headers['set-cookie']).toBeUndefined();
  });

  it('does not believe a forwarded address that no trusted proxy sent', async () => {
    const user = await test.given.adviser();
    await test.as.anonymous().post('session', { email: user.email, password: 'wrong' }, { 'x-forwarded-for': '<b>198.51.100.1</b>' });
    const { rows } = await test.owner.query('SELECT DISTINCT address FROM login_attempt');
    expect(rows).toEqual([{ address: '127.0.0.1' }]);
  });

  it('ignores who a client says it is', async () => {
    const { user } = await test.as.administrator();
    const headers = {
      'x-remote-user': user.email,
      'x-forwarded-user': user.email,
      'x-user-id': user.id,
      authorization: `Bearer ${user.id}`,
    };
    expect((await test.as.anonymous().get('session', headers)).status).toBe(401);
  });

  it('ends for good at logout', async () => {
    const user = await test.given.adviser();
    const cookie = cookieOf(await login(user));
    expect((await holding(cookie).get('session')).status).toBe(200);
    const reply = await holding(cookie).delete('session');
    expect(reply.status).toBe(204);
    expect(String(reply.headers['set-cookie'])).toMatch(/^guichet=;/);
    expect((await holding(cookie).get('session')).status).toBe(401);
    const second = await test.another();
    expect((await new ApiClient(second.app, { cookie }).get('session')).status).toBe(401);
  });

  it('dies at once when the user is disabled', async () => {
    const adviser = await test.as.adviser();
    expect((await adviser.get('session')).status).toBe(200);
    await test.owner.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [adviser.user.id]);
    expect((await adviser.get('session')).status).toBe(401);
    expect((await adviser.get('enquiries')).status).toBe(401);
  });

  it('gives a new token at login: one that was planted stays dead', async () => {
    const user = await test.given.adviser();
    const planted = `guichet=${'A'.repeat(43)}`;
    const reply = await login(user, holding(planted));
    expect(cookieOf(reply)).not.toBe(planted);
    expect((await holding(planted).get('session')).status).toBe(401);
  });

  it('keeps only a hash of the token', async () => {
    const user = await test.given.adviser();
    const token = cookieOf(await login(user)).split('=')[1] ?? '';
    const { rows } = await test.owner.query(`SELECT token_hash FROM session WHERE user_id = $1`, [user.id]);
    expect(rows).toHaveLength(1);
    expect(rows[0].token_hash).toHaveLength(32);
    expect(rows[0].token_hash.equals(Buffer.from(token, 'base64url'))).toBe(false);
  });

  it('ends after thirty idle minutes, and use keeps it open', async () => {
    const user = await test.given.adviser();
    test.clock.set('2026-11-02T09:00:00Z');
    const cookie = cookieOf(await login(user));
    for (let step = 0; step < 3; step++) {
      test.clock.advance(29 * minute);
      expect((await holding(cookie).get('session')).status).toBe(200);
    }
    test.clock.advance(30 * minute + 1);
    expect((await holding(cookie).get('session')).status).toBe(401);
  });

  it('ends after ten hours however much it is used', async () => {
    const user = await test.given.adviser();
    test.clock.set('2026-11-02T08:00:00Z');
    const cookie = cookieOf(await login(user));
    for (let step = 0; step < 24; step++) {
      test.clock.advance(24 * minute);
      expect((await holding(cookie).get('session')).status).toBe(200);
    }
    test.clock.advance(24 * minute + 1);
    expect((await holding(cookie).get('session')).status).toBe(401);
  });

  it('is not kept open by listening for events', async () => {
    const adviser = await test.as.adviser();
    const seen = new Date('2026-11-02T09:00:00Z');
    await test.owner.query(`UPDATE session SET last_seen_at = $2, expires_at = $2::timestamptz + interval '1 day' WHERE user_id = $1`, [
      adviser.user.id,
      seen,
    ]);
    test.clock.set(new Date(seen.getTime() + 20 * minute));
    expect((await adviser.get('session', { accept: 'text/event-stream' })).status).toBe(200);
    const { rows } = await test.owner.query('SELECT last_seen_at FROM session WHERE user_id = $1', [adviser.user.id]);
    expect(rows).toEqual([{ last_seen_at: seen }]);
    test.clock.advance(11 * minute);
    expect((await adviser.get('session')).status).toBe(401);
  });
});
