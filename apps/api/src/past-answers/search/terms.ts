// What was typed, as terms: each with the ways it may be said in an answer, and how much it tells. Pure.
import { isGeneral } from './general-words';
import { isIdle } from './idle-words';
import { likeness } from './likeness';

/** What the database knows of a word. */
export interface KnownWord {
  place: number;
  word: string;
  stem: string | null;
  /** A courtesy, or a word of every question. */
  idle: boolean;
  documents: number;
  form: string | null;
  relation: 'same' | 'longer' | 'kin' | 'sound' | 'letters';
}

/** Words said as one, and what they are also called. */
export interface KnownSynonym {
  /** The places of the words that name it, first and last. */
  first: number;
  last: number;
  /** One word that says nothing by itself: "as" may be the acronym. */
  doubtful: boolean;
  /** The words only make one think of the names. */
  hinted: boolean;
  /** Stems of each other name; all must stand there. `^as` is an acronym. */
  names: { stems: string[]; documents: number }[];
}

/** One way a term may stand in an answer: all these stems. */
export interface Alternative {
  stems: string[];
  /** Between 0 and 1: what was typed is worth more than what it may mean. */
  worth: number;
  documents: number;
}

export interface Term {
  label: string;
  alternatives: Alternative[];
  /** In how many documents some of it stands, about. */
  documents: number;
  /** What it tells, more the rarer it is and the more often it was said. */
  weight: number;
}

const synonymWorth = 0.6;
const longerWorth = 0.9;
/** Rare words tell more, yet not as much more as they are rarer. */
const damped = { short: 0.6, long: 0.7 };
const kinWorth = 0.6;
/** Words of every letter, and those of its questions. */
const generalWorth = 0.4;
const askingWorth = 1.3;
/** How alike what was typed and what may have been meant must be; a letter has enough words that are right. */
const alike = { short: 0.55, long: 0.8 };
const mostTerms = 40;

/** @param asking where it is a letter, the words of its questions */
export function termsOf(words: KnownWord[], known: KnownSynonym[], documents: number, asking: ReadonlySet<string> | null): Term[] {
  const long = asking !== null;
  const sure = known.filter(({ doubtful }) => !(doubtful && long));
  const synonyms = sure.filter(({ hinted }) => !hinted);
  const places = [...new Set(words.map(({ place }) => place))];
  const terms: Term[] = [];
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const named = synonyms
      .filter(({ first }) => first === place)
      .toSorted((a, b) => b.last - a.last)
      .at(0);
    const covered = places.filter((one) => one >= place && one <= (named?.last ?? place));
    const term = termOf(
      words.filter((word) => covered.includes(word.place)),
      synonyms.filter(({ first, last }) => first === place && last === named?.last),
      long,
    );
    if (term) {
      // That nobody used a word yet says little where little was answered.
      const unheard = term.alternatives.length === 0 ? Math.min(1, documents / manyAnswers) : 1;
      const weight =
        unheard *
        (isAge(words, place) ? ageWorth : 1) *
        (asking ? weightInLetter(term, documents, asking) : rarity(term.documents, documents) ** damped.short);
      const said = terms.find(({ label }) => label === term.label);
      if (!said) terms.push({ ...term, weight });
      else if (long) said.weight = weight * Math.sqrt((said.weight / weight) ** 2 + 1);
    }
    at += covered.length - 1;
  }
  const best = long ? terms.toSorted((a, b) => b.weight - a.weight).slice(0, mostTerms) : terms.slice(0, mostTerms);
  for (const hint of sure.filter(({ hinted }) => hinted)) widen(best, hint, words, documents, long);
  return best;
}

/** What a word makes one think of is another way to say it; what several words do is a term beside theirs. */
function widen(terms: Term[], { first, last, names }: KnownSynonym, words: KnownWord[], all: number, long: boolean): void {
  const ways = names.filter(({ documents }) => documents > 0).map((name) => ({ ...name, worth: synonymWorth }));
  if (ways.length === 0) return;
  const label = [...new Set(words.filter(({ place }) => place >= first && place <= last).map(({ word }) => word))].join(' ');
  const term = terms.find((one) => one.label === label || (first === last && one.label.split(' ').includes(label)));
  if (term) term.alternatives.push(...ways.filter(({ stems }) => !term.alternatives.some((one) => one.stems.join() === stems.join())));
  else {
    const documents = Math.max(...ways.map((way) => way.documents));
    terms.push({
      label,
      alternatives: ways,
      documents,
      weight: rarity(Math.max(documents, 3), all) ** (long ? damped.long : damped.short),
    });
  }
}

