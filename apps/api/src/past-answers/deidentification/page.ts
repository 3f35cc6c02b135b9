// A text as the check reads it: words with their places, and what has been dealt with already behind a screen.
import type { IdentifyingKind } from '@guichet/contracts';

export interface Word {
  text: string;
  /** Small letters without accents. */
  folded: string;
  start: number;
  end: number;
  capital: boolean;
}

/** `kind` is `null` for what is no passage, and is not to be looked into either. */
export interface Span {
  kind: IdentifyingKind | null;
  start: number;
  end: number;
}

/** Stands for every character of what is screened: no word, no space, no sign that a rule knows. */
export const screen = '\uFFFC';
const wordShape = /[\p{L}\p{M}\p{N}]+/gu;
const between = /^(?:[ \u00a0\u202f]{1,3}|['’\-‐‑])$/;

export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

const isCapital = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
};

export class Page {
  readonly words: Word[];

  constructor(
    readonly text: string,
    private readonly folds = new Map<string, string>(),
  ) {
    this.words = [...text.matchAll(wordShape)].map(({ 0: word, index }) => {
      return { text: word, folded: this.folded(word), start: index, end: index + word.length, capital: isCapital(word) };
    });
  }

  /** The folded word at a place, or an empty text outside. */
  at(index: number): string {
    return this.words[index]?.folded ?? '';
  }

  /** What stands between a word and the next. */
  gap(index: number): string {
    const [word, next] = [this.words[index], this.words[index + 1]];
    return word && next ? this.text.slice(word.end, next.start) : '\n';
  }

  /** Whether a word and the next can be parts of one name: a space, a hyphen or an apostrophe between them. */
  joined(index: number): boolean {
    return between.test(this.gap(index));
  }

  span(kind: Span['kind'], first: number, last: number): Span[] {
    const [from, to] = [this.words[first], this.words[this.withInclusiveEnding(last)]];
    return from && to ? [{ kind, start: from.start, end: to.end }] : [];
  }

  /** The first word that begins at `offset` or later. */
  wordFrom(offset: number): number {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  screened(spans: Span[]): Page {
    if (spans.length === 0) return this;
    let [text, done] = ['', 0];
    for (const { start, end } of spans) {
      text += this.text.slice(done, start) + screen.repeat(end - start);
      done = end;
    }
    return new Page(text + this.text.slice(done), this.folds);
  }

  /** autiste·s, handicapé·e·s */
  private withInclusiveEnding(last: number): number {
    let at = last;
    while (/^[·‧]$/.test(this.gap(at)) && this.at(at + 1).length <= 4) at++;
    return at;
  }

  private folded(word: string): string {
    const known = this.folds.get(word);
    if (known !== undefined) return known;
    const folded = fold(word);
    this.folds.set(word, folded);
    return folded;
  }
}

/** In the order of the text, the first of those that overlap. */
export function apart(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}
