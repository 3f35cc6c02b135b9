// What cannot be taken as typed: which field, and what is needed. Nothing here stops a verdict; what it could not decide, it says.
import { academicYear, startOf } from '../academic-years';
import { credits, typeset } from '../texts';
import {
  fundingLimits,
  type FundingInput,
  type InputProblem,
  type Language,
  type PastEnrolment,
  type ProblemCode,
  type StudyTarget,
  type Text,
} from '../types';
import { readBlock1, readCredits } from './credits';
import { isChangeWithinYear, readPath, type Path } from './path';

type Found = { path: string; code: ProblemCode; text: Text };

/**
 * The problems of an input, in the order of its fields.
 * @returns none for an input that can be taken as it stands; never throws on well-typed input
 */
export function checkInput(input: FundingInput, language: Language = 'fr'): InputProblem[] {
  return findProblems(input).map(({ path, code, text }) => ({ path, code, message: typeset(text, language) }));
}

/** As {@link checkInput}, in both languages. */
export function findProblems(input: FundingInput): Found[] {
  const target = startOf(input.academicYear);
  const fields = input.enrolments.flatMap((enrolment, index) => checkEnrolment(enrolment, index, input, target));
  const degrees = input.degreesSameLevelLast5Years;
  const sizes = (['programmeCredits', 'extraCredits'] as const).filter((field) => readCredits(input.target[field]) === null);
  return [
    ...(target === null ? [found('academicYear', 'target_year_unreadable', yearNeeded(input.academicYear))] : []),
    ...(isNamed(input.target) ? [] : [found('target.programme', 'programme_missing', texts.targetProgramme)]),
    ...(isDegreeCount(degrees)
      ? []
      : [found('degreesSameLevelLast5Years', 'number_out_of_range', texts.number(texts.degrees, fundingLimits.degrees))]),
    ...sizes.map((field) => found(`target.${field}`, 'number_out_of_range', texts.number(texts[field], fundingLimits.credits))),
    ...fields,
    ...(target === null ? [] : checkYears(readPath(input, target))),
  ];
}

/** Whether `value` can be a number of degrees (0–20). */
export function isDegreeCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= fundingLimits.degrees;
}

/** Studies outside these rules need no name. */
const isNamed = ({ educationForm, programme }: StudyTarget): boolean => educationForm !== 'full_time' || programme.trim() !== '';

const found = (path: string, code: ProblemCode, text: Text): Found => ({ path, code, text });

function checkEnrolment(enrolment: PastEnrolment, index: number, input: FundingInput, target: number | null): Found[] {
  if (enrolment.educationForm !== 'full_time') return [];
  const at = (field: keyof PastEnrolment): string => `enrolments.${index}.${field}`;
  const year = startOf(enrolment.academicYear);
  const named =
    enrolment.programme.trim() === '' ? [found(at('programme'), 'programme_missing', texts.programme(enrolment.academicYear))] : [];
  if (year === null) return [found(at('academicYear'), 'year_unreadable', yearNeeded(enrolment.academicYear)), ...named];
  if (target !== null && year >= target)
    return [found(at('academicYear'), 'year_not_past', notPast(enrolment.academicYear, input.academicYear)), ...named];
  if (enrolment.cycle !== input.target.cycle) return named;
  return [...named, ...checkCredits(enrolment, at), ...checkChange(enrolment, year, at), ...checkDegree(enrolment, input, at)];
}

type At = (field: keyof PastEnrolment) => string;

