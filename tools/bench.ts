// npm run bench: the figures of the desk, over HTTP with session, transaction and row-level security, beside the same SQL
// straight through pg (the floor). It starts a server of its own with its own data folder and removes both.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { Client } from 'pg';
import { BenchClient } from './bench/client.ts';
import { loadEnquiries } from './bench/load.ts';
import { listenerFigures } from './bench/listeners.ts';
import { measure, type Times } from './bench/measure.ts';
import { answerFigures, answerSizes, answerTable, type AnswerFigures } from './bench/past-answers.ts';
import { recordFigures, type RecordFigures } from './bench/records.ts';
import { loadStatistics, statisticsFigures, statisticsTable } from './bench/statistics.ts';
import { environment, run } from './run.ts';

const sizes = [10_000, 100_000];
const rounds = 400;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Figures {
  list: Times;
  open: Times;
  create: Times;
  claim: Times;
  search: Times;
  perSecond: number;
  floor: { list: Times; open: Times; create: Times };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function startServer(dataDir: string, port: number): Promise<ChildProcess> {
  const child = spawn('node', ['dist/api/main.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'production' },
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('is ready') && resolve());
    child.once('close', () => reject(new Error('The server did not start')));
  });
  return child;
}

async function connect(dataDir: string, user: 'postgres' | 'guichet_app'): Promise<Client> {
  const port = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]);
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { superuser: string; app: string };
  const client = new Client({
    host: '127.0.0.1',
    port,
    user,
    password: user === 'postgres' ? secrets.superuser : secrets.app,
    database: 'guichet',
  });
  await client.connect();
  return client;
}

