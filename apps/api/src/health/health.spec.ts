import { createHttpApp } from '../http';
import { readConfig } from '../config';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('health', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is live and ready, for anybody, without telling more than that', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const { status, body } = await test.as.anonymous().get<{ status: string }>(path);
      expect([path, status, body.status]).toEqual([path, 200, 'ok']);
    }
    expect((await test.as.anonymous().get('/health/ready')).text).not.toMatch(/postgres|test_|127\.0\.0\.1|password/i);
  });

  it('is live but not ready while the database refuses, and ready again after', async () => {
    const name = (await test.owner.query('SELECT current_database() AS name')).rows[0].name as string;
    const anonymous = test.as.anonymous();
    await test.superuser.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC, guichet_app`);
    await test.superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = 'guichet_app'`, [
      name,
    ]);
    const ready = await eventually(() => anonymous.get<{ code: string; requestId: string }>('/health/ready'), 503);
    expect(ready.body.code).toBe('BUSY');
    expect(ready.body.requestId).toBe(ready.headers['x-request-id']);
    expect(Number(ready.headers['retry-after'])).toBeGreaterThan(0);
    expect(ready.text).not.toMatch(/postgres|guichet_app|permission|connect/i);
    expect((await anonymous.get('/health/live')).status).toBe(200);
    await test.superuser.query(`GRANT CONNECT ON DATABASE ${name} TO PUBLIC`);
    expect((await eventually(() => anonymous.get('/health/ready'), 200)).status).toBe(200);
  }, 30_000);

  it('has no hidden details anywhere else', async () => {
    for (const path of ['/health', '/health/', '/metrics', '/api/health/live', '/api/health/ready', '/health/live/']) {
      expect([path, (await test.as.anonymous().get(path)).status]).toEqual([path, 404]);
    }
  });

  it('does not start on a database that does not answer', async () => {
    const config = readConfig({ LOG_LEVEL: 'silent', WEB_DIR: '/nonexistent' });
    await expect(createHttpApp(config, 'postgresql://nobody:x@127.0.0.1:1/none').then((app) => app.init())).rejects.toThrow();
  }, 30_000);

  async function eventually<T extends { status: number }>(ask: () => Promise<T>, status: number): Promise<T> {
    for (const end = Date.now() + 15_000; ;) {
      const reply = await ask();
      if (reply.status === status || Date.now() > end) {
        expect(reply.status).toBe(status);
        return reply;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
});
