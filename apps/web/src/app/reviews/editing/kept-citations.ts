// What becomes of each citation of an answer that is put right: the record as it is today, as it was cited, or what took its place.
import type { Citation, CitationInput, RecordReference, StaleAnswer } from '@guichet/contracts';

export type Fate = 'current' | 'kept' | 'successor';

export interface Kept {
  citation: Citation;
  successor: RecordReference | null;
  fate: Fate;
}

/** What is amber is cited anew unless one says otherwise; everything else stays as it is. */
export function keptOf(citations: Citation[], { citations: stale }: Pick<StaleAnswer, 'citations'>): Kept[] {
  return citations.map((citation) => {
    const amber = stale.find((one) => one.citation.type === citation.type && one.citation.id === citation.id);
    const successor = amber?.successor ?? null;
    return { citation, successor, fate: successor ? 'successor' : amber ? 'current' : 'kept' };
  });
}

export function inputOf({ citation: { type, id, version, currentVersion }, successor, fate }: Kept): CitationInput {
  if (fate === 'successor' && successor) return { type: successor.type, id: successor.id };
  return { type, id, version: fate === 'current' ? currentVersion : version };
}
