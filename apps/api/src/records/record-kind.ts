// What makes one kind of record different from the others. Everything else about records is the same for all kinds.
import type { CitationType, RecordFacts, RecordHead } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { LinkField } from './record-links';
import { headFields, type Head, type Snapshot } from './versions/snapshot';

export interface RecordKind<T extends RecordHead = RecordHead> {
  types: readonly [CitationType, ...CitationType[]];
  /** The fields of its own, each as "unknown". */
  blank: Partial<T>;
  /** What a row of sub-fields says where it says nothing. */
  rows?: Partial<Record<keyof T, object>>;
  links: readonly LinkField[];
  /** What tells it from its neighbours in a list. */
  facts(content: Snapshot): RecordFacts;
  /** Other names it is found by. */
  names(content: Snapshot): string;
  /** @throws InvalidInput where fields contradict each other */
  check?(content: Snapshot): void;
  /** What other records say of it. */
  derived?(tx: EntityManager, id: string, today: string): Promise<Partial<T>>;
  /** Its label where none is told. */
  label?(links: Snapshot): string;
}

/** An input of any kind, taken apart; what is `undefined` is left alone. */
export interface Told {
  head: Partial<Head>;
  content: Snapshot;
  links: Snapshot;
}

const told = (entries: [string, unknown][]): Snapshot => Object.fromEntries(entries.filter(([, value]) => value !== undefined));

export function toldBy(kind: RecordKind, input: object): Told {
  const isHead = (field: string): boolean => (headFields as readonly string[]).includes(field);
  const isLink = (field: string): boolean => kind.links.some(({ input: name }) => name === field);
  const entries = Object.entries(input);
  return {
    head: told(entries.filter(([field]) => isHead(field))),
    links: told(entries.filter(([field]) => isLink(field))),
    content: told(
      entries
        .filter(([field]) => field in kind.blank)
        .map(([field, value]) => [field, complete(value, kind.rows?.[field as keyof RecordHead])]),
    ),
  };
}

/** Rows of sub-fields as plain objects, as they come back from the database. */
function complete(value: unknown, rowDefaults: object | undefined): unknown {
  if (!Array.isArray(value)) return value;
  return (JSON.parse(JSON.stringify(value)) as unknown[]).map((row) => (rowDefaults ? { ...rowDefaults, ...(row as object) } : row));
}

/** Facts that are known. */
export const known = (facts: Snapshot): RecordFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));

export const joined = (...names: unknown[]): string => names.flat().filter(Boolean).join(' ');
