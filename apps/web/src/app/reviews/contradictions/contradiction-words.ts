import type { ContradictionOutcome } from '@guichet/contracts';
import type { Segment } from '../../ui/segmented';

export function contradictionsCounted(count: number): string {
  if (count === 0) return $localize`:@@contradictions.count.none:rien à trancher`;
  return count === 1
    ? $localize`:@@contradictions.count.one:1 à trancher`
    : $localize`:@@contradictions.count.many:${count}:count: à trancher`;
}

export const outcomes: readonly Segment<ContradictionOutcome>[] = [
  { value: 'settled', label: $localize`:@@contradictions.outcome.settled:Contradiction réglée` },
  { value: 'no_contradiction', label: $localize`:@@contradictions.outcome.none:Pas de contradiction` },
];
