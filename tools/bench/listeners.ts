// How long an event takes to reach everybody who listens: two hundred sessions of one centre, each on its own connection.
import { createHash, randomBytes } from 'node:crypto';
import { Agent, request, type ClientRequest } from 'node:http';
import type { Client } from 'pg';
import type { BenchClient } from './client.ts';
import { timesOf, type Times } from './measure.ts';

const listeners = 200;
const events = 40;

export async function listenerFigures(origin: string, keeper: BenchClient, superuser: Client): Promise<Times> {
  const cookies = await sessions(superuser);
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const arrivals: number[] = [];
  let told: (() => void) | undefined;
  const heard = (): void => {
    arrivals.push(performance.now());
    if (arrivals.length === listeners) told?.();
  };
  const lines = await Promise.all(cookies.map((cookie) => listen(origin, agent, cookie, heard)));
  const times: number[] = [];
  for (let count = 0; count < events; count++) {
    arrivals.length = 0;
    const everybody = new Promise<void>((resolve) => (told = resolve));
    const asked = performance.now();
    const created = keeper.ask('POST', '/api/enquiries', { channel: 'phone' }, { 'idempotency-key': crypto.randomUUID() });
    await everybody;
    times.push(performance.now() - asked);
    await created;
  }
  for (const line of lines) line.destroy();
  return timesOf(times);
}

/** Cookies of as many sessions of the colleagues of Liège: signing in two hundred times would be measured instead. */
async function sessions(superuser: Client): Promise<string[]> {
  const { rows } = await superuser.query<{ id: string; centre_id: string }>(
    `SELECT id, centre_id FROM app_user WHERE email LIKE '%.liege@guichet.example'`,
  );
  const tokens = Array.from({ length: listeners }, () => randomBytes(32).toString('base64url'));
  for (const [at, token] of tokens.entries()) {
    const user = rows[at % rows.length];
    await superuser.query(
      `INSERT INTO session (token_hash, centre_id, user_id, last_seen_at, expires_at) VALUES ($1, $2, $3, now(), now() + interval '1 hour')`,
      [createHash('sha256').update(token).digest(), user?.centre_id, user?.id],
    );
  }
  return tokens.map((token) => `guichet=${token}`);
}

/** An open line; `heard` is called for each event, not for beats. */
function listen(origin: string, agent: Agent, cookie: string, heard: () => void): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: 'text/event-stream', 'sec-fetch-site': 'same-origin' };
    const line = request(`${origin}/api/events`, { agent, headers }, (reply) => {
      if (reply.statusCode !== 200) reject(new Error(`No line: ${reply.statusCode}`));
      reply.on('error', () => undefined);
      reply.on('data', (chunk: Buffer) => {
        for (const found of chunk.toString().matchAll(/^data: \{/gm)) if (found) heard();
      });
      resolve(line);
    });
    line.once('error', reject);
    line.end();
  });
}
