// What a file of one kind may hold: its columns, how a cell is read, and the input class whose rules it must keep.
import type { ImportKind, RecordHead } from '@guichet/contracts';
import type { RecordKind } from '../../records/record-kind';

/** A cell that cannot be read; `message` says what is expected. */
export class UnreadableCell extends Error {}

export interface ImportField {
  /** The field of the contract; for links that of the snapshot. */
  name: string;
  /** Headings under which it is known, compared without case, accents and signs. */
  aliases: string[];
  required?: true;
  /** What a cell that is not empty says. @throws UnreadableCell */
  read: (text: string) => unknown;
}

export interface RecordImport<T extends RecordHead = RecordHead> {
  kind: ImportKind;
  record: RecordKind<T>;
  fields: ImportField[];
  /** Headings that are known and passed over. */
  passedOver?: string[];
  input: new () => object;
  /** Columns that only `complete` and `merge` read. */
  helpers?: string[];
  /** What is told of a new record where the file says nothing. */
  defaults: (values: Record<string, unknown>) => Record<string, unknown>;
  /** Puts right what one cell says of several fields. */
  complete?: (values: Record<string, unknown>) => Record<string, unknown>;
  /** Rows of the same record, put together; without it the second is refused. */
  merge?: (rows: Record<string, unknown>[]) => Record<string, unknown>;
  /** What makes two rows the same record. */
  code: (values: Record<string, unknown>) => string | null;
}

/** A value that was read as text, or nothing. */
export const written = (value: unknown): string => (typeof value === 'string' ? value : '');

export const text = (value: string): string => value.trim();

/** Lines, or parts set apart by `|` or `;`. */
export const texts = (value: string): string[] => [
  ...new Set(
    value
      .split(/\r?\n|\s*[|;]\s*/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

export function wholeNumber(value: string): number {
  const number = Number(value.trim().replace(/\s/g, '').replace(',', '.'));
  if (!Number.isInteger(number)) throw new UnreadableCell('a whole number');
  return number;
}

export function decimal(value: string): number {
  const number = Number(value.trim().replace(',', '.'));
  if (!Number.isFinite(number)) throw new UnreadableCell('a number');
  return number;
}

/** 2026-09-30 or 30/09/2026. */
export function day(value: string): string {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  return written ? `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}` : value.trim();
}

export function yesOrNo(value: string): boolean {
  const folded = fold(value);
  if (['oui', 'yes', 'true', 'vrai', '1', 'x'].includes(folded)) return true;
  if (['non', 'no', 'false', 'faux', '0'].includes(folded)) return false;
  throw new UnreadableCell('oui or non');
}

/** One of these keys, or of the words that stand for it. */
export const choice =
  (words: Record<string, string[]>) =>
  (value: string): string => {
    const folded = fold(value);
    const found = Object.entries(words).find(([key, others]) => [key, ...others].some((word) => fold(word) === folded));
    if (!found) throw new UnreadableCell(`one of ${Object.keys(words).join(', ')}`);
    return found[0];
  };

export const fold = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Where it comes from and how long it holds: columns that every kind may have. */
export const provenance: ImportField[] = [
  { name: 'jurisdiction', aliases: ['juridiction', 'communaute'], read: text },
  { name: 'source', aliases: [], read: text },
  { name: 'sourceUrl', aliases: ['url', 'lien', 'urlsource'], read: text },
  { name: 'sourceDate', aliases: ['datesource'], read: day },
  { name: 'checkedOn', aliases: ['verifiele', 'dateverification'], read: day },
  {
    name: 'status',
    aliases: ['statut', 'etat'],
    read: choice({ verified: ['vérifié', 'V'], derived: ['dérivé', 'D'], unverified: ['à confirmer', 'U'] }),
  },
  { name: 'validFrom', aliases: ['valabledu'], read: day },
  { name: 'validUntil', aliases: ['valablejusquau'], read: day },
  { name: 'validFromYear', aliases: ['depuislanneeacademique'], read: text },
  { name: 'validUntilYear', aliases: ['jusqualanneeacademique'], read: text },
];
