import type { Page, Span } from '../page';
import { months } from './words';

const numeric = /(?<!\d)(?:(\d{1,2})([./-])(\d{1,2})\2(?:\d{4})|(\d{1,2})\/(\d{1,2})\/\d{2}|(\d{4})-(\d{2})-(\d{2}))(?!\d)/g;
const dayShape = /^(?:[12]?\d|0[1-9]|3[01]|1er)$/;
const yearShape = /^(?:19|20)\d{2}$/;
const born = /^(?:nee?s?|naissance|anniversaire)$/;
const laws =
  /^(?:decrets?|arretes?|lois?|circulaires?|ordonnances?|agcf|arrete-loi|directives?|reglements?|moniteur|avis|conventions?|code|versions?|edition|gouvernement|modifiee?s?|reformes?|annonces?|notes?|communiques?|accords?)$/;
const checked = /^(?:relue?s?|lue?s?|consultee?s?|verifiee?s?|publiee?s?|modifiee?s?|jour|parue?s?)$/;

/** Days with their year, and what is said of a birth; not the date of a law, nor the day a source was read. */
export function dates(page: Page): Span[] {
  const inFigures = [...page.text.matchAll(numeric)]
    .filter(([, first, , second, third, fourth, , month, dayOf]) => {
      const parts = [first ?? third ?? dayOf, second ?? fourth ?? month].map(Number);
      return parts.every((part) => part >= 1 && part <= 31) && parts.some((part) => part <= 12);
    })
    .map(({ 0: date, index }): Span => ({ kind: 'date', start: index, end: index + date.length }))
    .filter(({ start }) => !isOfLaw(page, page.wordFrom(start)));
  return [...inFigures, ...inWords(page)];
}

const spaced = (page: Page, at: number): boolean => /^[ \u00a0\u202f]{1,3}$/.test(page.gap(at));

function inWords(page: Page): Span[] {
  return page.words.flatMap((word, at) => {
    if (months.has(word.folded)) {
      const day = dayShape.test(page.at(at - 1)) && spaced(page, at - 1) ? at - 1 : null;
      const year = yearShape.test(page.at(at + 1)) && spaced(page, at) ? at + 1 : null;
      if (day !== null && (year !== null || isBirth(page, day)) && !isOfLaw(page, day)) return page.span('date', day, year ?? at);
      return isBirth(page, at) ? page.span('date', at, year ?? at) : [];
    }
    return yearShape.test(word.folded) && isBirth(page, at) ? page.span('date', at, at) : [];
  });
}

/** née le 12 mars, né·e en 2004 */
function isBirth(page: Page, at: number): boolean {
  if (!/^(?:le|en|au|du)$/.test(page.at(at - 1))) return false;
  return [2, 3].some((back) => born.test(page.at(at - back)) && !/[.!?\n\uFFFC]/.test(page.gap(at - back)));
}

/** du 7 novembre 2013, after a word of the law in the same clause; or a day on which a source was read. */
function isOfLaw(page: Page, day: number): boolean {
  const [last, before] = [page.at(day - 1), page.at(day - 2)];
  if (/[.!?;:\n\uFFFC]/.test(page.gap(day - 1))) return false;
  if (/^(?:le|au|du)$/.test(last) && checked.test(before)) return true;
  if (laws.test(last)) return true;
  if (last !== 'du') return false;
  for (let back = day - 2; back >= 0 && back > day - 16; back--) {
    if (/[.!?;:,\n\uFFFC]/.test(page.gap(back)) || born.test(page.at(back))) return false;
    if (laws.test(page.at(back))) return true;
  }
  return false;
}
