import { startTestApp, type TestApp } from './test-app';

describe('the test harness', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('serves the application to somebody signed in, on a database of its own', async () => {
    const adviser = await test.as.adviser();
    const { status, body } = await adviser.get<{ user: { id: string } }>('session');
    expect(status).toBe(200);
    expect(body.user.id).toBe(adviser.user.id);
    const { rows } = await test.owner.query('SELECT current_database() AS name, current_user AS login');
    expect(rows[0]).toEqual({ name: expect.stringMatching(/^test_[0-9a-f]{12}$/), login: 'guichet_owner' });
  });

  it('counts statements and captures the log', async () => {
    const adviser = await test.as.adviser();
    const statements = await test.statements.during(() => adviser.get('topics'));
    expect(statements.length).toBeGreaterThan(1);
    const line = test.log.lines.find((candidate) => candidate.includes('"path":"/api/topics"'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ method: 'GET', path: '/api/topics', status: 200 });
  });

  it('sets the clock that the application reads', async () => {
    test.clock.set('2026-10-25T00:30:00Z');
    expect(test.clock.now().toISOString()).toBe('2026-10-25T00:30:00.000Z');
    test.clock.advance(3_600_000);
    expect(test.clock.now().toISOString()).toBe('2026-10-25T01:30:00.000Z');
    test.clock.real();
    expect(Math.abs(test.clock.now().getTime() - Date.now())).toBeLessThan(5_000);
  });
});
