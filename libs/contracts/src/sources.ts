import type { RecordHead } from './records';

export const sourceTypes = ['document', 'legal-text', 'web-page', 'funding-rule'] as const;
export type SourceType = (typeof sourceTypes)[number];

/** A document, legal text, web page or funding rule that answers cite. */
export interface Source extends RecordHead {
  type: SourceType;
  reference: string | null;
  summary: string | null;
}
