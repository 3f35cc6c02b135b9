import { shareOf } from '../../enquiries/review/sampling';

export interface Candidate {
  id: string;
  /** One of weight three is drawn first three times as often as one of weight one. */
  weight: number;
}

/**
 * Draws without replacement, each time in proportion to the weights of what is left (Efraimidis and Spirakis). The same
 * seed draws the same, whatever the order of the candidates. Pure.
 */
export function weightedSample<T extends Candidate>(candidates: readonly T[], size: number, seed: Buffer): T[] {
  return candidates
    .map((one) => ({ one, key: Math.log(shareOf(seed, one.id)) / one.weight }))
    .sort((a, b) => b.key - a.key || a.one.id.localeCompare(b.one.id))
    .slice(0, size)
    .map(({ one }) => one);
}
