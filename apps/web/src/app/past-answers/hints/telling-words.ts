const shortest = 4;

/** The longest words of a search, each of which may find more by itself; none when there is nothing to leave out. */
export function tellingWords(typed: string, most = 3): string[] {
  const words = [...new Set(typed.match(/[\p{L}\p{N}]+(?:[·'’-][\p{L}\p{N}]+)*/gu) ?? [])];
  if (words.length < 2) return [];
  return words
    .filter((word) => word.length >= shortest)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, most);
}
