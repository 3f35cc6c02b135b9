import type { Part } from '../../records/differences/word-differences';

/** Words that differ one after the other are one mark, the spaces and signs between them included. */
export function markedParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  parts.forEach(({ text, changed }, at) => {
    const between = !/[\p{L}\p{N}]/u.test(text) && !text.includes('\n') && parts[at - 1]?.changed && parts[at + 1]?.changed;
    const [marked, last] = [changed || !!between, joined.at(-1)];
    if (last?.changed === marked) last.text += text;
    else joined.push({ text, changed: marked });
  });
  return joined;
}