/** In a letter a word that stands in one or two answers is as likely a chance as a sign. */
function weightInLetter({ label, documents }: Omit<Term, 'weight'>, all: number, asking: ReadonlySet<string>): number {
  const said = label.split(' ');
  const general = said.every(isGeneral) ? generalWorth : 1;
  const asked = said.some((word) => asking.has(word)) ? askingWorth : 1;
  return general * asked * rarity(Math.max(documents, 3), all) ** damped.long;
}

/** "à 45 ans": how old somebody is tells little, and 45 is a number of credits elsewhere. */
const ageWorth = 0.3;
function isAge(words: KnownWord[], place: number): boolean {
  const at = (where: number): string => words.find((one) => one.place === where)?.word ?? '';
  return /^\d{1,3}$/.test(at(place)) && /^(?:ans?|jaar|years?)$/.test(at(place + 1));
}

function termOf(words: KnownWord[], synonyms: KnownSynonym[], long: boolean): Omit<Term, 'weight'> | null {
  const own = words.filter(({ relation, stem, idle }) => relation === 'same' && stem !== null && (long || !idle));
  const label = [...new Set(words.map(({ word }) => word))].join(' ');
  const names = synonyms.flatMap((synonym) => synonym.names);
  const unnamed = names.every(({ documents }) => documents === 0);
  if (unnamed && own.every(({ word, documents }) => documents === 0 && isIdle(word))) return null;
  const known = own.length > 0 && own.every(({ documents }) => documents > 0);
  const alternatives: Alternative[] = [];
  // What else it may be called widens the search, not what the words themselves tell.
  let documents = known ? Math.min(...own.map((word) => word.documents)) : 0;
  const add = (stems: string[], worth: number, found: number): void => {
    if (found <= 0 || alternatives.some((one) => one.stems.join() === stems.join())) return;
    alternatives.push({ stems, worth, documents: found });
    if (!known) documents = Math.max(documents, found);
  };
  if (known)
    add(
      own.map(({ stem }) => stem ?? ''),
      1,
      documents,
    );
  for (const { stems, documents: found } of names) add(stems, stems.join() === `^${label}` ? 1 : synonymWorth, found);
  if (new Set(words.map(({ place }) => place)).size === 1) {
    const longer = words.filter(({ relation }) => relation === 'longer').toSorted((a, b) => b.documents - a.documents);
    for (const { stem, documents: found } of longer.slice(0, 8)) add([stem ?? ''], longerWorth, found);
    for (const { stem, documents: found } of words.filter((word) => isKin(own[0]?.stem ?? '', word))) add([stem ?? ''], kinWorth, found);
    if (alternatives.length === 0)
      for (const { stem, documents: found, worth } of meant(words, long ? alike.long : alike.short)) add([stem], worth, found);
  }
  // In a letter, a word that nobody ever wrote in an answer tells nothing.
  if (long && alternatives.length === 0) return null;
  return { label, alternatives, documents };
}

/** What an unknown word may have meant: at most three, the likeliest first. */
function meant(words: KnownWord[], least: number): { stem: string; documents: number; worth: number }[] {
  const likely = words
    .filter(({ relation, form }) => (relation === 'sound' || relation === 'letters') && form !== null)
    .map(({ word, form, stem, documents, relation }) => ({
      ...{ stem: stem ?? '', documents },
      worth: likeness(word, form ?? '', relation === 'sound'),
    }))
    .filter(({ worth, documents }) => worth > least && documents > 0)
    .toSorted((a, b) => b.worth - a.worth || b.documents - a.documents);
  const best = likely[0]?.worth ?? 0;
  return likely
    .filter(({ worth }, at) => worth >= best - 0.12 && likely.findIndex(({ stem }) => stem === likely[at]?.stem) === at)
    .slice(0, 3);
}

/** Of the same family, by their beginnings: "inscription" and "inscrire". */
function isKin(stem: string, { relation, stem: other }: KnownWord): boolean {
  if (relation !== 'kin' || other === null) return false;
  let shared = 0;
  while (shared < stem.length && stem[shared] === other[shared]) shared++;
  const longest = Math.max(stem.length, other.length);
  return (shared >= 5 && shared >= longest - 3) || (shared >= 4 && shared >= longest - 1 && shared === Math.min(stem.length, other.length));
}

/** A young centre: in its few answers no word is common yet. */
const fewest = 100;
const manyAnswers = 300;

/** As in BM25: little for a word in most documents, most for one that stands in a few. */
export function rarity(found: number, documents: number): number {
  const all = Math.max(documents, fewest);
  return Math.log(1 + (all - Math.min(found, all) + 0.5) / (found + 0.5));
}
