import type { JudgedQuery } from './corpus';

/** What the desk found, best first. */
export interface Found {
  id: string;
  close: boolean;
}

export interface Result {
  query: JudgedQuery;
  found: Found[];
}

/** Each between 0 and 1, over the queries that have a right answer. */
export interface Figures {
  queries: number;
  recall1: number;
  recall3: number;
  recall5: number;
  mrr10: number;
  ndcg10: number;
  /** No hit at all. */
  empty: number;
  /** Hits, but none of them close. */
  distant: number;
}

export interface Silence {
  queries: number;
  empty: number;
  /** No hit, or no close one. */
  nothingClose: number;
}

export const isAnswerable = ({ query }: Result): boolean => Object.values(query.relevant).includes(2);

export function figures(results: Result[]): Figures {
  const judged = results.filter(isAnswerable);
  const within = (most: number): number => share(judged, (result) => rank(result) <= most);
  return {
    queries: judged.length,
    recall1: within(1),
    recall3: within(3),
    recall5: within(5),
    mrr10: mean(judged, (result) => (rank(result) <= 10 ? 1 / rank(result) : 0)),
    ndcg10: mean(judged, ndcg),
    empty: share(judged, ({ found }) => found.length === 0),
    distant: share(judged, ({ found }) => found.length > 0 && !found.some(({ close }) => close)),
  };
}

export function silence(results: Result[]): Silence {
  const unanswerable = results.filter(({ query }) => Object.keys(query.relevant).length === 0);
  return {
    queries: unanswerable.length,
    empty: share(unanswerable, ({ found }) => found.length === 0),
    nothingClose: share(unanswerable, ({ found }) => !found.some(({ close }) => close)),
  };
}

/** Where the first right answer stands, from 1; infinite when it is not there. */
export function rank({ query, found }: Result): number {
  const at = found.findIndex(({ id }) => query.relevant[id] === 2);
  return at < 0 ? Infinity : at + 1;
}

function ndcg({ query, found }: Result): number {
  const gained = gain(found.slice(0, 10).map(({ id }) => query.relevant[id] ?? 0));
  const ideal = gain(
    Object.values(query.relevant)
      .toSorted((a, b) => b - a)
      .slice(0, 10),
  );
  return gained / ideal;
}

const gain = (grades: number[]): number => grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const mean = <T>(of: T[], value: (item: T) => number): number =>
  of.length === 0 ? 0 : of.reduce((sum, item) => sum + value(item), 0) / of.length;
const share = <T>(of: T[], holds: (item: T) => boolean): number => mean(of, (item) => (holds(item) ? 1 : 0));
