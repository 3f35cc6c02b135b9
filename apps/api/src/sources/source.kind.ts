import type { RecordHead, Source } from '@guichet/contracts';
import { joined, type RecordKind } from '../records/record-kind';

type Own = Omit<Source, keyof RecordHead | 'type'>;
const blank: Own = { reference: null, summary: null };

export const sourceKind: RecordKind<Source> = {
  types: ['document', 'legal-text', 'web-page', 'funding-rule'],
  blank,
  links: [],
  facts: () => ({}),
  names: ({ reference }) => joined(reference),
};
