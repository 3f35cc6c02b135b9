import type { ConfirmInput } from '@guichet/contracts/inputs';
import { InvalidInput } from '../core/errors';

/** @throws InvalidInput when nothing is named that was looked at */
export function requireCompared({ citations, reused }: ConfirmInput): void {
  if (!citations && !reused) throw InvalidInput.field('citations', 'isNotEmpty', 'citations is missing: name what was compared.');
}

/** What the audit keeps of it. */
export function confirmedIn({ citations = [], reused }: ConfirmInput): Record<string, unknown> {
  return { records: citations.map(({ id }) => id), ...(reused ? { reused } : {}) };
}
