// A student's path as the rules see it: full-time enrolments of the target's cycle, before the target year, in order, counted or not.
import { startOf } from '../academic-years';
import { covidYear, resetYears } from '../rules/milestones';
import { type FundingInput, type PastEnrolment, type RuleId } from '../types';
import { creditBounds, type CreditBounds } from './credits';

export interface Row {
  /** Place in the input. */
  index: number;
  enrolment: PastEnrolment;
  /** Calendar year in which the academic year starts. */
  year: number;
  /** Same key, same cursus. */
  cursus: string;
  credits: CreditBounds;
  /** Left for another programme of the same year, by 15 February. */
  left: boolean;
  /** Its studies led to a degree of the cycle, or its credits were carried into one. */
  towardsDegree: boolean;
  /** The rule by which it is not counted, if one is. */
  uncounted: Extract<RuleId, 'FE-15' | 'FE-40' | 'FE-41'> | null;
}

export interface Path {
  /** Calendar year in which the target year starts. */
  target: number;
  /** Key of the target's cursus. */
  cursus: string;
  /** Full-time enrolments of the target's cycle before the target year, oldest first. */
  cycle: readonly Row[];
  /** Those of `cycle` that count. */
  counted: readonly Row[];
  /** Full-time enrolments of the other cycle before the target year. */
  otherCycle: readonly Row[];
  adultEducation: readonly PastEnrolment[];
  /** Full-time enrolments whose academic year cannot be read, with their place in the input. */
  unreadable: readonly number[];
  /** Years in which two enrolments of the cycle cannot be told apart. */
  doubled: readonly number[];
}

const accents = /\p{M}/gu;

/** The key by which two programmes are the same cursus: accents, case and spaces aside. */
export function cursusKey(programme: string): string {
  return programme.normalize('NFD').replace(accents, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether a change of programme on `day` stays within the academic year that starts in `year`: by 15 February. */
export function isChangeWithinYear(day: string | null, year: number): boolean {
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= `${year}-07-01` && day <= `${year + 1}-02-15`;
}

/** Reads the enrolments for one target. `target` must be the start of a readable year. */
export function readPath(input: FundingInput, target: number): Path {
  const fullTime = input.enrolments.map((enrolment, index) => ({ enrolment, index })).filter(({ enrolment }) => isFullTime(enrolment));
  const rows = fullTime.flatMap(({ enrolment, index }) => rowOf(enrolment, index)).filter(({ year }) => year < target);
  const cycle = rows.filter(({ enrolment }) => enrolment.cycle === input.target.cycle).sort(byYear);
  markLeft(cycle);
  for (const row of cycle) {
    row.towardsDegree = row.enrolment.creditsTransferredToDegree || ledToDegree(row, cycle);
    row.uncounted = uncountedBy(row);
  }
  const counted = cycle.filter(({ uncounted }) => uncounted === null);
  return {
    target,
    cursus: cursusKey(input.target.programme),
    cycle,
    counted,
    otherCycle: rows.filter(({ enrolment }) => enrolment.cycle !== input.target.cycle).sort(byYear),
    adultEducation: input.enrolments.filter((enrolment) => !isFullTime(enrolment)),
    unreadable: fullTime.filter(({ enrolment }) => startOf(enrolment.academicYear) === null).map(({ index }) => index),
    doubled: [...new Set(counted.filter((row, at) => counted[at - 1]?.year === row.year).map(({ year }) => year))],
  };
}

/** Whether a year lies in the five academic years before the target. */
export function inResetWindow(path: Path, { year }: Row): boolean {
  return year < path.target && year >= path.target - resetYears;
}

const isFullTime = ({ educationForm }: PastEnrolment): boolean => educationForm === 'full_time';

function rowOf(enrolment: PastEnrolment, index: number): Row[] {
  const year = startOf(enrolment.academicYear);
  if (year === null) return [];
  const cursus = cursusKey(enrolment.programme);
  return [{ index, enrolment, year, cursus, credits: creditBounds(enrolment), left: false, towardsDegree: false, uncounted: null }];
}

function byYear(a: Row, b: Row): number {
  return a.year - b.year || a.cursus.localeCompare(b.cursus) || contents(a).localeCompare(contents(b));
}

const contents = ({ enrolment }: Row): string => JSON.stringify(Object.entries(enrolment).sort());

/** Of several enrolments in one year, the programme entered last by 15 February stays; those before it were left. */
function markLeft(cycle: readonly Row[]): void {
  for (const row of cycle) {
    const later = cycle.filter(
      (other) => other !== row && other.year === row.year && isChangeWithinYear(other.enrolment.changedProgrammeOn, row.year),
    );
    row.left = later.some((other) => entered(other) > entered(row));
  }
}

const entered = ({ enrolment }: Row): string => enrolment.changedProgrammeOn ?? '';

function ledToDegree({ cursus, year }: Row, cycle: readonly Row[]): boolean {
  return cycle.some((other) => other.enrolment.ledToDegree && other.cursus === cursus && other.year >= year);
}

function uncountedBy({ left, year, towardsDegree }: Row): Row['uncounted'] {
  if (left) return 'FE-15';
  if (year === covidYear) return 'FE-40';
  return towardsDegree ? 'FE-41' : null;
}
