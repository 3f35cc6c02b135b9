import type { AcademicYear } from './academic-year';
import type { Page } from './paging';
import type { CitationWarning } from './citations';
import type { LinkedRecord, RecordHead, RecordStatus } from './records';

export const bridgingAccesses = ['direct', 'extra_credits', 'on_file', 'none'] as const;
/** How one enters the second programme with the degree of the first. */
export type BridgingAccess = (typeof bridgingAccesses)[number];
export const extraCreditsMax = 60;

interface BridgingConditions {
  academicYear: AcademicYear | null;
  access: BridgingAccess | null;
  minExtraCredits: number | null;
  maxExtraCredits: number | null;
}

/** A bridge (passerelle) from a degree to a master, at one institution, for one academic year. `null` is "unknown". */
export interface BridgingProgramme extends RecordHead, BridgingConditions {
  from: LinkedRecord | null;
  to: LinkedRecord | null;
  institution: LinkedRecord | null;
  conditions: string | null;
  legalReference: string | null;
}

/** A bridge in a list: all that is needed to tell someone on the phone. */
export interface BridgingSummary extends BridgingConditions {
  type: 'bridging-programme';
  id: string;
  label: string;
  version: number;
  from: { id: string; label: string } | null;
  to: { id: string; label: string } | null;
  institution: { id: string; label: string } | null;
  conditions: string | null;
  source: string;
  sourceUrl: string | null;
  checkedOn: string | null;
  status: RecordStatus;
  warnings: CitationWarning[];
}

export type BridgingPage = Page<BridgingSummary>;
