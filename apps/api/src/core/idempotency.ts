// The key is written in the transaction of its effect: either both are there or neither. A second request with the
// same key waits for the first to commit, then gets the same reply.
import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from './current-user';
import { InvalidInput } from './errors';

const shape = /^[\x21-\x7e]{1,200}$/;

export function readIdempotencyKey(_: unknown, context: ExecutionContext): string | undefined {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !shape.test(header)) {
    throw InvalidInput.field('Idempotency-Key', 'format', 'Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID.');
  }
  return header;
}

export const IdempotencyKey = createParamDecorator(readIdempotencyKey);

export interface Idempotent {
  user: CurrentUser;
  route: string;
  key: string | undefined;
  body: unknown;
}

/** Runs `work` once per key; a repeat gets the reply of the first time. */
export async function once<T>(tx: EntityManager, request: Idempotent, work: () => Promise<T>): Promise<T> {
  const { user, route, key } = request;
  if (key === undefined) return work();
  const bodyHash = createHash('sha256').update(JSON.stringify(request.body)).digest();
  const fresh: unknown[] = await tx.query(
    `INSERT INTO idempotency_key (centre_id, user_id, route, key, body_hash) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [user.centreId, user.id, route, key, bodyHash],
  );
  if (fresh.length === 0) return earlierReply<T>(tx, request, bodyHash);
  const reply = await work();
  await tx.query(`UPDATE idempotency_key SET reply = $4 WHERE user_id = $1 AND route = $2 AND key = $3`, [
    user.id,
    route,
    key,
    JSON.stringify(reply),
  ]);
  return reply;
}

async function earlierReply<T>(tx: EntityManager, { user, route, key }: Idempotent, bodyHash: Buffer): Promise<T> {
  const rows: { body_hash: Buffer; reply: T }[] = await tx.query(
    `SELECT body_hash, reply FROM idempotency_key WHERE user_id = $1 AND route = $2 AND key = $3`,
    [user.id, route, key],
  );
  const earlier = rows[0];
  if (!earlier?.body_hash.equals(bodyHash)) {
    throw new InvalidInput('This Idempotency-Key was used with another body: send a new key.', [], 'IDEMPOTENCY_MISMATCH', 422);
  }
  return earlier.reply;
}
