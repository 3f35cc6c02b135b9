import type { ApiClient, Method, Reply } from '../client';
import { startTestApp, type TestApp } from '../test-app';
import { fillWithCanaries, share, silentColumns, type Aviary } from './birds';

describe('what one centre writes', () => {
  let test: TestApp;
  let wagtail: Aviary;
  let kestrel: Aviary;
  let before: Map<string, string>;
  let queries: Map<string, string[]>;
  let scanned = 0;

  beforeAll(async () => {
    test = await startTestApp();
    const [here, there] = [await test.given.centre(), await test.given.centre()];
    queries = await declaredQueries();
    wagtail = await fillWithCanaries(test.given, test.owner, here, 'wagtail');
    before = await everythingSeen(await actors(wagtail));
    kestrel = await fillWithCanaries(test.given, test.owner, there, 'kestrel');
  }, 120_000);
  afterAll(() => test.close());

  const actors = async ({ users }: Aviary): Promise<[string, ApiClient][]> =>
    Promise.all(Object.entries(users).map(async ([name, user]): Promise<[string, ApiClient]> => [name, await test.as.user(user)]));
  /** The routes that can be asked and answer: a stream does not end. */
  const paths = (method: Method): string[] =>
    test.routes.filter((route) => route.method === method && route.path !== '/api/events').map(({ path }) => path);

  /** The filters of each list, as the API describes them. */
  async function declaredQueries(): Promise<Map<string, string[]>> {
    type Described = { paths: Record<string, { get?: { parameters: { name: string; in: string }[] } }> };
    const { body } = await test.as.anonymous().get<Described>('openapi.json');
    return new Map(
      Object.entries(body.paths).map(([path, { get }]) => [
        path,
        (get?.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      ]),
    );
  }

  /** Every list and every thing of one's own, as text; what only tells the moment is taken out. */
  async function everythingSeen(who: [string, ApiClient][]): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    const urls = paths('GET').flatMap((path) =>
      path.includes(':id') ? wagtail.ids.map((id) => path.replace(':id', id)) : [path, `${path}?q=wagtail1x`],
    );
    for (const [name, client] of who) {
      await fewAtATime(urls, async (url) => {
        const { status, text } = await client.get(url);
        seen.set(`${name} ${url}`, `${status} ${text.replaceAll(/"(requestId|responseTime|score)":("[^"]*"|[\d.e-]+)/g, '')}`);
      });
    }
    return seen;
  }

  function expectNoForeign(reply: Reply<unknown>, foreign: Aviary, sent: string): void {
    scanned++;
    const told = `${JSON.stringify(reply.headers)}\n${reply.text}`;
    const song = new RegExp(`(?<!shared)${foreign.bird}`, 'i').exec(told)?.[0];
    expect([sent, song]).toEqual([sent, undefined]);
    const named = foreign.ids.find((id) => told.includes(id) && !sent.includes(id));
    expect([sent, named]).toEqual([sent, undefined]);
    expect([sent, reply.status < 500 || reply.headers['retry-after'] !== undefined]).toEqual([sent, true]);
  }

  it('sits in every text column of every table of a centre', async () => {
    expect(await silentColumns(test.owner, wagtail)).toEqual([]);
    expect(await silentColumns(test.owner, kestrel)).toEqual([]);
    expect(wagtail.words.length).toBeGreaterThan(150);
  });

  it('changes nothing of what another centre reads: no row, no total, no facet, no count', async () => {
    const after = await everythingSeen(await actors(wagtail));
    expect(after.size).toBe(before.size);
    expect(after.size).toBeGreaterThan(500);
    for (const [request, reply] of after) expect([request, reply]).toEqual([request, before.get(request)]);
  }, 120_000);

  it('is found by its own centre, so that the search for it means something', async () => {
    const adviser = await test.as.user(kestrel.users.adviser);
    const [first = ''] = kestrel.words.filter((word) => /^kestrel\d+x$/.test(word)).slice(10);
    const { text } = await adviser.get(`enquiries?q=${first}`);
    expect(text).toContain('kestrel');
    expect((await adviser.get(`past-answers?q=${kestrel.words.at(-11)}`)).text).toContain('"total"');
  });

  it.each([
    ['wagtail', () => [wagtail, kestrel] as const],
    ['kestrel', () => [kestrel, wagtail] as const],
  ])(
    'is never told to anybody of another: %s asks',
    async (_, pair) => {
      const [own, foreign] = pair();
      const clients = [...(await actors(own)), ['anonymous', test.as.anonymous()] as [string, ApiClient]];
      const values = [
        ...foreign.words.slice(10, 26),
        foreign.words.at(-14) ?? '',
        foreign.bird,
        `${foreign.bird}*`,
        ...foreign.ids.slice(3, 8),
      ];
      for (const [name, client] of clients) {
        const asks = async (url: string): Promise<void> => {
          expectNoForeign(await client.get(url), foreign, `${name} ${url}`);
          // Replies that wait for nothing would keep the loop, and with it the clock of health, from turning.
          await new Promise((resolve) => setImmediate(resolve));
        };
        const thorough = name === 'adviser' || name === 'supervisor';
        const ids = thorough ? [...foreign.ids, ...own.ids] : foreign.ids;
        const urls = paths('GET').flatMap((path) => {
          const filters = queries.get(path) ?? [];
          return [
            ...(path.includes(':id') ? ids.map((id) => path.replace(':id', id)) : [path]),
            ...(thorough ? filters : []).flatMap((filter) => values.map((value) => `${path}?${filter}=${encodeURIComponent(value)}`)),
            ...(filters.includes('limit') ? [`${path}?limit=100`] : []),
            ...(filters.includes('centre') ? [`${path}?centre=${foreign.centre.id}`] : []),
          ];
        });
        await fewAtATime(urls, asks);
      }
    },
    120_000,
  );

  it('is never told in answer to a change that names what is foreign', async () => {
    const { ids, users, centre, words } = kestrel;
    const bodies = [
      {},
      { text: words[20] },
      { question: 'x', channel: 'phone' },
      { assigneeId: users.adviser.id },
      { enquiryId: ids[20] },
      { centreId: centre.id, note: 'x' },
      { outcome: 'answered' },
      { draftVersion: 1 },
      { comment: 'x' },
      { text: 'x', citations: [] },
      { recordIds: [{ type: 'occupation', id: ids[20] }], channel: 'phone' },
    ];
    const digest = async (): Promise<unknown> =>
      (await test.owner.query(`SELECT md5(string_agg(e::text, '' ORDER BY id)) AS digest FROM enquiry e WHERE centre_id = $1`, [centre.id]))
        .rows;
    const untouched = await digest();
    for (const [name, client] of await actors(wagtail)) {
      for (const method of ['POST', 'PATCH', 'PUT'] as const) {
        for (const path of paths(method).filter((candidate) => candidate.includes(':id'))) {
          await fewAtATime([...bodies.entries()], async ([index, body]) => {
            const id = ids[(index * 7 + path.length) % ids.length] ?? '';
            const url = path.replace(':id', id);
            const sent = `${name} ${method} ${url} ${JSON.stringify(body)}`;
            const reply = await client.send(method, url, body, { 'if-match': '"1"' });
            expectNoForeign(reply, kestrel, sent);
            expect([sent, reply.status >= 400]).toEqual([sent, true]);
          });
        }
      }
      const similar = await client.post('past-answers/similar', { text: `${words[20]} ${words[30]} ${words.at(-12)} kestrel` });
      expectNoForeign(similar, kestrel, `${name} similar`);
    }
    expect(await digest()).toEqual(untouched);
  }, 120_000);

  it('is shared only where it was meant to be, and without who wrote it', async () => {
    await share(test.given, kestrel);
    for (const [name, client] of await actors(wagtail)) {
      if (name === 'disabled') continue;
      const list = await client.get<{ items: { id: string }[] }>('past-answers?q=sharedkestrel');
      expect(list.body.items.map(({ id }) => id).sort()).toEqual([...kestrel.sharedIds].sort());
      expectNoForeign(list, { ...kestrel, ids: kestrel.ids }, `${name} shared list`);
      for (const id of kestrel.sharedIds) {
        const one = await client.get(`past-answers/${id}`);
        expect([one.status, one.text.includes('sharedkestrel')]).toEqual([200, true]);
        expectNoForeign(one, kestrel, `${name} shared ${id}`);
      }
    }
  });

  it('stands in no line of the log', () => {
    expect(test.log.lines.length).toBeGreaterThan(1_000);
    expect(test.log.lines.filter((line) => /wagtail|kestrel/i.test(line))).toEqual([]);
    // Counted so that a loop that runs dry is noticed.
    expect(scanned).toBeGreaterThan(3_000);
  });
});

/** Each waits for the database, not for the others. */
async function fewAtATime<T>(all: T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const take = async (): Promise<void> => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: 4 }, take));
}
