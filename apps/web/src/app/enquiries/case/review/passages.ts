// Passages of a text that were commented: found again by their words when the text has changed around them.
import type { PassageComment } from '@guichet/contracts';
import type { Piece } from '../editor/draft-text';

export interface Place {
  start: number;
  end: number;
}

export interface MarkedPiece extends Piece {
  marked: boolean;
}

/** Where the passage stands now: where it stood, or the nearest place that says the same; `null` when it is gone. */
export function placeOf(text: string, { quote, start }: Pick<PassageComment, 'quote' | 'start'>): Place | null {
  let found = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (found < 0 || Math.abs(at - start) < Math.abs(found - start)) found = at;
  }
  return found < 0 ? null : { start: found, end: found + quote.length };
}

/** The same pieces, cut where a place begins or ends. */
export function marked(pieces: readonly Piece[], places: readonly Place[]): MarkedPiece[] {
  const edges = new Set(places.flatMap(({ start, end }) => [start, end]));
  const found: MarkedPiece[] = [];
  let from = 0;
  for (const { kind, text } of pieces) {
    const cuts = [...edges].filter((edge) => edge > from && edge < from + text.length).sort((one, other) => one - other);
    for (const [index, cut] of [...cuts, from + text.length].entries()) {
      const start = cuts[index - 1] ?? from;
      const covered = places.some((place) => place.start <= start && cut <= place.end);
      found.push({ kind, text: text.slice(start - from, cut - from), marked: covered });
    }
    from += text.length;
  }
  return found;
}

/** The place without the white space around it; `null` where nothing else is in it. */
export function trimmed(text: string, { start, end }: Place): Place | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return words.trim() === '' ? null : { start: from, end: from + words.trim().length };
}
