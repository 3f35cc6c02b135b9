// Loaded only when there are two texts to compare.
import { diffWordsWithSpace } from 'diff';

export interface Part {
  text: string;
  changed: boolean;
}

export interface Compared {
  before: Part[];
  after: Part[];
}

const most = 20_000;

/** Marks the words that are only in one of two texts; beyond `most` characters together, all of both is marked. */
export function compareWords(before: string, after: string): Compared {
  if (before.length + after.length > 2 * most) return unlike(before, after);
  const changes = diffWordsWithSpace(before, after);
  const shared = changes.filter(({ added, removed, value }) => !added && !removed && /[\p{L}\p{N}]/u.test(value));
  if (shared.length === 0) return unlike(before, after);
  return {
    before: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: removed })),
    after: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: added })),
  };
}

const unlike = (before: string, after: string): Compared => ({
  before: [{ text: before, changed: true }],
  after: [{ text: after, changed: true }],
});
