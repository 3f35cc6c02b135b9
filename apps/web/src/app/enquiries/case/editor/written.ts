// What an answer consists of while it is written.
import type { Draft, SaveDraftInput } from '@guichet/contracts';
import { currentAcademicYear } from './academic-years';
import type { Cited } from './draft-text';

export interface Written extends Cited {
  year: string | null;
}

export interface Kept extends Written {
  /** The version of the draft it was written over. */
  version: number;
}

/** `offline` is tried again by itself; `refused` waits for the person. */
export type DraftState = 'empty' | 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused';

export function nothing(): Written {
  return { text: '', citations: [], year: currentAcademicYear(new Date()) };
}

export function inputOf({ text, citations, year }: Written): SaveDraftInput {
  return { text, citations: citations.map(({ type, id, version }) => ({ type, id, version })), validForAcademicYear: year };
}

export function sameText(mine: Written, saved: Draft): boolean {
  const cited = ({ citations }: Cited) => citations.map(({ type, id, version }) => `${type}/${id}/${version}`).join();
  return mine.text === saved.text && mine.year === saved.validForAcademicYear && cited(mine) === cited(saved);
}
