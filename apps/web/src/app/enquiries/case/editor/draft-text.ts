// Text with numbered markers: `[2]` points to the second source. What stands in other square brackets is still to be filled in.
import { citationsMax, type Citation } from '@guichet/contracts';

export interface Cited {
  text: string;
  citations: Citation[];
}

export interface Piece {
  kind: 'plain' | 'source' | 'stale' | 'gap';
  text: string;
}

const bracketed = /\[([^[\]\n]{1,120})\](?!\()/g;
const isNumber = (inside: string): boolean => /^\d{1,2}$/.test(inside);

/** The number of a citation among those already there, or the next one. */
export function numberOf(citations: Citation[], { type, id }: Citation): number {
  const index = citations.findIndex((known) => known.type === type && known.id === id);
  return (index < 0 ? citations.length : index) + 1;
}

export function withCitation(citations: Citation[], added: Citation): Citation[] {
  const known = numberOf(citations, added) <= citations.length;
  return known || citations.length >= citationsMax ? citations : [...citations, added];
}

/** Takes the source at `index` away: its markers go, those after it move up. */
export function withoutCitation({ text, citations }: Cited, index: number): Cited {
  const removed = index + 1;
  return {
    text: renumbered(text, (number) => (number === removed ? null : number > removed ? number - 1 : number)),
    citations: citations.filter((_, position) => position !== index),
  };
}

/** `other` as it reads in a text that has `citations` already: one source keeps one number. */
export function joined(citations: Citation[], other: Cited): Cited {
  let all = citations;
  const numbers = other.citations.map((citation) => {
    const number = numberOf(all, citation);
    all = withCitation(all, citation);
    return number <= all.length ? number : null;
  });
  return { text: renumbered(other.text, (number) => (number <= numbers.length ? (numbers[number - 1] ?? null) : number)), citations: all };
}

/** Passages such as `[nom de l’école]` that wait for words. */
export function gapsIn(text: string): { start: number; end: number; text: string }[] {
  return [...text.matchAll(bracketed)]
    .filter(([, inside = '']) => !isNumber(inside))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

/** Numbers that point to no source. */
export function danglingIn({ text, citations }: Cited): string[] {
  const numbers = [...text.matchAll(bracketed)].map(([, inside = '']) => inside).filter(isNumber);
  return [...new Set(numbers.filter((number) => Number(number) < 1 || Number(number) > citations.length))];
}

export function piecesOf({ text, citations }: Cited): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(bracketed)) {
    const inside = match[1] ?? '';
    const source = isNumber(inside) ? citations[Number(inside) - 1] : undefined;
    const kind = source ? (source.stale ? 'stale' : 'source') : 'gap';
    pieces.push({ kind: 'plain', text: text.slice(at, match.index) }, { kind, text: match[0] });
    at = match.index + match[0].length;
  }
  pieces.push({ kind: 'plain', text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}

function renumbered(text: string, change: (number: number) => number | null): string {
  return text.replace(/( ?)\[(\d{1,2})\](?!\()/g, (_whole, space: string, digits: string) => {
    const number = change(Number(digits));
    return number === null ? '' : `${space}[${number}]`;
  });
}
