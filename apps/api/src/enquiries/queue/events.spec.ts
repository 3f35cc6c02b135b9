import { get, type ClientRequest } from 'node:http';
import type { EnquiryEvent } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { ifAbsent, ifMatch } from '../../../testing/client';
import { startTestApp, type Instance, type TestApp } from '../../../testing/test-app';

interface Listener {
  heard: EnquiryEvent[];
  ended: boolean;
  request: ClientRequest;
}

describe('live events', () => {
  let test: TestApp;
  let elsewhere: Instance;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    elsewhere = await test.another();
  });
  afterAll(async () => {
    for (const { request } of listeners) request.destroy();
    await test.close();
  });

  /** Listens on an instance, as the browser does, and returns once the line is open. */
  async function listen(instance: Instance, who: SignedIn): Promise<Listener> {
    const url = `${await instance.listen()}/api/events`;
    const headers = { cookie: who.options.cookie, accept: 'text/event-stream' };
    return new Promise((resolve, reject) => {
      const request = get(url, { headers }, (response) => {
        expect(response.headers['content-type']).toMatch(/^text\/event-stream/);
        const listener: Listener = { heard: [], ended: false, request };
        listeners.push(listener);
        response.setEncoding('utf8').on('data', (chunk: string) => {
          for (const [, data] of chunk.matchAll(/^data: (\{.*\})$/gm)) listener.heard.push(JSON.parse(data ?? '') as EnquiryEvent);
        });
        response.on('close', () => (listener.ended = true));
        resolve(listener);
      });
      request.on('error', reject);
    });
  }
  async function until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 10_000; !condition() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(condition()).toBe(true);
  }

  it('reach every listener of the centre over two instances, and nobody else', async () => {
    const adviser = await test.as.adviser();
    const there = await listen(elsewhere, await test.as.user(await test.given.adviser()));
    const here = await listen(test, adviser);
    const foreign = await listen(elsewhere, await test.as.supervisor({ centre: await test.given.centre() }));
    const enquiry = await test.given.enquiry();
    await adviser.post(`enquiries/${enquiry.id}/claim`, {}, ifMatch(1));
    await adviser.put(`enquiries/${enquiry.id}/draft`, { text: 'Un secret', citations: [] }, ifAbsent);
    await until(() => there.heard.length === 2 && here.heard.length === 2);
    const event = { type: 'enquiry', enquiryId: enquiry.id, actorId: adviser.user.id };
    expect(there.heard).toEqual([
      { ...event, change: 'claimed' },
      { ...event, change: 'draft' },
    ]);
    expect(here.heard).toEqual(there.heard);
    expect(foreign.heard).toEqual([]);
  });

  it('tell both centres of a transfer', async () => {
    const to = await test.given.centre();
    const adviser = await test.as.adviser();
    const [sending, receiving] = [await listen(test, await test.as.adviser()), await listen(test, await test.as.adviser({ centre: to }))];
    const enquiry = await test.given.enquiry();
    await adviser.post(`enquiries/${enquiry.id}/transfer`, { centreId: to.id, note: 'x' }, ifMatch(1));
    await until(() => sending.heard.length > 0 && receiving.heard.length > 0);
    expect(sending.heard).toMatchObject([{ enquiryId: enquiry.id, change: 'transferred' }]);
    expect(receiving.heard).toEqual(sending.heard);
  });

  it('say nothing of what was rolled back', async () => {
    const adviser = await test.as.adviser();
    const listener = await listen(test, adviser);
    const [failing, working] = [await test.given.enquiry(), await test.given.enquiry()];
    for (let step = 1; ; step++) {
      test.statements.failAtWrite(step);
      const { status } = await adviser.post(`enquiries/${failing.id}/claim`, {}, ifMatch(1));
      test.statements.heal();
      if (status === 200) break;
    }
    await adviser.post(`enquiries/${working.id}/claim`, {}, ifMatch(1));
    await until(() => listener.heard.some(({ enquiryId }) => enquiryId === working.id));
    expect(listener.heard.map(({ enquiryId }) => enquiryId)).toEqual([failing.id, working.id]);
  });

  it.each([
    ['logs out', async (who: SignedIn) => void (await who.delete('session'))],
    [
      'is disabled',
      async (who: SignedIn) => void (await test.owner.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [who.user.id])),
    ],
  ])('end when the listener %s, before anything more is said', async (_, leave) => {
    const leaving = await test.as.adviser();
    const adviser = await test.as.adviser();
    const listener = await listen(test, leaving);
    await leave(leaving);
    const enquiry = await test.given.enquiry();
    await adviser.post(`enquiries/${enquiry.id}/claim`, {}, ifMatch(1));
    await until(() => listener.ended);
    expect(listener.heard).toEqual([]);
  });

  it('ask for a session', async () => {
    const url = `${await test.listen()}/api/events`;
    const response = await fetch(url, { headers: { accept: 'text/event-stream' } });
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('do not keep an instance from closing', async () => {
    const instance = await test.another();
    const listener = await listen(instance, await test.as.adviser());
    await instance.app.close();
    await until(() => listener.ended);
  });
});
