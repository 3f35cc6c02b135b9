import type { BridgingSummary } from '@guichet/contracts';
import { accessLabels } from '../records/choice-labels';
import { extraCredits } from '../records/record-labels';

/** How one enters, and with how many credits more: "avec crédits complémentaires, 15 à 30 crédits en plus". */
export function accessInWords({
  access,
  minExtraCredits,
  maxExtraCredits,
}: Pick<BridgingSummary, 'access' | 'minExtraCredits' | 'maxExtraCredits'>): string | null {
  const credits = extraCredits(minExtraCredits, maxExtraCredits);
  const how = access && accessLabels[access];
  return [access === 'extra_credits' && credits ? null : how, credits].filter(Boolean).join(', ') || null;
}
