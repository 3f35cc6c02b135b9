import type { BridgingProgramme, RecordHead } from '@guichet/contracts';
import { InvalidInput } from '../core/errors';
import { joined, known, type RecordKind } from '../records/record-kind';
import type { KeptLink, Snapshot } from '../records/versions/snapshot';

type Own = Omit<BridgingProgramme, keyof RecordHead | 'from' | 'to' | 'institution'>;
const blank: Own = {
  ...{ academicYear: null, access: null, minExtraCredits: null, maxExtraCredits: null, conditions: null, legalReference: null },
};

export const bridgingProgrammeKind: RecordKind<BridgingProgramme> = {
  types: ['bridging-programme'],
  blank,
  links: [
    { field: 'from', input: 'fromId', role: 'bridge-from', type: 'study-programme', many: false },
    { field: 'to', input: 'toId', role: 'bridge-to', type: 'study-programme', many: false },
    { field: 'institution', input: 'institutionId', role: 'bridge-at', type: 'institution', many: false },
  ],
  facts: ({ access, minExtraCredits, maxExtraCredits, academicYear }) => known({ access, minExtraCredits, maxExtraCredits, academicYear }),
  names: ({ academicYear }) => joined(academicYear),
  check: requireCredits,
  label: ({ from, to, institution }) => {
    const name = (link: unknown): string => (link as KeptLink | null)?.label ?? '?';
    return `${name(from)} → ${name(to)}${institution ? `, ${name(institution)}` : ''}`.slice(0, 300);
  },
};

function requireCredits({ access, minExtraCredits, maxExtraCredits }: Snapshot): void {
  if (typeof minExtraCredits === 'number' && typeof maxExtraCredits === 'number' && maxExtraCredits < minExtraCredits) {
    throw InvalidInput.field('maxExtraCredits', 'order', 'maxExtraCredits must not be lower than minExtraCredits.');
  }
  const some = (minExtraCredits ?? 0) !== 0 || (maxExtraCredits ?? 0) !== 0;
  if (some && (access === 'direct' || access === 'none')) {
    throw InvalidInput.field('access', 'contradiction', 'access must be extra_credits or on_file where extra credits are asked for.');
  }
}
