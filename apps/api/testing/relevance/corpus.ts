// Past answers and judged queries, written by hand, in two sets. Of the first, two thirds of the queries are for tuning and a
// third only for looking. The second was written afterwards by people who knew nothing of the search; only what counts as
// close was looked at on it. Their facts are made up for the search: none is shown to anybody.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Validity } from '@guichet/contracts';

export interface JudgedAnswer {
  /** Its `externalId` in the database. */
  id: string;
  question: string;
  answer: string;
  topic: string;
  academicYear: string | null;
  answeredOn: string;
  validity: Validity;
}

export const styles = ['plain', 'accentless', 'typo', 'acronym', 'sms', 'dutch', 'english', 'inclusive', 'operators', 'long'] as const;

export interface JudgedQuery {
  id: string;
  text: string;
  /** How it is written; what is `long` is a student’s message, all else is typed into the search box. */
  style: (typeof styles)[number];
  /** Grade by answer: 2 answers it, 1 is a useful neighbour. Empty: no answer of the corpus helps. */
  relevant: Record<string, 1 | 2>;
}

export type Split = 'train' | 'test';

export const sets = ['first', 'second'] as const;

export interface Corpus {
  answers: JudgedAnswer[];
  queries: JudgedQuery[];
}

export function readCorpus(folder: string): Corpus {
  return { answers: readAll(join(folder, 'answers')), queries: readAll(join(folder, 'queries')) };
}

/** By the id alone, so that a query never changes sides. */
export function splitOf({ id }: Pick<JudgedQuery, 'id'>): Split {
  return createHash('sha256').update(id).digest().readUInt32BE() % 3 === 0 ? 'test' : 'train';
}

function readAll<T>(folder: string): T[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T[]);
}
