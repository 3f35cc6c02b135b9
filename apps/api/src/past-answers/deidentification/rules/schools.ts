import { Page, type Span, type Word } from '../page';

/** Names of schools by their first word. */
export type SchoolNames = Map<string, Word[][]>;

export function schoolNames(names: string[]): SchoolNames {
  const byFirst: SchoolNames = new Map();
  for (const { words } of names.map((name) => new Page(name))) {
    const first = words[0];
    if (!first || (words.length === 1 && first.text.length < 3)) continue;
    byFirst.set(first.folded, [...(byFirst.get(first.folded) ?? []), words]);
  }
  return byFirst;
}

/** Heads of a name, and whether a town alone after them names one: "lycée de Namur", but not "une école de Namur". */
const heads = new Map([
  ...['athenee', 'lycee', 'college', 'universite'].map((head) => [head, true] as const),
  ...['institut', 'ecole', 'conservatoire', 'academie', 'internat', 'cefa'].map((head) => [head, false] as const),
]);
const qualifiers = new Set(
  'royal royale communal communale provincial provinciale technique libre superieur superieure catholique populaire fondamental secondaire professionnel professionnelle polytechnique industriel industrielle hoteliere notre haute'.split(
    ' ',
  ),
);
const links = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l']);
/** The college of a town’s councillors is no school. */
const councils = new Set(['communal', 'provincial', 'echevinal']);
const acronyms = new Set(
  'hepl helmo hech heh helb helha heaj henallux heff hers he2b uliege uclouvain unamur umons umon ephec ichec ihecs epfc vinci isfsc condorcet ispg ilmh iset ulg ulb ucl vub kuleuven ugent'.split(
    ' ',
  ),
);
const nameMax = 8;

export function schools(page: Page, known: SchoolNames): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < page.words.length; at++) {
    const end = knownEnd(page, at, known) ?? namedEnd(page, at) ?? (isAcronym(page.words[at]) ? at : null);
    if (end === null) continue;
    spans.push(...page.span('school', at, end));
    at = end;
  }
  return spans;
}

/** Short ones are words of every day in small letters. */
const isAcronym = (word: Word | undefined): boolean =>
  word !== undefined && acronyms.has(word.folded) && word.capital && (word.folded.length > 5 || /\p{Lu}.*\p{Lu}/u.test(word.text));

function knownEnd(page: Page, at: number, known: SchoolNames): number | null {
  const fitting = (known.get(page.at(at)) ?? []).filter((name) => name.every((word, index) => fits(page, at + index, word, index, name)));
  const longest = Math.max(0, ...fitting.map(({ length }) => length));
  return longest > 0 ? at + longest - 1 : null;
}

function fits(page: Page, at: number, wanted: Word, index: number, { length }: Word[]): boolean {
  const word = page.words[at];
  if (word?.folded !== wanted.folded) return false;
  if (length === 1) return word.text === wanted.text || (word.capital && word.text.length > 5);
  return index === length - 1 || !/[\n\uFFFC]/.test(page.gap(at));
}

function namedEnd(page: Page, at: number): number | null {
  const head = page.at(at) === 'haute' && page.at(at + 1) === 'ecole' && page.joined(at) ? at + 1 : at;
  const byTown = head > at || heads.get(page.at(head));
  if (byTown === undefined) return null;
  if (page.at(head) === 'college' && councils.has(page.at(head + 1))) return null;
  let [last, linked, named] = [head, false, false];
  for (let next = head + 1; next <= head + nameMax && page.joined(next - 1); next++) {
    const word = page.words[next];
    if (!word || /^\p{N}/u.test(word.folded)) break;
    if (word.capital && !(linked && !named && !byTown && !page.words[head]?.capital)) [named, last] = [true, next];
    else if (links.has(word.folded)) linked = true;
    else if (!qualifiers.has(word.folded) || named) break;
    else linked = false;
  }
  return named ? last : null;
}
