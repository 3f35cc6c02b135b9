// The database is stopped, killed and robbed of its connections; the program stays.
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded, type EmbeddedDatabase } from '../../src/database/embedded';
import { startCluster } from '../../src/database/postgres-programs';
import { Given } from '../given';
import { call, cleanUp, isAlive, ownFolder, pause, postgresIn, start, until, type Program } from './program';
import { createHash, randomBytes } from 'node:crypto';

const rounds = ['SIGINT', 'SIGKILL', 'terminate', 'SIGKILL', 'SIGINT', 'SIGKILL'] as const;

describe('the program and a database that comes and goes', () => {
  let folder: string;
  let database: EmbeddedDatabase;
  let program: Program;
  let cookie: string;
  beforeAll(async () => {
    folder = ownFolder();
    database = await startEmbedded(folder);
    program = await start({ DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl });
    cookie = await signIn();
  }, 60_000);
  afterAll(cleanUp);

  async function signIn(): Promise<string> {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const given = new Given(owner, { password: '', passwordHash: 'none' });
    const user = await given.adviser();
    const token = randomBytes(32).toString('base64url');
    const always = new Date('2100-01-01T00:00:00Z');
    await given.row('session', {
      ...{ token_hash: createHash('sha256').update(token).digest(), centre_id: user.centreId, user_id: user.id },
      ...{ last_seen_at: always, expires_at: always },
    });
    await owner.end();
    return `guichet=${token}`;
  }

  const ready = async (): Promise<number> => (await fetch(`${program.url}/health/ready`)).status;

  async function terminateBackends(): Promise<void> {
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'guichet_app'`);
    await superuser.end();
  }

  /** Stops the server in one way or another and starts it where it was. */
  async function interrupt(how: (typeof rounds)[number]): Promise<void> {
    const server = postgresIn(folder);
    if (!server) throw new Error('PostgreSQL does not run');
    if (how === 'terminate') return terminateBackends();
    process.kill(server.pid, how);
    await until(() => !isAlive(server.pid), 15_000);
    expect(await ready()).toBe(503);
    expect((await fetch(`${program.url}/health/live`)).status).toBe(200);
    const during = await call<{ code: string }>(program.url, cookie, 'GET', '/api/enquiries');
    expect([during.status, during.body.code]).toEqual([503, 'BUSY']);
    // After a kill, orphaned server processes may hold the shared memory for a moment.
    for (let attempt = 1; ; attempt++) {
      try {
        return await startCluster(join(folder, 'postgres'), [`port=${server.port}`]);
      } catch (error) {
        if (attempt >= 40) throw error;
        await pause(250);
      }
    }
  }

  it.each(rounds.map((how, index) => [index + 1, how] as const))('stays and serves again within five seconds: %i, %s', async (_, how) => {
    const acknowledged: string[] = [];
    let goesOn = true;
    const write = async (): Promise<void> => {
      while (goesOn) {
        const reply = await call<{ id: string; code: string }>(program.url, cookie, 'POST', '/api/enquiries', { channel: 'phone' });
        if (reply.status === 201) acknowledged.push(reply.body.id);
        // Cut off in the middle or told to come back: never a failure of ours.
        else expect([reply.status, reply.body.code, program.output()]).toEqual([503, 'BUSY', program.output()]);
      }
    };
    const writing = Promise.all([write(), write(), write(), write()]);
    await until(() => acknowledged.length > 5, 10_000);
    await interrupt(how);
    const before = acknowledged.length;
    const took = await until(() => acknowledged.length > before, 5_000);
    expect(took).toBeLessThanOrEqual(5_000);
    await until(async () => (await ready()) === 200, 5_000);
    goesOn = false;
    await writing;
    expect(program.process.exitCode).toBeNull();
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query('SELECT count(*)::int AS kept FROM enquiry WHERE id = ANY ($1)', [acknowledged]);
    await owner.end();
    expect(rows).toEqual([{ kept: acknowledged.length }]);
  });

  it('hears events again', async () => {
    const abort = new AbortController();
    const stream = await fetch(`${program.url}/api/events`, { headers: { cookie, accept: 'text/event-stream' }, signal: abort.signal });
    let heard = '';
    const reading = (async () => {
      for await (const chunk of stream.body ?? []) heard += Buffer.from(chunk).toString();
    })().catch(() => undefined);
    await until(async () => {
      await call(program.url, cookie, 'POST', '/api/enquiries', { channel: 'phone' });
      return heard.includes('"change":"logged"');
    }, 10_000);
    abort.abort();
    await reading;
    expect(heard).toContain('"type":"enquiry"');
  });

  it('leaves the database alone when it stops: it is somebody else’s', async () => {
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(postgresIn(folder)).not.toBeNull();
    expect(program.output()).not.toMatch(/UnhandledPromise|uncaught|TypeError/);
  });
});
