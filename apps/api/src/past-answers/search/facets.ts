// What the hits are narrowed by. A facet counts what all other facets let through. Pure.
import type { Facet, PastAnswerPage, Validity } from '@guichet/contracts';
import type { Weighed } from './score';

export interface Filters {
  topics: string[] | null;
  channel: string | null;
  academicYears: string[] | null;
  centres: string[] | null;
  validity: Validity[] | null;
}

/** Values of columns, any of which will do: what the index is asked for, of a deeper look. */
export type Only = Partial<Record<'topics' | 'channels' | 'academicYears' | 'centres' | 'ids', string[]>>;

/** Whether the best of all may not be enough to show what is wanted. */
export const narrows = (filters: Filters): boolean => Object.values(filters).some((wanted) => wanted !== null);

export function onlyOf({ topics, channel, academicYears, centres }: Filters): Only {
  return {
    ...(topics ? { topics } : {}),
    ...(channel ? { channels: [channel] } : {}),
    ...(academicYears ? { academicYears } : {}),
    ...(centres ? { centres } : {}),
  };
}

type Name = keyof PastAnswerPage['facets'];

const passes: Record<Name, (filters: Filters, row: Weighed) => boolean> = {
  topic: ({ topics }, row) => !topics || row.topics.some((one) => topics.some((topic) => one === topic || one.startsWith(`${topic}.`))),
  academicYear: ({ academicYears }, { academicYear }) => !academicYears || (academicYear !== null && academicYears.includes(academicYear)),
  centre: ({ centres }, { centreId }) => !centres || centres.includes(centreId),
  validity: ({ validity: wanted }, { validity }) => !wanted || wanted.includes(validity),
};
const keyOf: Record<Name, (row: Weighed) => string | null> = {
  topic: ({ topics }) => topics[0] ?? null,
  academicYear: ({ academicYear }) => academicYear,
  centre: ({ centreId }) => centreId,
  validity: ({ validity }) => validity,
};
const names = Object.keys(passes) as Name[];

const throughOthers = (rows: Weighed[], filters: Filters, but: Name | null): Weighed[] =>
  rows.filter(
    (row) =>
      (filters.channel === null || row.channel === filters.channel) && names.every((name) => name === but || passes[name](filters, row)),
  );

export const sifted = <T extends Weighed>(rows: T[], filters: Filters): T[] => throughOthers(rows, filters, null) as T[];

/** @param named the centres by id; a centre without a name there is left out */
export function facetsOf(rows: Weighed[], filters: Filters, named: Record<string, string>): PastAnswerPage['facets'] {
  const counted = (name: Name): Facet[] => {
    const counts = new Map<string, number>();
    for (const row of throughOthers(rows, filters, name)) {
      const key = keyOf[name](row);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  };
  const centre = counted('centre').flatMap((facet) => (named[facet.key] ? [{ ...facet, name: named[facet.key] ?? '' }] : []));
  return {
    ...{ topic: counted('topic'), academicYear: counted('academicYear'), validity: counted('validity') },
    centre: centre.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
  };
}
