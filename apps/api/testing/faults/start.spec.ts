// A wrong setting ends the start at once, in one line that names it.
import { createServer } from 'node:net';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbedded, type EmbeddedDatabase } from '../../src/database/embedded';
import { cleanUp, launch, ownFolder, start } from './program';

describe('a start with a wrong setting', () => {
  let database: EmbeddedDatabase;
  beforeAll(async () => {
    database = await startEmbedded(ownFolder());
  }, 60_000);
  afterAll(cleanUp);

  it.each([
    ['PORT', { PORT: 'eighty' }],
    ['PORT', { PORT: '70000' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'guichet' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://root:hunter2@127.0.0.1/x' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgresql://root:hunter2@127.0.0.1:1/x' }],
    ['DATABASE_POOL', { DATABASE_POOL: '1' }],
    ['SESSION_IDLE_MINUTES', { SESSION_IDLE_MINUTES: '-1' }],
    ['SESSION_HOURS', { SESSION_HOURS: '25' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('names %s', async (name, settings: Record<string, string>) => {
    const { ended, output } = launch({ DATA_DIR: ownFolder(), ...settings });
    expect(await ended).toBe(1);
    const lines = output().trim().split('\n');
    expect([lines.length, lines[0]]).toEqual([1, expect.stringMatching(new RegExp(`^${name}\\b`))]);
    expect(output()).not.toContain('hunter2');
  });

  it('names DATABASE_URL when the password is wrong, and does not print it', async () => {
    const settings = { DATABASE_OWNER_URL: database.ownerUrl, DATABASE_URL: database.url.replace(/:[0-9a-f]+@/, ':hunter2@') };
    const { ended, output } = launch(settings);
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^DATABASE_URL: /m);
    expect(output()).not.toMatch(/hunter2|[0-9a-f]{48}/);
  });

  it('refuses a login that may not take the role of the application', async () => {
    const superuser = new Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(`CREATE ROLE stranger LOGIN PASSWORD 'hunter2'`);
    await superuser.end();
    const url = new URL(database.url);
    Object.assign(url, { username: 'stranger', password: 'hunter2' });
    const { ended, output } = launch({ DATABASE_OWNER_URL: database.ownerUrl, DATABASE_URL: url.href });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^DATABASE_URL: /m);
    expect(output()).not.toContain('hunter2');
  });

  it('names PORT when it is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    const { ended, output } = launch({ DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl, PORT: String(port) });
    expect(await ended).toBe(1);
    expect(output()).toMatch(new RegExp(`^PORT: ${port} is taken`, 'm'));
    taken.close();
  });

  it('names DATA_DIR when it cannot hold a database', async () => {
    const folder = ownFolder();
    writeFileSync(join(folder, 'file'), '');
    chmodSync(folder, 0o700);
    const { ended, output } = launch({ DATA_DIR: join(folder, 'file') });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^DATA_DIR: /m);
  });

  it('is none: four start together on an empty database, and all serve', async () => {
    const settings = { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
    const programs = await Promise.all([start(settings), start(settings), start(settings), start(settings)]);
    for (const { url } of programs) expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    for (const program of programs) program.process.kill('SIGTERM');
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
  }, 60_000);
});
