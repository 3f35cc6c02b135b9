import { ModulesContainer, Reflector } from '@nestjs/core';
import { Controller, Get, type Type } from '@nestjs/common';
import type { Problem } from '@guichet/contracts';
import { Allow, AllowGuard, Public } from '../../src/core/allow';
import { NotAllowed } from '../../src/core/errors';
import type { Sessions } from '../../src/core/sessions';
import { bareHandlers } from '../../src/openapi/handlers';
import { ApiClient, type Method, type Reply } from '../client';
import type { Given, GivenCentre, GivenUser } from '../given';
import { startTestApp, type TestApp } from '../test-app';
import { requests, type Asking, type Wanted } from './requests';
import { actors, rows, strangers, type Actor } from './table';

const lapsed = new Date('2020-01-01T00:00:00Z');

describe('every route, for every kind of user, in the own and in another centre', () => {
  let test: TestApp;
  let here: GivenCentre;
  let there: GivenCentre;
  beforeAll(async () => {
    test = await startTestApp();
    here = await test.given.here();
    there = await test.given.centre();
  });
  afterAll(() => test.close());
  beforeEach(() => test.owner.query('DELETE FROM login_attempt'));

  const make = (given: Given, actor: Actor, centre: GivenCentre): Promise<GivenUser> => {
    if (actor === 'trainee') return given.trainee({ centre });
    if (actor === 'disabled') return given.supervisor({ centre, disabled_at: new Date() });
    if (actor === 'supervisor' || actor === 'administrator') return given.user({ centre, role: actor });
    return given.adviser({ centre });
  };

  async function client(actor: Actor, user: GivenUser): Promise<ApiClient> {
    if (actor === 'anonymous') return test.as.anonymous();
    return test.as.user(user, actor === 'expired' ? { expiresAt: lapsed } : {});
  }

  async function ask(
    who: ApiClient,
    route: string,
    { id = '', kind = '', token = '', query = '', body, headers }: Wanted,
  ): Promise<Reply<Problem>> {
    const [method, path] = route.split(' ') as [Method, string];
    const url = path.replace(':id', id).replace(':kind', kind).replace(':token', token) + query;
    if (route !== 'GET /api/events') return who.send<Problem>(method, url, body, headers);
    // A stream does not end: its first line must do.
    const abort = new AbortController();
    const response = await fetch((await test.listen()) + url, {
      headers: { accept: 'text/event-stream', ...(who.options.cookie ? { cookie: who.options.cookie } : {}) },
      signal: abort.signal,
    });
    const open = response.status === 200;
    const text = open ? '' : await response.text();
    abort.abort();
    return { status: response.status, headers: Object.fromEntries(response.headers), text, body: JSON.parse(text || 'null') as Problem };
  }

  it('has a reviewed row and a request for each route of the running router, and no other', () => {
    const live = test.routes.map(({ method, path }) => `${method} ${path}`).sort();
    expect(rows.map(({ route }) => route).sort()).toEqual(live);
    expect(Object.keys(requests).sort()).toEqual(live);
    expect(live.length).toBeGreaterThan(40);
  });

  describe.each(rows)('$route', ({ route, own, foreign }) => {
    it.each(actors)('for %s', async (actor) => {
      const user = await make(test.given, actor, here);
      const wanted = await requests[route]?.({ given: test.given, centre: here, holder: user, user, elsewhere: there });
      const reply = await ask(await client(actor, user), route, wanted ?? {});
      expect(reply.status).toBe(own[actor]);
      if (reply.status >= 400) expectRefusal(reply);
    });

    if (foreign.length > 0) {
      it.each(strangers.map((actor, index) => [actor, foreign[index]] as const))('for %s of another centre', async (actor, status) => {
        const holder = await test.given.adviser();
        const user = await make(test.given, actor, there);
        const asking: Asking = { given: test.given, centre: here, holder, user, elsewhere: there };
        const wanted = (await requests[route]?.(asking)) ?? {};
        const who = await client(actor, user);
        const before = await digest();
        const reply = await ask(who, route, wanted);
        expect(reply.status).toBe(status);
        expectRefusal(reply);
        expect(await digest()).toBe(before);
        const random = await ask(who, route, { ...wanted, id: crypto.randomUUID() });
        if (status === 404) expect({ ...reply.body, requestId: '' }).toEqual({ ...random.body, requestId: '' });
      });
    }
  });

  function expectRefusal(reply: Reply<Problem>): void {
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.body).toMatchObject({ status: reply.status, requestId: reply.headers['x-request-id'] });
    expect(reply.headers['set-cookie']).toBeUndefined();
  }

  async function digest(): Promise<string> {
    const { rows: found } = await test.owner.query(`
      SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM (
        SELECT e::text AS t FROM enquiry e UNION ALL SELECT d::text FROM draft d UNION ALL SELECT a::text FROM answer a
        UNION ALL SELECT l::text FROM timeline_entry l UNION ALL SELECT o::text FROM outbox o UNION ALL SELECT p::text FROM past_answer p) AS t`);
    return found[0].digest as string;
  }

  it('has no handler that says neither who may nor that everybody may', () => {
    const controllers = [...test.app.get(ModulesContainer, { strict: false }).values()].flatMap((module) => [
      ...module.controllers.values(),
    ]);
    expect(bareHandlers(controllers.flatMap(({ metatype }) => (metatype ? [metatype as Type<unknown>] : [])))).toEqual([]);
    expect(controllers.length).toBeGreaterThan(8);
  });

  it('would notice one, and the guard lets nobody through it', async () => {
    @Controller('forgotten')
    class Forgotten {
      @Get()
      bare(): void {}
      @Get('said')
      @Allow()
      said(): void {}
      @Get('open')
      @Public()
      open(): void {}
    }
    expect(bareHandlers([Forgotten])).toEqual(['Forgotten.bare']);
    const everybody = { resume: () => Promise.resolve({ can: ['enquiries:work', 'enquiries:supervise'] }) } as unknown as Sessions;
    const context = {
      getHandler: () => Forgotten.prototype.bare,
      getClass: () => Forgotten,
      switchToHttp: () => ({ getRequest: () => ({}) }),
    } as unknown as Parameters<AllowGuard['canActivate']>[0];
    await expect(new AllowGuard(new Reflector(), everybody).canActivate(context)).rejects.toThrow(NotAllowed);
  });
});
