import type { Page, Span, Word } from '../page';
import { isAcronym, isKnown, maybeName, type People } from './people';
import { particles } from './words';

/** How letters end, folded, at the beginning of a line. */
const closing =
  /^(?:bien |tres |mes |nos |avec mes |sinceres |meilleures )*(?:cordialement|cordiales|salutations|a vous|a toi|respectueusement|amicalement|merci|bonne (?:journee|soiree|continuation|semaine)|belle journee|a bientot|bav|(?:kind |best )?regards|sincerely|thanks|met vriendelijke groeten)(?: |$)/;
const partsMax = 4;

interface Line {
  /** First and last word; none in a line without words. */
  first: number;
  last: number;
  start: number;
  end: number;
}

/** Names alone on the lines after a closing formula, behind it, or on the last line of a letter. */
export function signatures(page: Page, people: People): Span[] {
  const lines = linesOf(page);
  const isLast = (index: number): boolean => index === lines.length - 1 && index > 0;
  return lines.flatMap((line, index) => {
    const behind = afterFormula(page, people, line);
    if (behind) return page.span('name', behind.first, line.last);
    const signed = isLast(index) || [1, 2].some((back) => isClosing(page, lines[index - back]));
    return signed && isName(page, people, line) ? page.span('name', line.first, line.last) : [];
  });
}

const folded = (page: Page, { first, last }: Line): string =>
  page.words
    .slice(first, Math.min(last, first + 9) + 1)
    .map((word) => word.folded)
    .join(' ');

const isClosing = (page: Page, line: Line | undefined): boolean => line !== undefined && closing.test(folded(page, line));

/** Lines that hold anything. */
function linesOf({ text, words }: Page): Line[] {
  const lines: Line[] = [];
  let word = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const end = index + line.length;
    const first = word;
    while ((words[word]?.start ?? end) < end) word++;
    if (line.trim() !== '') lines.push({ first, last: word - 1, start: index, end });
  }
  return lines;
}

/** Cordialement, Lina */
function afterFormula(page: Page, people: People, line: Line): { first: number } | null {
  if (!isClosing(page, line)) return null;
  for (let at = line.first; at < Math.min(line.last, line.first + 7); at++) {
    if (!/^ ?[,.!–-] ?$/.test(page.gap(at))) continue;
    const rest = { ...line, first: at + 1, start: page.words[at + 1]?.start ?? line.end };
    if (isName(page, people, rest)) return rest;
  }
  return null;
}

/** One to four words with a capital, and nothing else. */
function isName(page: Page, people: People, { first, last, start, end }: Line): boolean {
  if (last < first || last - first >= partsMax) return false;
  const words = page.words.slice(first, last + 1);
  const named = words.filter((word) => isKnown(people, word) || (maybeName(people, word) && !isAcronym(word)));
  const rest = words.filter((word) => !named.includes(word));
  if (named.length === 0 || !rest.every((word) => isInitial(word) || particles.has(word.folded))) return false;
  const signs = page.text.slice(start, end).replace(/[\p{L}\p{M}\p{N}]+/gu, '');
  return /^[ \t\u00a0\u202f'’.-]*$/.test(signs) && page.text.slice(start, words[0]?.start).trim() === '';
}

const isInitial = ({ text }: Word): boolean => /^\p{Lu}$/u.test(text);
