export const pageSize = { default: 25, max: 100 } as const;
/** Totals are counted up to here; a longer list has no `total`. */
export const countedUpTo = 1000;

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  /** Exact, and absent when there are more than `countedUpTo`. */
  total?: number;
}
