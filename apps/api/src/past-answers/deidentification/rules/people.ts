import { Page, type Word } from '../page';
import { firstNames, ordinary, particles, places } from './words';

/** What is known of names around the text. */
export interface People {
  /** Parts of the names of the case, folded. */
  parts: ReadonlySet<string>;
  /** What never is a name. */
  notNames: ReadonlySet<string>;
}

/** Names that are words of every day as well: they count with a capital only. */
const everyday = new Set(
  'petit petite grand blanc noir roux rose brun vert leroy roi boulanger berger marchand charpentier fontaine dubois bois dupont pont dumont mont lambert martin jardin marin claire pierre marine aurore victoire constance prudence parfait bonne renard loup'.split(
    ' ',
  ),
);
const lettersOnly = /^[\p{L}\p{M}]+$/u;

export const placesOf = (centres: string[]): ReadonlySet<string> =>
  new Set([...places, ...centres.flatMap((name) => new Page(name).words.map(({ folded }) => folded))]);

export function peopleOf(names: string[], notPlaces: ReadonlySet<string>): People {
  const parts = new Set(names.flatMap(partsOf));
  return { parts, notNames: new Set([...notPlaces, ...ordinary]) };
}

/** Instead of a name a case may say who it was: "Étudiante en bloc 3". */
function partsOf(name: string): string[] {
  const { words } = new Page(name);
  const said = words.filter(({ folded }) => !particles.has(folded));
  const first = said[0];
  if (!first) return [];
  const small = said.filter(({ capital }) => !capital);
  const described = small.length > 0 && (small.length < said.length || said.length > 3);
  if (described && !firstNames.has(first.folded)) return [];
  return said.flatMap(({ folded, text }) => (isPart(folded, text, name) ? folded : []));
}

function isPart(folded: string, text: string, name: string): boolean {
  const acronym = /^\p{Lu}{2,5}$/u.test(text) && name !== name.toUpperCase();
  return folded.length >= 3 && !acronym && lettersOnly.test(text) && !ordinary.has(folded) && !places.has(folded);
}

export const isKnown = ({ parts }: People, word: Word | undefined): boolean =>
  word !== undefined && parts.has(word.folded) && (word.capital || !everyday.has(word.folded));

export function isGiven(word: Word | undefined): boolean {
  return word !== undefined && word.capital && firstNames.has(word.folded);
}

/** A word that may be somebody’s name where one is expected. */
export function maybeName({ notNames }: People, word: Word | undefined): boolean {
  return word !== undefined && word.capital && word.text.length > 1 && lettersOnly.test(word.text) && !notNames.has(word.folded);
}

/** SIEP, ARES: capitals alone are an acronym, unless something says that a name follows. */
export const isAcronym = ({ text }: Word): boolean => text.length <= 5 && /^\p{Lu}+$/u.test(text);
