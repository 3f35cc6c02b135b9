// Which documents are weighed at all. However common a word is, some thousand are enough: the rare words bring all of
// theirs, the common ones those in which several stand, or else the newest weeks.
import type { Alternative, Term } from './terms';

export interface Week {
  week: string;
  documents: number;
}

/** About how many are weighed, and of how many weeks where nothing else tells them apart. */
export interface Depth {
  answers: number;
  weeks: number;
}
export const usual: Depth = { answers: 1_000, weeks: 12 };
/** Where most will be sifted out. */
export const deep: Depth = { answers: 10_000, weeks: 60 };
/** Where a few are named. */
export const every: Depth = { answers: Infinity, weeks: 0 };
/** Below this many documents there is nothing to save. */
const few = 4_000;

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;
const eachOf = (lexemes: string[]): string => `(${lexemes.map(quoted).join(' & ')})`;
const eitherOf = (parts: string[]): string => `(${parts.join(' | ')})`;

/** The query of one way to say a term, anywhere or in the question alone. */
export const standing = ({ stems }: Alternative): string => eachOf(stems);
export const asked = ({ stems }: Alternative): string => eachOf(stems.map((stem) => `=${stem}`));

/** Beyond this many documents only the likeliest ways to say a term bring candidates. */
const ways = 4;

interface SoughtTerm {
  anywhere: string;
  inQuestion: string;
  documents: number;
}

function soughtTerm({ alternatives }: Term, many: boolean): SoughtTerm {
  const likely = many ? alternatives.toSorted((a, b) => b.worth - a.worth || b.documents - a.documents).slice(0, ways) : alternatives;
  return {
    anywhere: eitherOf(likely.map(standing)),
    inQuestion: eitherOf(likely.map(asked)),
    documents: likely.reduce((sum, way) => sum + way.documents, 0),
  };
}

/** Queries that must all hold. The index walks lists side by side faster than it weighs one query of many parts. */
type Together = string[];

export interface Candidates {
  /** Ways to be one, without their scope; none where nothing can be found. */
  ways: Together[];
  /** Whether nothing that holds one of the terms is left out. */
  all: boolean;
}

export function candidatesFor(terms: Term[], weeks: Week[], depth: Depth): Candidates {
  const documents = weeks.reduce((sum, week) => sum + week.documents, 0);
  const many = documents > few;
  const sought = terms
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((term) => soughtTerm(term, many))
    .toSorted((a, b) => a.documents - b.documents);
  if (sought.length === 0) return { ways: [], all: true };
  const expected = sought.reduce((sum, term) => sum + term.documents, 0);
  const all = !many || expected <= depth.answers;
  return { all, ways: all ? [[eitherOf(sought.map(({ anywhere }) => anywhere))]] : fewOf(sought, weeks, documents, depth) };
}

function fewOf(sought: SoughtTerm[], weeks: Week[], documents: number, depth: Depth): Together[] {
  const alone: string[] = [];
  const parts: Together[] = [];
  let left = depth.answers;
  const take = (query: Together, count: number): boolean => {
    if (count > left) return false;
    if (query.length === 1) alone.push(...query);
    else parts.push(query);
    left -= count;
    return true;
  };
  const common = sought.filter((term) => !take([term.anywhere], term.documents)).slice(0, 8);
  const share = (term: SoughtTerm): number => Math.min(1, term.documents / documents);
  // Those that ask about a common word, where they are few enough; those in which two of them meet.
  for (const term of common) take([term.inQuestion], term.documents / asksOneIn);
  for (const [at, one] of common.entries())
    for (const other of common.slice(at + 1)) take([one.anywhere, other.anywhere], share(one) * other.documents);
  if (alone.length > 0) parts.push([eitherOf(alone)]);
  if (common.length === 0 || left < depth.answers / 2) return parts;
  // Nothing rare: those in which all of them stand, in the question first, of the newest weeks.
  const together = common.slice(0, 3);
  const density = together.reduce((product, term) => product * share(term), 1);
  parts.push([...together.map(({ inQuestion }) => inQuestion), newest(weeks, (left / 2 / density) * asksOneIn, depth.weeks)]);
  parts.push([...together.map(({ anywhere }) => anywhere), newest(weeks, left / 2 / density, depth.weeks)]);
  return parts;
}

/** Of the answers that hold a word about one in so many is asked about it. */
const asksOneIn = 5;

/** The newest weeks that hold about so many documents, at least one. */
function newest(weeks: Week[], wanted: number, most: number): string {
  const taken: string[] = [];
  let held = 0;
  for (const { week, documents } of weeks) {
    if (taken.length === most || (taken.length > 0 && held + documents / 2 > wanted)) break;
    taken.push(quoted(week));
    held += documents;
  }
  return eitherOf(taken);
}
