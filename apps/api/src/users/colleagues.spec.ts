import type { Colleague } from '@guichet/contracts';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('the colleagues of a centre', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('are told with who is at their desk: a session used within a quarter of an hour, or one that just ended', async () => {
    const centre = await test.given.centre();
    const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
    const me = await test.as.supervisor({ centre, name: 'Sarah' });
    const adviser = (name: string, more: object = {}) => test.given.adviser({ centre, name, ...more });
    await test.as.user(await adviser('Ada'), { lastSeenAt: ago(14) });
    await test.as.user(await adviser('Bert', { last_seen_at: ago(600) }), { lastSeenAt: ago(16) });
    await adviser('Carl', { last_seen_at: ago(2) });
    await adviser('Dora');
    await adviser('Gone', { disabled_at: new Date(), last_seen_at: ago(1) });
    await test.given.adviser({ centre: await test.given.centre(), name: 'Elsewhere', last_seen_at: ago(1) });
    const { body } = await me.get<Colleague[]>('colleagues');
    expect(body.map(({ name, online }) => [name, online])).toEqual([
      ['Ada', true],
      ['Bert', false],
      ['Carl', true],
      ['Dora', false],
      ['Sarah', true],
    ]);
  });
});
