// How far two words are apart, in strokes of the keyboard. Pure.

/** Letters added, left out, replaced or swapped with their neighbour. */
export function strokesBetween(a: string, b: string): number {
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      current[j] = least;
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

/** How many strokes a word of this length may be mistyped by. */
const forgiven = (length: number): number => (length < 6 ? 1 : length < 10 ? 2 : 3);

/** Between 0 (another word) and 1 (the same). Words that sound alike may be written further apart. */
export function likeness(typed: string, known: string, alike: boolean): number {
  const strokes = strokesBetween(typed, known);
  const length = Math.max(typed.length, known.length);
  if (strokes > forgiven(length) + (alike ? 2 : 0)) return 0;
  // The first letter is rarely the wrong one.
  const first = typed[0] === known[0] || alike ? 0 : 0.1;
  return Math.max(0, 1 - strokes / length - first + (alike ? 0.1 : 0));
}
