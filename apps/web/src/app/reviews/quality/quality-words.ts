import type { CheckMark } from '@guichet/contracts';

export const markLabels: Record<CheckMark, string> = {
  yes: $localize`:@@quality.yes:oui`,
  no: $localize`:@@quality.no:non`,
  na: $localize`:@@quality.na:s. o.`,
};

/** "2 sur 5 relues". */
export function reviewedOf(done: number, all: number): string {
  if (all === 0) return '';
  if (all === 1) return $localize`:@@quality.progressOne:${done}:done: sur 1 relue`;
  return $localize`:@@quality.progress:${done}:done: sur ${all}:all: relues`;
}
