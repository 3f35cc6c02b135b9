// Reads a study path typed as one line, or found in a student's own words: « 2021-22 droit 12cr; 2022-23 psycho 0cr, 2023-24 AS 45/60 ».
import { academicYear } from '../academic-years';
import { fundingLimits, type PastEnrolment } from '../types';
import { isChangeWithinYear } from './path';

/** A piece of the line that was not taken up, with its place in the line. */
export interface NotUnderstood {
  text: string;
  start: number;
  end: number;
}

export interface PathLine {
  /** In the order typed. Numbers that were not given are `null`. */
  enrolments: PastEnrolment[];
  notUnderstood: NotUnderstood[];
}

/** An enrolment of which only the year and the programme are known: Belgian, full-time, bachelor, every number open. */
export function newEnrolment(year: string, programme: string, known: Partial<PastEnrolment> = {}): PastEnrolment {
  return {
    academicYear: year,
    country: 'BE',
    educationForm: 'full_time',
    cycle: 1,
    programme,
    creditsEnrolled: null,
    creditsAcquired: null,
    block1CreditsAcquired: null,
    creditsTransferred: 0,
    unitsAcquired: null,
    lightened: false,
    changedProgrammeOn: null,
    ledToDegree: false,
    creditsTransferredToDegree: false,
    ...known,
  };
}

// 2021-22, 2021-2022, 2021/22, 21-22 (never 45/60 or 45-46: those are credits).
const yearPattern = /(?<!\d)(?:((?:19|20)\d{2})\s?[-–/]\s?((?:19|20)?\d{2})|([12]\d|3\d)\s?[-–]\s?([12]\d|3\d))(?!\d)/g;

/**
 * Reads a compact line or a sentence in French, at most 4,000 characters of it. Tolerant: what it cannot read it hands back with its
 * place, and guesses no number. To be confirmed by a person.
 * @returns the enrolments in the order typed, and what was not understood; never throws
 */
export function parsePathLine(line: string): PathLine {
  const text = line.slice(0, fundingLimits.pathLineLength);
  const years = yearsIn(text);
  const beyond = line.length > text.length ? [{ text: line.slice(text.length), start: text.length, end: line.length }] : [];
  const before = leftOver(text.slice(0, years[0]?.at ?? text.length), 0);
  const read = years.map(({ start, from }, index) => readSegment(text.slice(from, years[index + 1]?.at ?? text.length), from, start));
  return {
    enrolments: read.flatMap(({ enrolment }) => (enrolment ? [enrolment] : [])).slice(0, fundingLimits.enrolments),
    notUnderstood: [...before, ...read.flatMap(({ rest }) => rest), ...beyond],
  };
}

interface YearAt {
  start: number;
  /** Where the year begins, and where what follows it begins. */
  at: number;
  from: number;
}

function yearsIn(text: string): YearAt[] {
  return [...text.matchAll(yearPattern)].flatMap((match) => {
    const [whole, long, longEnd, short, shortEnd] = match;
    const start = long === undefined ? 2000 + Number(short) : Number(long);
    const end = Number(longEnd ?? shortEnd);
    const follows = end === start + 1 || end === (start + 1) % 100;
    return follows ? [{ start, at: match.index, from: match.index + whole.length }] : [];
  });
}

const number = String.raw`(\d{1,3}(?:[.,]5)?)`;
const creditWord = String.raw`\s?(?:cr[ée]dits?|cr\.?|ects)(?![\p{L}])`;
const carriedWord = String.raw`\s?(?:valoris[ée]s?|dispens[ée]s?|de dispenses?|report[ée]s?|transf[ée]r[ée]s?)(?![\p{L}])`;
const block1Word = String.raw`(?:b(?:loc)?\s?1|1er bloc|premier bloc)(?!\d)`;

type Known = Partial<PastEnrolment>;
type Reader = [RegExp, (match: RegExpExecArray, year: number) => Known];

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));
const pattern = (source: string): RegExp => new RegExp(source, 'iu');