async function throughput(origin: string, cookie: string): Promise<number> {
  const result = await autocannon({ url: `${origin}${queue}`, connections: 8, duration: 8, headers: { cookie } });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refusals and ${result.errors} errors under load`);
  return result.requests.average;
}

const queue = '/api/enquiries?status=new&status=in_progress&status=waiting&status=in_review&sort=dueAt';
const listSql = `SELECT id, number, status, channel, received_at, due_at, deadline, topics, left(question, 200), assignee_id, review_state, stale, version
  FROM enquiry WHERE centre_id = $1 AND status IN ('new', 'in_progress', 'waiting', 'in_review') ORDER BY due_at, id LIMIT 26`;
const openSql = `SELECT * FROM enquiry WHERE centre_id = $1 AND id = $2`;
const createSql = `INSERT INTO enquiry (centre_id, status, channel, question, received_at, due_at, created_by_id, created_by_name)
  SELECT $1, 'new', 'phone', $2, now(), now() + interval '1 day', id, name FROM app_user WHERE centre_id = $1 LIMIT 1`;

async function floor(dataDir: string, centreId: string, ids: string[]): Promise<Figures['floor']> {
  const client = await connect(dataDir, 'guichet_app');
  const inScope = async (sql: string, values: unknown[]): Promise<void> => {
    await client.query(`BEGIN; SELECT set_config('app.centres', '${centreId}', true)`);
    await client.query(sql, values);
    await client.query('COMMIT');
  };
  try {
    return {
      list: await measure(rounds, () => inScope(listSql, [centreId])),
      open: await measure(rounds, (round) => inScope(openSql, [centreId, ids[round % ids.length]])),
      create: await measure(rounds, (round) => inScope(createSql, [centreId, `Question ${round} au téléphone`])),
    };
  } finally {
    await client.end();
  }
}

async function figures(origin: string, dataDir: string): Promise<Figures> {
  const client = new BenchClient(origin);
  await client.login('conseiller.liege@guichet.example', 'guichet-demo-local');
  const first = JSON.parse((await client.ask('GET', `${queue}&limit=100`)).body) as { items: { id: string }[] };
  const session = JSON.parse((await client.ask('GET', '/api/session')).body) as { user: { centre: { id: string } } };
  const ids = first.items.map(({ id }) => id);
  const created: { id: string; etag: string }[] = [];
  const create = await measure(rounds, async (round) => {
    const reply = await client.ask(
      'POST',
      '/api/enquiries',
      { channel: 'phone', question: `Question ${round} au téléphone`, topics: ['funding.eligibility'] },
      { 'idempotency-key': crypto.randomUUID() },
    );
    created.push({ id: (JSON.parse(reply.body) as { id: string }).id, etag: reply.etag });
  });
  return {
    list: await measure(rounds, () => client.ask('GET', queue)),
    open: await measure(rounds, (round) => client.ask('GET', `/api/enquiries/${ids[round % ids.length]}`)),
    create,
    claim: await measure(rounds, (round) =>
      client.ask('POST', `/api/enquiries/${created[round]?.id}/claim`, {}, { 'if-match': created[round]?.etag ?? '' }),
    ),
    search: await measure(100, (round) => client.ask('GET', `/api/enquiries?q=mot${(round * 37) % 3000}`)),
    perSecond: await throughput(origin, client.session),
    floor: await floor(dataDir, session.user.centre.id, ids),
  };
}

const ms = (value: number): string => value.toFixed(2);

function table(all: Map<number, Figures>): void {
  say(
    `\n${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, embedded PostgreSQL on the same machine; times in ms\n`,
  );
  say(['enquiries', 'request', 'p50', 'p95', 'SQL p50', 'ratio', 'goal'].map((head, index) => head.padEnd(index === 1 ? 26 : 11)).join(''));
  const goals = { list: 'p50 ≤ 5, p95 ≤ 12', open: 'p50 ≤ 5', create: 'p50 ≤ 8', claim: '', search: '' };
  const names = { list: 'first page of the queue', open: 'open one', create: 'create', claim: 'claim', search: 'find by words' };
  for (const [size, got] of all) {
    for (const key of ['list', 'open', 'create', 'claim', 'search'] as const) {
      const base = key === 'claim' || key === 'search' ? undefined : got.floor[key].p50;
      const cells = [
        size.toLocaleString('en'),
        names[key],
        ms(got[key].p50),
        ms(got[key].p95),
        base === undefined ? '' : ms(base),
        base === undefined ? '' : (got[key].p50 / base).toFixed(1),
        goals[key],
      ];
      say(cells.map((cell, index) => cell.padEnd(index === 1 ? 26 : 11)).join(''));
    }
    say(`${size.toLocaleString('en').padEnd(11)}${'queue, 8 clients'.padEnd(26)}${got.perSecond.toFixed(0)} requests/s (goal ≥ 600)`);
  }
  const [small, large] = sizes.map((size) => all.get(size));
  if (small && large) {
    const growth = (['list', 'open', 'create'] as const).map((key) => `${names[key]} × ${(large[key].p50 / small[key].p50).toFixed(2)}`);
    say(`\nGrowth from ${sizes[0]?.toLocaleString('en')} to ${sizes[1]?.toLocaleString('en')}: ${growth.join(', ')} (goal ≤ 1.3)`);
  }
}

function recordTable({ importing, again, typing, facets, changing, reading }: RecordFigures): void {
  const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;
  say('\nrecords');
  say(`  2,942 occupations imported in ${seconds(importing)} (goal ≤ 5), again in ${seconds(again)} (goal ≤ 2)`);
  say(
    `  search as one types: p50 ${ms(typing.p50)}, p95 ${ms(typing.p95)} ms (goal p95 ≤ 15); a list with facets: p95 ${ms(facets.p95)} ms`,
  );
  say(`  a record that 10,000 answers cite, changed in ${seconds(changing)} (goal ≤ 3)`);
  say(
    `  reading alone p50 ${ms(reading.alone.p50)}, p95 ${ms(reading.alone.p95)} ms; meanwhile ${reading.reads} reads, the slowest ${ms(reading.slowest)} ms`,
  );
}

async function signedIn(origin: string, login: string): Promise<BenchClient> {
  const client = new BenchClient(origin);
  await client.login(`${login}@guichet.example`, 'guichet-demo-local');
  return client;
}

/** `npm run bench -- records`, `queue`, `listeners`, `search` or `statistics` measures that part alone. */
const only = process.argv[2];
const wanted = (part: string): boolean => only === undefined || only === part;
const built = await run('nx', ['build', 'api']);
if (built.code !== 0) throw new Error(built.output);
const dataDir = mkdtempSync(join(tmpdir(), 'guichet-bench-'));
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
say('Starting a server of its own…');
const server = await startServer(dataDir, port);
try {
  const superuser = await connect(dataDir, 'postgres');
  const [keeper, reader] = [await signedIn(origin, 'superviseur.liege'), await signedIn(origin, 'conseiller.liege')];
  if (wanted('records')) {
    say('Measuring records…');
    recordTable(await recordFigures(keeper, reader, superuser, say));
  }
  if (wanted('listeners')) {
    const { p50, p95 } = await listenerFigures(origin, keeper, superuser);
    say(`\nan event reaches 200 listening clients: p50 ${ms(p50)}, p95 ${ms(p95)} ms after it was asked for (goal ≤ 500)`);
  }
  const results = new Map<number, Figures>();
  for (const size of wanted('queue') ? sizes : []) {
    await loadEnquiries(superuser, size, say);
    say(`Measuring with ${size.toLocaleString('en')}…`);
    results.set(size, await figures(origin, dataDir));
  }
  if (results.size > 0) table(results);
  const searches = new Map<number, AnswerFigures>();
  for (const size of wanted('search') ? answerSizes : []) {
    say(`Measuring the search in ${size.toLocaleString('en')} past answers…`);
    searches.set(size, await answerFigures(origin, reader, superuser, size, say));
  }
  answerTable(searches, say);
  if (wanted('statistics')) {
    say('Loading a million enquiries…');
    await loadStatistics(superuser, say);
    statisticsTable(await statisticsFigures(origin, keeper, server.pid ?? 0), say);
  }
  await superuser.end();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('close', resolve));
  rmSync(dataDir, { recursive: true, force: true });
}
