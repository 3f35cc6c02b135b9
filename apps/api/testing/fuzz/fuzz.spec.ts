// Thousands of requests over a real connection. FUZZ_RUNS and FUZZ_SEED repeat or lengthen a run.
import { Agent, request } from 'node:http';
import type { Problem } from '@guichet/contracts';
import fc from 'fast-check';
import { mismatches } from '../schema-check';
import { startTestApp, type TestApp } from '../test-app';
import type { SignedIn } from '../as';
import { operationsOf, requestOf, type FuzzedRequest, type Operation, type Pools } from './requests';

const runs = Number(process.env['FUZZ_RUNS'] ?? 3_000);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_000);

interface Got {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

describe('whatever is sent', () => {
  let test: TestApp;
  let origin: URL;
  let document: Record<string, unknown>;
  let operations: Operation[];
  let pools: Pools;
  let users: SignedIn[];
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const answered: Record<number, number> = {};

  beforeAll(async () => {
    test = await startTestApp();
    origin = new URL(await test.listen());
    document = (await test.as.anonymous().get<Record<string, unknown>>('openapi.json')).body;
    operations = operationsOf(document);
    const { given } = test;
    users = [await test.as.adviser(), await test.as.trainee(), await test.as.supervisor()];
    const ids: string[] = [users[0]?.user.id ?? '', users[1]?.user.id ?? ''];
    for (const { user } of users) {
      for (let n = 0; n < 6; n++) {
        const enquiry = await given.enquiry({ ...(n ? { assignee: user } : {}), asker: { name: 'A', email: 'a@mail.test' } });
        if (n % 2) await given.draft(enquiry, user);
        ids.push(enquiry.id);
      }
    }
    const other = await given.centre();
    const foreign = await given.enquiry({ centre: other });
    ids.push(foreign.id, other.id, (await given.pastAnswer()).id, (await given.pastAnswer({ centre: other, visibility: 'centre' })).id);
    ids.push(
      (await given.synonym()).id,
      (await given.occupation()).id,
      (await given.institution()).id,
      (await given.studyProgramme()).id,
      (await given.source()).id,
      (await given.statisticsReport(await given.here(), users[2]?.user as never)).id,
      (await given.groupActivity(await given.here(), users[0]?.user as never)).id,
    );
    pools = { ids, topics: ['access', 'funding.eligibility', 'guidance.student_life'] };
  });
  afterAll(async () => {
    agent.destroy();
    await test.close();
  });

  /** Routes that end sessions get one that may be lost. */
  async function cookieFor({ operation, signedIn }: FuzzedRequest): Promise<string | undefined> {
    if (!signedIn) return undefined;
    if (/session|account/.test(operation.path)) return (await test.as.adviser()).options.cookie;
    return users[Math.abs(operation.path.length) % users.length]?.options.cookie;
  }

  async function send(fuzzed: FuzzedRequest): Promise<Got> {
    const { operation, url, body } = fuzzed;
    const cookie = await cookieFor(fuzzed);
    const headers = {
      'sec-fetch-site': 'same-origin',
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
      ...(cookie === undefined ? {} : { cookie }),
      ...fuzzed.headers,
    };
    return new Promise((resolve, reject) => {
      const call = request(
        { agent, host: origin.hostname, port: origin.port, method: operation.method, path: url, headers },
        (response) => {
          const done = (text: string): void => resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
          if (response.headers['content-type']?.startsWith('text/event-stream')) {
            response.destroy();
            return done('');
          }
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          response.on('end', () => done(text));
        },
      );
      call.on('error', reject);
      call.setTimeout(15_000, () => call.destroy(new Error('No answer within 15 seconds')));
      if (body === undefined) call.end();
      else call.end(body);
    });
  }

  function check({ operation }: FuzzedRequest, { status, headers, text }: Got): void {
    answered[status] = (answered[status] ?? 0) + 1;
    expect(status < 500 || (status === 503 && headers['retry-after'] !== undefined)).toBe(true);
    if (status < 400) {
      const schema = operation.responses[status]?.content?.['application/json']?.schema;
      expect(operation.responses).toHaveProperty(String(status));
      if (schema) expect(mismatches(JSON.parse(text), schema, document)).toEqual([]);
      return;
    }
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(text) as Problem;
    expect(problem).toMatchObject({ status, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/), detail: expect.any(String) });
    if (headers['x-request-id'] !== undefined) expect(problem.requestId).toBe(headers['x-request-id']);
    expect(text).not.toMatch(
      /SELECT .+ FROM|INSERT INTO|relation "|syntax error|QueryFailed|node_modules|\\n\s+at |\.ts:\d|\.js:\d|guichet_app/,
    );
  }

  const told = ({ operation, url, headers, body }: FuzzedRequest): string =>
    `${operation.method} ${url.slice(0, 600)} ${JSON.stringify(headers)} ${body?.slice(0, 1_500)}`;

  /** What other centres hold; a transfer may add to it, and nothing may change it. */
  const foreign = async (): Promise<string[]> => {
    const here = (await test.given.here()).id;
    return (await test.owner.query<{ id: string }>('SELECT id FROM enquiry WHERE centre_id <> $1', [here])).rows.map(({ id }) => id);
  };
  const digest = async (ids: string[]): Promise<unknown> =>
    (await test.owner.query(`SELECT md5(string_agg(e::text, '|' ORDER BY e.id)) AS digest FROM enquiry e WHERE id = ANY ($1)`, [ids])).rows;

  it(
    `is answered, never with a failure (${runs} requests, FUZZ_SEED=${seed})`,
    async () => {
      const theirs = await foreign();
      expect(theirs.length).toBeGreaterThan(0);
      const before = await digest(theirs);
      let sent = 0;
      await fc.assert(
        fc.asyncProperty(requestOf(operations, document, pools), async (fuzzed) => {
          const got = await send(fuzzed);
          try {
            check(fuzzed, got);
          } catch (error) {
            throw new Error(`${told(fuzzed)}\n→ ${got.status} ${got.text.slice(0, 400)}\n${String(error)}`, { cause: error });
          }
          if (++sent % 250 === 0) expect((await fetch(new URL('/health/ready', origin))).status).toBe(200);
        }),
        { numRuns: runs, seed, endOnFailure: true },
      );
      expect(sent).toBe(runs);
      expect(await digest(theirs)).toEqual(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      // Requests that are all refused at the door would prove little.
      const accepted = Object.entries(answered).reduce((sum, [status, count]) => (Number(status) < 300 ? sum + count : sum), 0);
      expect(accepted).toBeGreaterThan(runs / 20);
      expect(Object.keys(answered).length).toBeGreaterThan(6);
      process.stdout.write(`Fuzzed with FUZZ_SEED=${seed}: ${JSON.stringify(answered)}\n`);
    },
    Math.max(120_000, runs * 100),
  );
});