// In this order: what is read is taken out of the text before the next one looks.
const readers: Reader[] = [
  [
    pattern(String.raw`(?:chang[\p{L}]*|r[ée]orient[\p{L}]*)\s(?:le\s|au\s)?(\d{1,2})[/.](\d{1,2})(?:[/.]\d{2,4})?`),
    ([, day, month], year) => changedOn(toNumber(day), toNumber(month), year),
  ],
  [
    pattern(String.raw`(?<!\d)${number}\s?(?:\/|sur)\s?${number}(?:${creditWord})?`),
    ([, acquired, enrolled]) => ({ creditsAcquired: toNumber(acquired), creditsEnrolled: toNumber(enrolled) }),
  ],
  [pattern(String.raw`\+?\s?${number}(?:${creditWord})?${carriedWord}`), ([, credits]) => ({ creditsTransferred: toNumber(credits) })],
  [
    pattern(String.raw`(?:dont\s)?${number}(?:${creditWord})?\s?(?:(?:du|de|en|au)\s)?${block1Word}(?!\s?[:=]?\s?\d)`),
    ([, credits]) => ({ block1CreditsAcquired: toNumber(credits) }),
  ],
  [
    pattern(String.raw`(?:dont\s)?(?<![\p{L}])${block1Word}\s?[:=]?\s?${number}(?:${creditWord})?`),
    ([, credits]) => ({ block1CreditsAcquired: toNumber(credits) }),
  ],
  [pattern(String.raw`(?<!\d)${number}${creditWord}`), ([, credits]) => ({ creditsAcquired: toNumber(credits) })],
  [pattern(String.raw`(?<!\d)(\d{1,2})\s?(?:UE|unit[ée]s?)(?![\p{L}])`), ([, units]) => ({ unitsAcquired: toNumber(units) })],
  [
    pattern(String.raw`(?<![\p{L}])(?:prom(?:otion)?\s?soc(?:iale)?|EPS|enseignement pour adultes|cours du soir)(?![\p{L}])`),
    () => ({ educationForm: 'adult_education' }),
  ],
  [pattern(String.raw`(?<![\p{L}])all[ée]g(?:[ée]e?|ement)(?![\p{L}])`), () => ({ lightened: true })],
  [pattern(String.raw`(?<![\p{L}])valoris[ée]e?s?(?![\p{L}])`), () => ({ creditsTransferredToDegree: true })],
  [pattern(String.raw`(?<![\p{L}])dipl[ôo]m[ée](?:e|·e)?(?![\p{L}])`), () => ({ ledToDegree: true })],
  [pattern(String.raw`(?<![\p{L}])(?:master\s?(?:en\s|60|120|180)?|MA\s?[12]|M[12])(?![\p{L}\d])`), () => ({ cycle: 2 })],
  [pattern(String.raw`(?<![\p{L}])(?:bachelier(?:\sen)?|bac\s?[123]?|BA?[123])(?![\p{L}\d])`), () => ({ cycle: 1 })],
  ...countries(),
];

function countries(): Reader[] {
  const names = { FR: 'France', LU: 'Luxembourg', NL: 'Pays-Bas', DE: 'Allemagne', CH: 'Suisse', CA: 'Canada|Québec', MA: 'Maroc' };
  const named = Object.entries(names).map(([code, name]): Reader => [
    pattern(String.raw`(?<![\p{L}])(?:(?:en|au|aux)\s)?(?:${name})(?![\p{L}])`),
    () => ({ country: code }),
  ]);
  // XX: abroad, the country not said (ISO 3166 leaves it to the user).
  return [...named, [pattern(String.raw`(?:à l['’])?[ée]tranger`), () => ({ country: 'XX' })]];
}

function changedOn(day: number, month: number, year: number): Known {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${month >= 7 ? year : year + 1}-${two(month)}-${two(day)}`;
  return isChangeWithinYear(date, year) ? { changedProgrammeOn: date } : {};
}

interface Segment {
  enrolment: PastEnrolment | null;
  rest: NotUnderstood[];
}

const noStudies = /^(?:rien|aucune?(?: inscription| étude)?s?|pas (?:d['’]études|inscrite?)|(?:année )?sabbatique|travail|chômage|pause)$/i;

/** Reads what follows a year: numbers and words it knows are blanked out, the first piece left names the programme. */
function readSegment(segment: string, from: number, year: number): Segment {
  let rest = segment;
  let known: Known = {};
  for (const [expression, read] of readers) {
    const match = expression.exec(rest);
    if (!match) continue;
    known = { ...read(match, year), ...known };
    rest = rest.slice(0, match.index) + '|'.repeat(match[0].length) + rest.slice(match.index + match[0].length);
  }
  const [first, ...others] = leftOver(rest, from);
  if (first && noStudies.test(first.text)) return { enrolment: null, rest: others };
  const enrolment = newEnrolment(academicYear(year), first?.text ?? '', known);
  return { enrolment, rest: others };
}

const filler = new RegExp(
  String.raw`^(?:(?:en|j['’]ai|je|fait|suivi|commencé|étudié|était|étais|inscrite?|puis|et|ensuite|après|des|études|de|du|la|le|les|l['’]|une?|année|où|me|suis|ai|d['’]|au|aux|dans|[:=(.-])(?:\s+|$)|(?:j['’]ai|l['’]|d['’]|[:=(.-])\s*)+`,
  'iu',
);
const trailing = /(?:\s+(?:en|puis|et|ensuite|après|de|du|la|le|les|j['’]ai|dont|avec)|[\s.:=(-])+$/iu;

/** The pieces of a text between separators and ends of sentences, without the small words around them, each with its place. */
function leftOver(text: string, from: number): NotUnderstood[] {
  return [...text.matchAll(/(?:[^|,;()\n.!?…]|[.!?…](?!\s|$))+/g)].flatMap((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const body = match[0].slice(lead);
    const skipped = filler.exec(body)?.[0].length ?? 0;
    const piece = body.slice(skipped).replace(trailing, '').trimEnd();
    const start = from + match.index + lead + skipped;
    return /[\p{L}\p{N}]/u.test(piece) ? [{ text: piece.slice(0, fundingLimits.programmeLength), start, end: start + piece.length }] : [];
  });
}
