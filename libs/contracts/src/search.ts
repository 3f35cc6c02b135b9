import type { Page } from './paging';

export const searchTextMax = 10_000;

export const synonymLimits = { termsMin: 2, termsMax: 12, leadsToMax: 4, term: 80, note: 300 } as const;

/** Words, acronyms and turns of phrase that mean the same to the search, in the whole network. */
export interface SearchSynonym {
  id: string;
  terms: string[];
  /**
   * Where there are some, the terms do not mean the same: each makes the search look for these too, and these look for no
   * term. One term is enough then.
   */
  leadsTo: string[];
  note: string | null;
  version: number;
  updatedAt: string;
  /** Who wrote it last, known inside a centre only; `null` too for what came with the product. */
  by: string | null;
}

export interface SearchSynonymPage extends Page<SearchSynonym> {
  total: number;
}
