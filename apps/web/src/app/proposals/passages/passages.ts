// What the check found in a text that goes on being written.
import { identifyingKinds, type DeidentifiedField, type IdentifyingPassage, type KeptPassage } from '@guichet/contracts';

export type Texts = Record<DeidentifiedField, string>;

/** The same words of the same kind, wherever they stand: they are resolved together. */
export interface Finding {
  key: string;
  kind: IdentifyingPassage['kind'];
  text: string;
  replacement: string;
  kept: boolean;
  passages: IdentifyingPassage[];
}

export interface Piece {
  text: string;
  /** The finding it belongs to. */
  key: string | null;
}

export const keyOf = ({ kind, text }: KeptPassage): string => `${kind}/${text}`;

/** By kind, then as they come. */
export function findingsIn(passages: readonly IdentifyingPassage[], kept: readonly KeptPassage[]): Finding[] {
  const known = new Set(kept.map(keyOf));
  const findings = new Map<string, Finding>();
  for (const passage of passages.toSorted(inOrder)) {
    const key = keyOf(passage);
    const { kind, text, replacement } = passage;
    const finding = findings.get(key) ?? { key, kind, text, replacement, kept: known.has(key), passages: [] };
    finding.passages.push(passage);
    findings.set(key, finding);
  }
  return [...findings.values()];
}

/** Offsets count from the first character that is no white space, as texts are stored; what is not where it should be is left out. */
export function placed(passages: readonly IdentifyingPassage[], texts: Texts): IdentifyingPassage[] {
  return passages
    .map((passage) => {
      const text = texts[passage.field];
      const shift = text.length - text.trimStart().length;
      return { ...passage, start: passage.start + shift, end: passage.end + shift };
    })
    .filter(({ field, start, end, text }) => texts[field].slice(start, end) === text);
}

/** After a change of a text: what stood after it moves along, what it touched is gone until it is found again. */
export function moved(
  passages: readonly IdentifyingPassage[],
  field: DeidentifiedField,
  before: string,
  after: string,
): IdentifyingPassage[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const shift = after.length - before.length;
  return passages.flatMap((passage) => {
    if (passage.field !== field || passage.end <= head) return [passage];
    if (passage.start < before.length - tail) return [];
    return [{ ...passage, start: passage.start + shift, end: passage.end + shift }];
  });
}

/** Every place of a finding says something else: the texts after each change, the last first, so that offsets hold. */
export function replaced(texts: Texts, finding: Finding, words: string): Texts[] {
  const steps = [texts];
  for (const { field, start, end } of finding.passages.toSorted((a, b) => b.start - a.start)) {
    const now = steps.at(-1) ?? texts;
    steps.push({ ...now, [field]: now[field].slice(0, start) + words + now[field].slice(end) });
  }
  return steps;
}

export function piecesOf(text: string, field: DeidentifiedField, passages: readonly IdentifyingPassage[]): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const passage of passages.filter((one) => one.field === field).toSorted((a, b) => a.start - b.start)) {
    if (passage.start < position || passage.end > text.length) continue;
    if (passage.start > position) pieces.push({ text: text.slice(position, passage.start), key: null });
    pieces.push({ text: text.slice(passage.start, passage.end), key: keyOf(passage) });
    position = passage.end;
  }
  if (position < text.length) pieces.push({ text: text.slice(position), key: null });
  return pieces;
}

function inOrder(a: IdentifyingPassage, b: IdentifyingPassage): number {
  const kinds = identifyingKinds.indexOf(a.kind) - identifyingKinds.indexOf(b.kind);
  return kinds || Number(b.field === 'question') - Number(a.field === 'question') || a.start - b.start;
}
