// The program is killed in the middle of its work, again and again; then asked to stop politely.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnquiryDetail, EnquirySummary, Page } from '@guichet/contracts';
import { Client } from 'pg';
import { call, cleanUp, isAlive, ownFolder, pause, postgresIn, start, until, type Program } from './program';

const kills = 20;
const writers = 6;

interface Written {
  key: string;
  id: string | null;
  attempts: number;
}

describe('the program with its own database', () => {
  let folder: string;
  let program: Program;
  let cookie: string;
  let owner: Client;
  const written: Written[] = [];

  beforeAll(async () => {
    folder = ownFolder();
    program = await start({ DATA_DIR: folder });
    cookie = await login();
    owner = await connect();
  }, 90_000);
  afterAll(async () => {
    await owner.end().catch(() => undefined);
    await cleanUp();
  });

  async function login(): Promise<string> {
    const response = await fetch(`${program.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ email: 'conseiller.liege@guichet.example', password: 'guichet-demo-local' }),
    });
    expect(response.status).toBe(200);
    return response.headers.get('set-cookie')?.split(';')[0] ?? '';
  }
  async function connect(): Promise<Client> {
    const { owner: password } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8')) as { owner: string };
    const client = new Client({ connectionString: `postgresql://guichet_owner:${password}@127.0.0.1:${postgresIn(folder)?.port}/guichet` });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** Logs one enquiry after the other until told to stop; each is repeated with its key until it is acknowledged. */
  async function write(goesOn: () => boolean): Promise<void> {
    while (goesOn()) {
      const record: Written = { key: crypto.randomUUID(), id: null, attempts: 0 };
      written.push(record);
      const body = { channel: 'phone', question: `Clé ${record.key}`, asker: { name: record.key } };
      while (record.id === null) {
        record.attempts++;
        try {
          const reply = await call<EnquiryDetail>(program.url, cookie, 'POST', '/api/enquiries', body, { 'idempotency-key': record.key });
          if (reply.status === 201) record.id = reply.body.id;
          else expect([reply.status, reply.body]).toEqual([503, expect.anything()]);
        } catch (error) {
          // The connection was refused or broke off.
          if ((error as Error).name !== 'TypeError') throw error;
          await pause(10);
        }
      }
    }
  }

  it(`loses nothing it acknowledged and does nothing twice in ${kills} kills`, async () => {
    let goesOn = true;
    const all = Promise.all(Array.from({ length: writers }, () => write(() => goesOn)));
    for (let kill = 0; kill < kills; kill++) {
      const acknowledged = written.filter(({ id }) => id !== null).length;
      await until(() => written.filter(({ id }) => id !== null).length >= acknowledged + writers + (kill % 7), 20_000);
      program.process.kill('SIGKILL');
      expect(await program.ended).toBe('SIGKILL');
      program = await start({ DATA_DIR: folder });
    }
    goesOn = false;
    await all;
    expect(written.length).toBeGreaterThan(kills * writers);
    expect(written.filter(({ attempts }) => attempts > 1).length).toBeGreaterThanOrEqual(kills);
    const { rows } = await owner.query<{ key: string; ids: string[]; traces: number; audited: number; people: number }>(
      `SELECT substr(question, 5) AS key, array_agg(e.id) AS ids,
              sum((SELECT count(*) FROM timeline_entry t WHERE t.enquiry_id = e.id AND type = 'logged'))::int AS traces,
              sum((SELECT count(*) FROM audit_event a WHERE a.object_id = e.id AND action = 'logged'))::int AS audited,
              sum((SELECT count(*) FROM person p WHERE p.name = substr(e.question, 5)))::int AS people
       FROM enquiry e WHERE question LIKE 'Clé %' GROUP BY question`,
    );
    const stored = new Map(rows.map(({ key, ...row }) => [key, row]));
    for (const { key, id } of written) expect([key, stored.get(key)]).toEqual([key, { ids: [id], traces: 1, audited: 1, people: 1 }]);
    expect(stored.size).toBe(written.length);
    const orphans = await owner.query(
      `SELECT FROM person p WHERE name ~ '^[0-9a-f-]{36}$' AND NOT EXISTS (SELECT FROM enquiry e WHERE e.asker_id = p.id)`,
    );
    expect(orphans.rowCount).toBe(0);
  }, 110_000);

  it('ends politely under load: what has begun is finished, then the database stops', async () => {
    const open = await call<Page<EnquirySummary>>(program.url, cookie, 'GET', '/api/enquiries?status=new&assignee=none&limit=8');
    const cases = open.body.items;
    expect(cases).toHaveLength(8);
    const stream = await fetch(`${program.url}/api/events`, { headers: { cookie, accept: 'text/event-stream' } });
    expect(stream.status).toBe(200);
    const streamEnded = stream.text().catch(() => 'broken');
    await owner.query('BEGIN');
    await owner.query('SELECT FROM enquiry WHERE id = ANY ($1) FOR UPDATE', [cases.map(({ id }) => id)]);
    const claims = cases.map(({ id, version }) =>
      call<EnquiryDetail>(program.url, cookie, 'POST', `/api/enquiries/${id}/claim`, {}, { 'if-match': `"${version}"` }),
    );
    await until(async () => {
      const { rows } = await owner.query(`SELECT count(DISTINCT pid)::int AS waiting FROM pg_locks WHERE NOT granted`);
      return rows[0].waiting >= 8;
    }, 2_000);
    const server = postgresIn(folder);
    program.process.kill('SIGTERM');
    await pause(300);
    await owner.query('COMMIT');
    expect((await Promise.all(claims)).map(({ status }) => status)).toEqual(cases.map(() => 200));
    await owner.end();
    expect(await program.ended).toBe(0);
    expect(await streamEnded).not.toBe('broken');
    expect(isAlive(server?.pid ?? 0)).toBe(false);
    expect(postgresIn(folder)).toBeNull();
    await expect(fetch(`${program.url}/health/live`)).rejects.toThrow();
  }, 40_000);

  it('starts again on the same data, which is all there', async () => {
    program = await start({ DATA_DIR: folder });
    const session = await call(program.url, cookie, 'GET', '/api/session');
    expect(session.status).toBe(200);
    owner = await connect();
    const { rows } = await owner.query(`SELECT count(*)::int AS kept FROM enquiry WHERE question LIKE 'Clé %'`);
    expect(rows).toEqual([{ kept: written.length }]);
    await owner.end();
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(postgresIn(folder)).toBeNull();
  }, 40_000);
});
