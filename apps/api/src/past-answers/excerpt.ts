// Two lines out of a text, with the searched words marked. Pure: which words these are, folded, is asked of the database.
import type { Highlight } from '@guichet/contracts';

/** What two lines show on a desk screen; a match further on moves the beginning. */
const visible = 110;
const longest = 260;
const greeting = /^(?:bonjour|bonsoir|madame|monsieur|ch[eè]re?s?)\b[^\n.?]{0,60}?(?:[\n,.!]\s*|$)/i;
const word = /[\p{L}\p{N}]+(?:·\p{L}+)*/gu;

export type Mark = Omit<Highlight, 'field'>;

export interface Excerpt {
  text: string;
  marks: Mark[];
}

/** Text on one line: Markdown signs are of no use in a list, and a greeting takes the room of what matters. */
export function oneLine(markdown: string): string {
  const plain = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|^[ \t]*(?:[-*]|#{1,6}|>)[ \t]+/gm, '')
    .trim();
  return (plain.replace(greeting, '') || plain).replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
}

const plain = /^[a-z0-9]*$/;

/** A word without its accents, ligatures and inclusive ending, as the vocabulary holds it. */
export const folded = (written: string): string => (plain.test(written) ? written : unaccented(written));
const unaccented = (written: string): string =>
  written.replace(/·.*/, '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** The beginning of a text; or, with `follow`, the sentence of its first searched word when that is further on. */
export function excerpt(text: string, searched: ReadonlySet<string>, follow: boolean): Excerpt {
  const first = follow ? marksIn(text, searched).next().value : undefined;
  const start = !first || first.end <= visible ? 0 : beginning(text, first.start);
  const end = ending(text, start);
  const shown = (start > 0 ? '… ' : '') + text.slice(start, end) + (end < text.length ? '…' : '');
  return { text: shown, marks: [...marksIn(shown, searched)] };
}

function* marksIn(text: string, searched: ReadonlySet<string>): Generator<Mark, undefined> {
  for (const { 0: found, index } of text.matchAll(word)) if (searched.has(folded(found))) yield { start: index, end: index + found.length };
}

/** Where the sentence around `position` begins, or a few words before it in a long one. */
function beginning(text: string, position: number): number {
  const sentence = Math.max(
    ...['. ', '? ', '! ', ': ', '; '].map((sign) => {
      const at = text.lastIndexOf(sign, position - 1);
      return at < 0 ? 0 : at + sign.length;
    }),
  );
  return position - sentence < visible / 2 ? sentence : text.indexOf(' ', position - visible / 2) + 1;
}

function ending(text: string, start: number): number {
  if (text.length - start <= longest) return text.length;
  const space = text.lastIndexOf(' ', start + longest);
  return space > start ? space : start + longest;
}
