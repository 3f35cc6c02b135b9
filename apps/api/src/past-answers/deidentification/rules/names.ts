// Names of people: those the case knows, those that a word before or the place announces, and given names everybody knows.
import { apart, type Page, type Span } from '../page';
import { isAcronym, isGiven, isKnown, maybeName, type People } from './people';
import { signatures } from './signatures';
import { firstNames, namesOfThings, particles } from './words';

const greetings = new Set('bonjour bonsoir salut hello hi coucou cher chere chers cheres dear merci'.split(' '));
const titles = new Set('madame monsieur mademoiselle mme mlle mr m docteur dr professeur professeure prof maitre me'.split(' '));
const possessives = new Set('mon ma notre ton ta votre son sa leur'.split(' '));
const relations = new Set(
  'fille fils enfant soeur frere niece neveu mari femme epouse epoux compagnon compagne conjoint conjointe ami amie copain copine eleve etudiant etudiante garcon cousin cousine mere pere maman papa voisin voisine collegue beau belle petit petite jumeau jumelle filleul filleule protege protegee patient patiente prof professeur professeure tante oncle'.split(
    ' ',
  ),
);
const parents = new Set('mere pere maman papa parent parents frere soeur'.split(' '));
const partsMax = 5;

export function names(page: Page, people: People): Span[] {
  const spans: Span[] = [...signatures(page, people)];
  for (let at = 0; at < page.words.length; at++) {
    const start = startOfName(page, people, at);
    if (start === null) continue;
    const end = endOfName(page, people, start);
    spans.push(...page.span('name', start, end));
    at = Math.max(at, end);
  }
  return apart(spans);
}

/** Where a name begins that the word at `at` is, or announces. */
function startOfName(page: Page, people: People, at: number): number | null {
  const word = page.words[at];
  if (isKnown(people, word)) return at;
  if (isGiven(word) && word && !people.notNames.has(word.folded) && !ofThing(page, at)) return at;
  const next = page.words[at + 1];
  if (!next || !word) return null;
  const apartBy = page.gap(at);
  if (titles.has(word.folded) && titleBefore(page, at)) return titled(next.capital, people, page, at + 1);
  if (!maybeName(people, next)) return announcedSmall(page, people, at) ? at + 1 : null;
  if (greetings.has(word.folded)) return spaceOnly.test(apartBy) && !isAcronym(next) && !asks(page, at + 1) ? at + 1 : null;
  if (announces(page, at)) return at + 1;
  return related(page, at) && !isAcronym(next) ? at + 1 : null;
}

/** Bonjour Existe-t-il… */
const asks = (page: Page, at: number): boolean =>
  page.gap(at) === '-' && /^(?:t|je|tu|il|elle|on|ce|nous|vous|ils|elles)$/.test(page.at(at + 1));
const spaceOnly = /^[ \u00a0\u202f]{1,3}$/;
const ofThing = (page: Page, at: number): boolean => namesOfThings.has(page.at(at - 1)) && page.joined(at - 1);

/** M. and Me are short: they need their capital, and M its point. */
function titleBefore(page: Page, at: number): boolean {
  const [word, gap] = [page.words[at], page.gap(at)];
  if (word?.folded === 'm') return word.capital && /^\.[ \u00a0\u202f]{0,2}$/.test(gap);
  if (word?.folded === 'me') return word.text === 'Me' && /^\.?[ \u00a0\u202f]{1,2}$/.test(gap);
  return /^\.?[ \u00a0\u202f]{1,3}$/.test(gap);
}

/** Mme De Smet, docteur Dupont; not Madame la Directrice. */
function titled(capital: boolean, people: People, page: Page, at: number): number | null {
  const particle = particles.has(page.at(at)) && page.joined(at);
  const word = page.words[particle ? at + 1 : at];
  if (!word?.capital || (!capital && !particle)) return null;
  return isKnown(people, word) || maybeName(people, word) || isInitial(page, particle ? at + 1 : at) ? at : null;
}

/** je m’appelle, mon prénom est, Prénom : */
function announces(page: Page, at: number): boolean {
  const [word, before] = [page.at(at), page.at(at - 1)];
  if (word === 'appelle') return /^[mts]$/.test(before) && spaceOnly.test(page.gap(at));
  if (word === 'is') return before === 'name' && spaceOnly.test(page.gap(at));
  if (word === 'est') return /^(?:pre)?nom$/.test(before) && spaceOnly.test(page.gap(at));
  if (/^(?:pre)?nom$/.test(word)) return /^ ?: ?$/.test(page.gap(at));
  return /^(?:pre)?nommee?s?$/.test(word) && spaceOnly.test(page.gap(at));
}

/** je m’appelle lina · moi c’est kevin */
function announcedSmall(page: Page, people: People, at: number): boolean {
  const [word, next] = [page.at(at), page.words[at + 1]];
  if (!next || !spaceOnly.test(page.gap(at)) || people.notNames.has(next.folded)) return false;
  if (word === 'appelle') return page.at(at - 1) === 'm' && /^\p{L}{2,}$/u.test(next.text);
  return firstNames.has(next.folded) && ['je suis', 'c est'].includes(`${page.at(at - 1)} ${word}`);
}

/** ma fille, Léa · la maman de Noé */
function related(page: Page, at: number): boolean {
  const relation = relations.has(page.at(at)) && /^,?[ \u00a0\u202f]{1,2}$/.test(page.gap(at));
  if (relation) return possessives.has(page.at(at - 1)) || (relations.has(page.at(at - 1)) && possessives.has(page.at(at - 2)));
  return /^(?:de|d)$/.test(page.at(at)) && page.joined(at) && parents.has(page.at(at - 1)) && page.joined(at - 1);
}

/** The last word of a name: family names follow, with their particles. */
export function endOfName(page: Page, people: People, start: number): number {
  let last = start;
  for (let next = start + 1; next < start + partsMax; next++) {
    if (!page.joined(next - 1)) break;
    const word = page.words[next];
    const more = isKnown(people, word) || maybeName(people, word) || isInitial(page, next) || isAfterParticle(page, next);
    if (more) last = next;
    else if (!particles.has(page.at(next))) break;
  }
  return last;
}

/** De Vos: what follows a particle with a capital is part of the name, whatever it is else. */
const isAfterParticle = (page: Page, at: number): boolean =>
  particles.has(page.at(at - 1)) && [at - 1, at].every((index) => page.words[index]?.capital);

const isInitial = (page: Page, at: number): boolean =>
  /^\p{Lu}$/u.test(page.words[at]?.text ?? '') && /^(?:\.|$|[\s,!])/.test(page.gap(at));
