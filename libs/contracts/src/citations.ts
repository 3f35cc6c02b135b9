export const citationTypes = [
  'occupation',
  'study-programme',
  'institution',
  'bridging-programme',
  'funding-rule',
  'assessment',
  'document',
  'legal-text',
  'web-page',
] as const;
export type CitationType = (typeof citationTypes)[number];

export const citationsMax = 30;

export const citationWarnings = ['other_jurisdiction', 'retired', 'expired', 'not_yet_valid', 'check_due', 'to_be_confirmed'] as const;
/** What whoever cites a record must know before sending. */
export type CitationWarning = (typeof citationWarnings)[number];

export const staleCauses = ['new_version', 'retired', 'expired', 'check_due', 'removed'] as const;
/** Why an answer that cites a record must be looked at again. */
export type StaleCause = (typeof staleCauses)[number];

/** A pointer from an answer to a record or rule at the version that was read. */
export interface Citation {
  type: CitationType;
  id: string;
  version: number;
  label: string;
  currentVersion: number;
  /** The record has moved on since it was cited, or no longer holds. */
  stale: boolean;
  reason?: StaleCause;
  /** Why one should think twice before sending; empty when all is well. */
  warnings: CitationWarning[];
  /** Who says so, as cited. */
  source?: string;
  url?: string;
  /** The day the record was checked, as cited. */
  accessedOn?: string;
}
