import { type Regime, type RuleId, type Status, type Text } from '../types';
import { citedSource, type SourceId } from './sources';

/** One rule as it stood for some academic years. A correction of its text or dates is a new version. */
export interface Rule {
  id: RuleId;
  version: number;
  text: Text;
  /** Decree and article; `null` where the article was not found. */
  legalReference: string | null;
  sources: readonly SourceId[];
  status: Status;
  regimes: readonly Regime[];
  /** First and last academic year for which it was checked. */
  validFrom: string;
  validTo: string;
}

export const fundingDecree =
  'Décret du 11 avril 2014 adaptant le financement des établissements d’enseignement supérieur à la nouvelle organisation des études';

export const all: readonly Regime[] = ['R0', 'R1', 'R2', 'R3'];
export const sinceReform: readonly Regime[] = ['R1', 'R2', 'R3'];
export const strict: readonly Regime[] = ['R1', 'R3'];

const years: Record<Regime, readonly [string, string]> = {
  R0: ['2014-2015', '2023-2024'],
  R1: ['2022-2023', '2023-2024'],
  R2: ['2024-2025', '2024-2025'],
  R3: ['2025-2026', '2025-2026'],
};

type Draft = Omit<Rule, 'version' | 'validFrom' | 'validTo' | 'legalReference'> & {
  article?: string;
  legalReference?: string;
  validFrom?: string;
};

/** A rule's first version, valid in the years of its regimes unless it says otherwise. */
export function rule({ article, legalReference, validFrom, ...draft }: Draft): Rule {
  const spans = draft.regimes.map((regime) => years[regime]);
  return {
    ...draft,
    version: 1,
    legalReference: legalReference ?? (article ? `${fundingDecree}, ${article}` : null),
    validFrom: validFrom ?? spans[0]?.[0] ?? '',
    validTo: spans.at(-1)?.[1] ?? '',
  };
}

/** Where a rule can be read: the decree, then the pages it was read on. */
export function referenceOf({ legalReference, sources }: Rule): string {
  const parts = [...(legalReference ? [legalReference] : []), ...sources.map(citedSource)];
  return parts.length > 0 ? parts.join(' · ') : 'Aucun texte trouvé à ce jour';
}