function checkCredits(enrolment: PastEnrolment, at: At): Found[] {
  const enrolled = readCredits(enrolment.creditsEnrolled);
  const acquired = readCredits(enrolment.creditsAcquired);
  const block1 = readBlock1(enrolment.block1CreditsAcquired);
  const carried = readCredits(enrolment.creditsTransferred);
  const year = enrolment.academicYear;
  const problems: Found[] = [];
  if (enrolled === null) problems.push(unreadNumber(at('creditsEnrolled'), enrolment.creditsEnrolled, 'enrolled_missing', year));
  if (acquired === null) problems.push(unreadNumber(at('creditsAcquired'), enrolment.creditsAcquired, 'acquired_missing', year));
  if (carried === null)
    problems.push(found(at('creditsTransferred'), 'number_out_of_range', texts.number(texts.carried(year), fundingLimits.credits)));
  if (enrolment.cycle === 1 && block1 === null && acquired !== 0)
    problems.push(unreadNumber(at('block1CreditsAcquired'), enrolment.block1CreditsAcquired, 'block1_missing', year));
  if (enrolled !== null && acquired !== null && acquired > enrolled)
    problems.push(aboveEnrolled(at('creditsAcquired'), year, acquired, enrolled, carried ?? 0));
  if (block1 !== null && acquired !== null && block1 > acquired + (carried ?? 0))
    problems.push(found(at('block1CreditsAcquired'), 'block1_above_acquired', texts.block1Above(year, block1, acquired)));
  return problems;
}

function unreadNumber(path: string, value: number | null, missing: ProblemCode, year: string): Found {
  if (value === null || value === undefined) return found(path, missing, texts.missing(missing, year));
  const most = missing === 'block1_missing' ? fundingLimits.block1Credits : fundingLimits.credits;
  return found(path, 'number_out_of_range', texts.number(texts.ofYear(missing, year), most));
}

function aboveEnrolled(path: string, year: string, acquired: number, enrolled: number, carried: number): Found {
  if (acquired - enrolled <= carried) return found(path, 'carried_over_included', texts.carriedIncluded(year, acquired, enrolled));
  return found(path, 'acquired_above_enrolled', texts.aboveEnrolled(year, acquired, enrolled));
}

function checkChange({ changedProgrammeOn, academicYear: label }: PastEnrolment, year: number, at: At): Found[] {
  if (changedProgrammeOn === null || isChangeWithinYear(changedProgrammeOn, year)) return [];
  return [found(at('changedProgrammeOn'), 'change_date_unusable', texts.change(label, year))];
}

function checkDegree(enrolment: PastEnrolment, input: FundingInput, at: At): Found[] {
  if (!enrolment.creditsTransferredToDegree) return [];
  const degree = input.enrolments.some(
    ({ ledToDegree, cycle, educationForm }) => ledToDegree && cycle === enrolment.cycle && educationForm === 'full_time',
  );
  return degree ? [] : [found(at('creditsTransferredToDegree'), 'degree_missing', texts.degree(enrolment.academicYear))];
}

function checkYears(path: Path): Found[] {
  const doubled = path.doubled.flatMap((year) => {
    const last = path.counted.findLast((row) => row.year === year);
    return last ? [found(`enrolments.${last.index}.academicYear`, 'duplicate_enrolment', texts.doubled(academicYear(year)))] : [];
  });
  const both = path.counted
    .filter(({ year, enrolment }) => enrolment.cycle === 2 && path.otherCycle.some((other) => other.year === year))
    .map(({ year, index }) => found(`enrolments.${index}.cycle`, 'two_cycles_in_one_year', texts.bothCycles(academicYear(year))));
  return [...doubled, ...both];
}

function yearNeeded(value: string): Text {
  return {
    fr: `Année académique illisible (« ${value} ») : deux années qui se suivent sont attendues, comme 2024-2025.`,
    en: `Academic year not readable (“${value}”): two consecutive years are expected, as 2024-2025.`,
  };
}

function notPast(value: string, target: string): Text {
  return {
    fr: `${value} n’est pas avant l’année visée (${target}) : cette inscription n’est pas comptée. Choisir une autre année visée, ou corriger cette inscription.`,
    en: `${value} is not before the target year (${target}): this enrolment is not counted. Choose another target year, or correct this enrolment.`,
  };
}

