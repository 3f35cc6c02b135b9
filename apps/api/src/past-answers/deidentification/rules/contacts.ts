import type { Page, Span } from '../page';

const local = /[\p{L}\p{N}._%+'-]/u;
const domain = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}/uy;
const localMax = 64;

export function emails({ text }: Page): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < localMax && local.test(text[start - 1] ?? '')) start--;
    domain.lastIndex = at + 1;
    const host = domain.exec(text)?.[0];
    if (host && start < at) found.push({ kind: 'email', start, end: at + 1 + host.length });
  }
  return found;
}

const link = /(?:https?:\/\/|www\.)[^\s\uFFFC<>"«»()[\]]+/gi;
const social = /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:facebook|instagram|linkedin|tiktok|snapchat)\.[a-z]+\/./i;

/** The page of a person is their address; any other is a source, whose words are not read. */
export const links = ({ text }: Page): Span[] =>
  [...text.matchAll(link)].map(({ 0: url, index }) => ({
    kind: social.test(url) ? 'address' : null,
    start: index,
    end: index + url.length,
  }));

/** The number of the national register begins with a date of birth. */
export const registerNumbers = ({ text }: Page): Span[] =>
  [...text.matchAll(/(?<!\d)\d{2}\.\d{2}\.\d{2}[- ]\d{3}\.?\d{2}(?!\d)/g)].map(({ 0: number, index }) => ({
    kind: 'date',
    start: index,
    end: index + number.length,
  }));

interface Group {
  digits: string;
  start: number;
  end: number;
}
const figures = /\d(?:[ \u00a0\u202f./()\-–]{0,3}\d)*/g;
const day = /^(?:\d{1,2}([./-])\d{1,2}\1\d{4}|\d{4}-\d{2}-\d{2})(?!\d)/;

/** Belgian and international numbers: they begin with a zero or a plus, as years, credits and amounts do not. */
export function phones({ text }: Page): Span[] {
  return [...text.matchAll(figures)].flatMap(({ 0: run, index }) => {
    const groups = [...run.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => {
      return { digits, start: index + at, end: index + at + digits.length };
    });
    const found: Span[] = [];
    for (let at = 0; at < groups.length;) {
      const length = isDay(text, groups[at]) ? 0 : phoneLength(text, groups, at);
      const [first, last] = [groups[at], groups[at + length - 1]];
      if (length > 0 && first && last) found.push({ kind: 'phone', start: beginning(text, first.start), end: last.end });
      at += isDay(text, groups[at]) ? 3 : Math.max(1, length);
    }
    return found;
  });
}

const isDay = (text: string, group: Group | undefined): boolean => day.test(text.slice(group?.start ?? 0, (group?.start ?? 0) + 11));

const plusBefore = (text: string, start: number): boolean => text[start - 1] === '+' || text.slice(start - 2, start) === '+(';
const beginning = (text: string, start: number): number =>
  text.slice(start - 2, start) === '+(' ? start - 2 : text[start - 1] === '+' || text[start - 1] === '(' ? start - 1 : start;

/** How many groups of figures from `at` on make a number; none when there is none. */
function phoneLength(text: string, groups: Group[], at: number): number {
  const first = groups[at];
  if (!first) return 0;
  const plus = plusBefore(text, first.start);
  const abroad = plus || first.digits.startsWith('00');
  if (!abroad && !first.digits.startsWith('0')) return 0;
  const lengths = abroad ? abroadLengths(`${first.digits}${groups[at + 1]?.digits ?? ''}`.replace(/^00/, ''), plus) : [9, 10];
  let [total, fitting] = [0, 0];
  for (let next = at; next < groups.length && next < at + 8; next++) {
    const group = groups[next];
    total += group?.digits.length ?? 0;
    if (total > (lengths[1] ?? 0)) break;
    if (total < (lengths[0] ?? 0)) continue;
    const more = fitting > 0 && !abroad && first.digits.length !== 4 && first.digits.length !== 3 && !inPairs(groups.slice(at, next + 1));
    if (!more) fitting = next - at + 1;
  }
  return fitting;
}

function abroadLengths(digits: string, plus: boolean): [number, number] {
  const zeros = plus ? 0 : 2;
  if (digits.startsWith('32')) return [10 + zeros, 12 + zeros];
  return [8 + zeros, (digits.startsWith('33') ? 11 : 14) + zeros];
}

const inPairs = (groups: Group[]): boolean => groups.every(({ digits }) => digits.length === 2);
