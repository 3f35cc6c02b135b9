import { createHmac } from 'node:crypto';

/**
 * Whether this one is among the `rate` percent that are drawn. Decided by a secret of the centre, so that it is the same
 * whenever it is asked, and nobody can tell beforehand. Pure.
 */
export function isDrawn(secret: Buffer, id: string, rate: number): boolean {
  const share = createHmac('sha256', secret).update(id).digest().readUInt32BE() / 2 ** 32;
  return share * 100 < rate;
}
