// What in a text may tell whose story it is. Pure and linear; rather a passage too many than one too few: whoever proposes
// decides what goes and what stays.
import type { IdentifyingKind, IdentifyingPassage } from '@guichet/contracts';
import { addresses } from './rules/addresses';
import { emails, links, phones, registerNumbers } from './rules/contacts';
import { dates } from './rules/dates';
import { health } from './rules/health';
import { names } from './rules/names';
import { apart, Page, screen, type Span } from './page';
import { peopleOf, placesOf, type People } from './rules/people';
import { schools, schoolNames, type SchoolNames } from './rules/schools';

/** What the desk knows around the text. */
export interface Known {
  /** Names of who asked and of whom it concerns. */
  people: string[];
  /** Names of schools. */
  schools: string[];
  /** Names of the centre: they tell nobody’s story. */
  centres: string[];
}

export const replacements: Record<IdentifyingKind, string> = {
  name: '[prénom]',
  email: '[adresse e-mail]',
  phone: '[téléphone]',
  address: '[adresse]',
  school: '[établissement]',
  health: '[santé]',
  date: '[date]',
};

interface Sought {
  people: People;
  schools: SchoolNames;
}
type Finder = (page: Page, sought: Sought) => Span[];

/** Addresses before the names in them, schools before the people they are named after. */
const finders: Finder[] = [
  emails,
  links,
  registerNumbers,
  phones,
  dates,
  addresses,
  (page, sought) => schools(page, sought.schools),
  (page, sought) => names(page, sought.people),
  health,
];
/** What was found may have stood in the way of something else: it is read again until nothing is left. */
const rounds = 12;
const replaced = new RegExp(
  Object.values(replacements)
    .map((text) => text.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

export function identifyingPassages(text: string, known: Known): Omit<IdentifyingPassage, 'field'>[] {
  const sought = { people: peopleOf(known.people, placesOf(known.centres)), schools: schoolNames(known.schools) };
  let page = new Page(text.replace(replaced, (one) => screen.repeat(one.length)));
  const found: Span[] = [];
  for (let round = 0, before = -1; round < rounds && found.length > before; round++) {
    before = found.length;
    for (const find of finders) {
      const spans = apart(find(page, sought));
      found.push(...spans);
      page = page.screened(spans);
    }
  }
  return found
    .flatMap(({ kind, start, end }) =>
      kind === null ? [] : [{ kind, start, end, text: text.slice(start, end), replacement: replacements[kind] }],
    )
    .toSorted((a, b) => a.start - b.start);
}
