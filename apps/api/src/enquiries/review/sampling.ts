import { createHmac } from 'node:crypto';

const parts = 2 ** 48;

/** A number between 0 and 1, neither of them, that follows from the secret and the id and looks like chance. Pure. */
export function shareOf(secret: Buffer, id: string): number {
  return (createHmac('sha256', secret).update(id).digest().readUIntBE(0, 6) + 0.5) / parts;
}

/**
 * Whether this one is among the `rate` percent that are drawn. Decided by a secret of the centre, so that it is the same
 * whenever it is asked, and nobody can tell beforehand. Pure.
 */
export const isDrawn = (secret: Buffer, id: string, rate: number): boolean => shareOf(secret, id) * 100 < rate;
