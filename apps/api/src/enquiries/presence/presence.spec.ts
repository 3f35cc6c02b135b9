import type { LiveEvent, Presence, PresenceReply } from '@guichet/contracts';
import type { Subscription } from 'rxjs';
import type { SignedIn } from '../../../testing/as';
import type { GivenEnquiry } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { Events } from '../../core/events';

describe('presence', () => {
  let test: TestApp;
  let nadia: SignedIn;
  let karim: SignedIn;
  let enquiry: GivenEnquiry;
  const heard: LiveEvent[] = [];
  let listening: Subscription;

  beforeAll(async () => {
    test = await startTestApp();
    listening = test.app
      .get(Events)
      .of((await test.given.here()).id)
      .subscribe((event) => heard.push(event));
  });
  afterAll(async () => {
    listening.unsubscribe();
    await test.close();
  });
  beforeEach(async () => {
    nadia = await test.as.user(await test.given.adviser({ name: 'Conseillère' }));
    karim = await test.as.user(await test.given.adviser({ name: 'Conseiller' }));
    enquiry = await test.given.enquiry();
    heard.length = 0;
  });

  const sign = (who: SignedIn, doing: string, more: object = {}): Promise<{ status: number; body: PresenceReply }> =>
    who.put(`enquiries/${enquiry.id}/presence`, { doing, ...more });
  const told = (): (string | null)[] => heard.flatMap((event) => (event.type === 'presence' ? [event.doing] : []));
  async function until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 5_000; !condition() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(condition()).toBe(true);
  }

  it('shows who is in a case, until they leave or give no sign any more', async () => {
    expect((await sign(nadia, 'looking')).body).toEqual({ doing: 'looking', others: [] });
    const { body } = await sign(karim, 'looking');
    expect(body.others).toMatchObject([{ enquiryId: enquiry.id, user: { id: nadia.user.id, name: 'Conseillère' }, doing: 'looking' }]);
    const all = async (): Promise<string[]> =>
      (await karim.get<Presence[]>('presence')).body.filter(({ enquiryId }) => enquiryId === enquiry.id).map(({ user }) => user.name);
    expect(await all()).toEqual(['Conseillère', 'Conseiller']);
    expect((await nadia.delete(`enquiries/${enquiry.id}/presence`)).status).toBe(204);
    expect(await all()).toEqual(['Conseiller']);
    await test.owner.query(`UPDATE presence SET seen_at = seen_at - interval '46 seconds' WHERE enquiry_id = $1`, [enquiry.id]);
    expect(await all()).toEqual([]);
    expect((await sign(nadia, 'writing')).body).toEqual({ doing: 'writing', others: [] });
  });

  it('tells a change once, not every sign', async () => {
    await sign(nadia, 'looking');
    await sign(nadia, 'looking');
    await sign(nadia, 'writing');
    await nadia.delete(`enquiries/${enquiry.id}/presence`);
    await nadia.delete(`enquiries/${enquiry.id}/presence`);
    await sign(karim, 'looking');
    await until(() => told().length === 4);
    expect(told()).toEqual(['looking', 'writing', null, 'looking']);
  });

  it('lets one write at a time, and the pen pass on with a reason that stays in the case', async () => {
    await sign(nadia, 'writing');
    expect((await sign(karim, 'writing')).body).toMatchObject({ doing: 'looking', others: [{ doing: 'writing' }] });
    const taken = await sign(karim, 'writing', { takeOver: 'La personne rappelle' });
    expect(taken.body).toMatchObject({ doing: 'writing', others: [{ user: { id: nadia.user.id }, doing: 'looking' }] });
    expect((await sign(nadia, 'writing')).body).toMatchObject({ doing: 'looking', others: [{ doing: 'writing' }] });
    const { rows } = await test.owner.query(`SELECT type, text, actor_id FROM timeline_entry WHERE enquiry_id = $1`, [enquiry.id]);
    expect(rows).toEqual([{ type: 'taken_over', text: 'La personne rappelle', actor_id: karim.user.id }]);
    expect((await sign(karim, 'writing', { takeOver: 'Encore' })).body.doing).toBe('writing');
    expect((await test.owner.query(`SELECT FROM timeline_entry WHERE enquiry_id = $1`, [enquiry.id])).rowCount).toBe(1);
  });

  it('gives the pen to one of many who reach for it at once', async () => {
    const many = await Promise.all(Array.from({ length: 12 }, async () => test.as.user(await test.given.adviser())));
    const replies = await Promise.all(many.map((one) => sign(one, 'writing')));
    expect(replies.map(({ status }) => status)).toEqual(many.map(() => 200));
    expect(replies.filter(({ body }) => body.doing === 'writing')).toHaveLength(1);
  });

  it.each([
    [{ doing: 'sleeping' }, 'doing'],
    [{ doing: 'writing', takeOver: ' ' }, 'takeOver'],
    [{ doing: 'writing', takeOver: 'x'.repeat(301) }, 'takeOver'],
  ])('refuses %j and names the field', async (input, field) => {
    const reply = await nadia.put<{ errors: { field: string }[] }>(`enquiries/${enquiry.id}/presence`, input);
    expect(reply.status).toBe(400);
    expect(reply.body.errors.map((error) => error.field)).toEqual([field]);
  });

  it('is nothing in a case of another centre', async () => {
    const stranger = await test.as.supervisor({ centre: await test.given.centre() });
    expect((await stranger.put(`enquiries/${enquiry.id}/presence`, { doing: 'looking' })).status).toBe(404);
    await sign(nadia, 'looking');
    expect((await stranger.get<Presence[]>('presence')).body).toEqual([]);
  });
});
