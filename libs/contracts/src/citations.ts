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

/** A pointer from an answer to a record or rule at the version that was read. */
export interface Citation {
  type: CitationType;
  id: string;
  version: number;
  label: string;
  currentVersion: number;
  /** The record has moved on since it was cited. */
  stale: boolean;
  reason?: string;
  url?: string;
  accessedOn?: string;
}