const names: Partial<Record<ProblemCode, Text>> = {
  enrolled_missing: { fr: 'les crédits inscrits au PAE', en: 'the credits of the annual programme' },
  acquired_missing: { fr: 'les crédits acquis', en: 'the credits acquired' },
  block1_missing: { fr: 'les crédits acquis du bloc 1', en: 'the block-1 credits acquired' },
};

const texts = {
  targetProgramme: { fr: 'Indiquer les études visées.', en: 'Name the target studies.' },
  degrees: { fr: 'diplômes de même niveau', en: 'degrees of the same level' },
  programmeCredits: { fr: 'crédits des études visées', en: 'credits of the target studies' },
  extraCredits: { fr: 'crédits complémentaires', en: 'extra credits' },
  carried: (year: string): Text => ({ fr: `${year}, crédits reportés`, en: `${year}, credits carried over` }),
  ofYear: (code: ProblemCode, year: string): Text => ({
    fr: `${year}, ${names[code]?.fr ?? 'le nombre'}`,
    en: `${year}, ${names[code]?.en ?? 'the number'}`,
  }),
  number: (what: Text, most: number): Text => ({
    fr: `Indiquer un nombre de 0 à ${most} (${what.fr}).`,
    en: `Give a number from 0 to ${most} (${what.en}).`,
  }),
  programme: (year: string): Text => ({ fr: `${year} : indiquer les études suivies.`, en: `${year}: name the studies followed.` }),
  missing: (code: ProblemCode, year: string): Text => ({
    fr: `${year} : indiquer ${names[code]?.fr ?? 'le nombre'}.`,
    en: `${year}: give ${names[code]?.en ?? 'the number'}.`,
  }),
  carriedIncluded: (year: string, acquired: number, enrolled: number): Text => ({
    fr: `${year} : ${credits(acquired).fr} acquis pour ${enrolled} ${enrolled < 2 ? 'inscrit' : 'inscrits'} ; le surplus est compris comme crédits reportés par l’établissement.`,
    en: `${year}: ${credits(acquired).en} acquired for ${enrolled} enrolled; the excess is taken as credits carried over by the institution.`,
  }),
  aboveEnrolled: (year: string, acquired: number, enrolled: number): Text => ({
    fr: `${year} : plus de crédits acquis (${acquired}) que de crédits inscrits (${enrolled}) ; corriger l’un des deux, ou indiquer les crédits reportés.`,
    en: `${year}: more credits acquired (${acquired}) than enrolled (${enrolled}); correct one of them, or give the credits carried over.`,
  }),
  block1Above: (year: string, block1: number, acquired: number): Text => ({
    fr: `${year} : plus de crédits du bloc 1 (${block1}) que de crédits acquis (${acquired}) ; corriger l’un des deux.`,
    en: `${year}: more block-1 credits (${block1}) than credits acquired (${acquired}); correct one of them.`,
  }),
  change: (label: string, year: number): Text => ({
    fr: `${label} : la date du changement de programme doit être entre juillet ${year} et le 15 février ${year + 1}.`,
    en: `${label}: the day of the change of programme must be between July ${year} and 15 February ${year + 1}.`,
  }),
  degree: (label: string): Text => ({
    fr: `${label} : indiquer le diplôme dans lequel ces crédits ont été valorisés.`,
    en: `${label}: give the degree into which these credits were carried.`,
  }),
  doubled: (label: string): Text => ({
    fr: `${label} : deux inscriptions dans le même cycle ; indiquer la date du changement de programme sur la seconde, ou corriger l’année.`,
    en: `${label}: two enrolments in the same cycle; give the day of the change of programme on the second, or correct the year.`,
  }),
  bothCycles: (label: string): Text => ({
    fr: `${label} : bachelier et master la même année ; si le master était anticipé (BAMA), retirer cette ligne.`,
    en: `${label}: bachelor and master in one year; if the master was taken in advance (BAMA), remove this line.`,
  }),
};
