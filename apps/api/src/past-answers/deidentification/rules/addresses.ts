import { apart, type Page, type Span } from '../page';
import { countables } from './words';

/** What these stand before is a street; the others are words of every day, and need a name with a capital. */
const streets = new Set(['rue', 'avenue', 'av', 'boulevard', 'bd', 'bld', 'chaussee', 'drève', 'dreve', 'venelle', 'ruelle']);
const places = new Set([
  'place',
  'quai',
  'chemin',
  'allee',
  'impasse',
  'clos',
  'square',
  'sentier',
  'route',
  'residence',
  'esplanade',
  'cour',
  'parc',
  'thier',
]);
const links = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'aux', 'au', 'a', 'en', 'et', 'sur', 'sous']);
const flemish = /(?:straat|laan|steenweg|plein)$/;
const house = /^\d{1,4}[a-z]?$/;
const box = /^(?:bte|boite|bus|b)$/;
const nameMax = 8;

export function addresses(page: Page): Span[] {
  return apart([...page.words.flatMap((_, at) => street(page, at)), ...page.words.flatMap((_, at) => locality(page, at))]);
}

/** A street with its number before or behind, and the postcode and locality that follow. */
function street(page: Page, at: number): Span[] {
  const name = endOfName(page, at);
  if (name === null) return [];
  const before = house.test(page.at(at - 1)) && /^,? ?$/.test(page.gap(at - 1)) ? at - 1 : null;
  const after = /^(?:,? ?|,? n[°o]\.? ?)$/.test(page.gap(name)) && house.test(page.at(name + 1)) ? name + 1 : null;
  const number = after ?? (before === null ? null : name);
  if (number === null) return [];
  const boxed =
    box.test(page.at(number + 1)) && /^[ ,/]{1,2}$/.test(page.gap(number)) && /^\d{1,3}$/.test(page.at(number + 2)) ? number + 2 : number;
  const town = /^[ ,\-–\n]{1,3}$/.test(page.gap(boxed)) ? endOfLocality(page, boxed + 1) : null;
  return page.span('address', before ?? at, town ?? boxed);
}

/** The last word of a street’s name that begins at `at`. */
function endOfName(page: Page, at: number): number | null {
  const head = page.at(at);
  if (flemish.test(head) && head.length > 7) return at;
  const lower = streets.has(head);
  if (!lower && !places.has(head)) return null;
  let [last, named] = [at, false];
  for (let next = at + 1; next <= at + nameMax; next++) {
    if (!page.joined(next - 1) && !isShortened(page, next - 1)) break;
    const word = page.words[next];
    if (!word || /^\p{N}/u.test(word.folded)) break;
    if (!links.has(word.folded) && !word.capital && !lower) break;
    if (!links.has(word.folded)) named = true;
    last = next;
  }
  while (last > at && links.has(page.at(last))) last--;
  return named ? last : null;
}

/** av. Louise, rue A. Lavallée */
const isShortened = (page: Page, at: number): boolean => /^(?:av|bd|bld|\p{L})$/u.test(page.at(at)) && /^\. ?$/.test(page.gap(at));

function locality(page: Page, at: number): Span[] {
  const end = endOfLocality(page, at);
  return end === null ? [] : page.span('address', hasCountry(page, at) ? at - 1 : at, end);
}

/** 4000 Liège, B-5000 Namur: not a year, nor a number of something. */
function endOfLocality(page: Page, at: number): number | null {
  const code = page.at(at);
  if (!/^[1-9]\d{3}$/.test(code)) return null;
  if (/^(?:19|20)\d{2}$/.test(code) && !hasCountry(page, at)) return null;
  const next = page.words[at + 1];
  if (!next?.capital || next.text.length < 3 || countables.has(next.folded) || !/^ (?:- )?$/.test(page.gap(at))) return null;
  let last = at + 1;
  while (page.gap(last) === '-' && page.words[last + 1] && last < at + 6) last++;
  return last;
}

const hasCountry = (page: Page, at: number): boolean => page.at(at - 1) === 'b' && page.gap(at - 1) === '-';
