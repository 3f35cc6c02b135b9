// The numbers a decision needs, under one reading of the doubts.
import { academicYear } from '../academic-years';
import { inResetWindow, type Path, type Row } from '../path/path';
import { covidYear } from '../rules/milestones';
import { fundingLimits } from '../types';
import { bothCycles, type Favours } from './doubts';

export interface Facts {
  /** Counted enrolments in the cycle, and their years for the explanation. */
  enrolments: number;
  counted: readonly Row[];
  /** None in the five years before: the counters start again. */
  reset: boolean;
  sameCursus: boolean;
  /** Counted enrolments before the first change of cursus; `null` if there was none. */
  reorientedAfter: number | null;
  reorientsNow: boolean;
  /** Counted enrolments before the first one in the target's cursus. */
  enteredAfter: number;
  /** Credits of block 1 of the target's cursus (0–60), and after the first counted enrolment in it. */
  block1: number;
  block1AfterFirst: number;
  total: number;
  unitPassed: boolean;
  lastProgramme: LastProgramme | null;
}

/** The last annual programme in the target's cursus. */
export interface LastProgramme {
  year: number;
  enrolled: number;
  acquired: number;
  /** Carried over and counted with them. */
  carried: number;
  whole: boolean;
}

/** The facts of a path; with no favours every doubt is read against the student. */
export function factsOf(path: Path, favours: Favours): Facts {
  const stayed = path.cycle.filter(({ left }) => !left);
  const inAdvance = favours.has('both-cycles') ? bothCycles(path) : [];
  const counted = stayed.filter((row) => row.year !== covidYear && !isApart(row, path, favours) && !inAdvance.includes(row));
  const own = stayed.filter(({ cursus }) => cursus === path.cursus);
  const credits = own.map((row) => readRow(row, favours));
  const sameCursus = own.length > 0;
  const visible = favours.has('reorientation') ? stayed : stayed.filter((row) => !isApart(row, path, favours));
  const entry = own[0]?.year ?? path.target;
  const firstYear = own.find((row) => counted.includes(row))?.year;
  const untilFirst = credits.filter((_, at) => (own[at]?.year ?? 0) <= (firstYear ?? 0));
  return {
    enrolments: countOf(counted, path, favours),
    counted,
    reset: isReset(path, favours),
    sameCursus,
    reorientedAfter: reorientedAfter(visible, counted, favours),
    reorientsNow: !sameCursus && stayed.length > 0,
    enteredAfter: counted.filter(({ year }) => year < entry).length,
    block1: firstBlock(credits),
    block1AfterFirst: firstBlock(untilFirst),
    total: credits.reduce((sum, { acquired, carried }) => sum + acquired + carried, 0),
    unitPassed: own.some(({ enrolment }) => (enrolment.unitsAcquired ?? 0) > 0) || credits.some((row) => row.acquired + row.carried > 0),
    lastProgramme: lastProgramme(own, favours),
  };
}

/** The same student enrolling in a cursus never followed before: nothing of block 1 behind them. */
export function reoriented(facts: Facts): Facts {
  return {
    ...facts,
    sameCursus: false,
    reorientsNow: true,
    block1: 0,
    block1AfterFirst: 0,
    total: 0,
    unitPassed: false,
    lastProgramme: null,
  };
}

interface ReadRow {
  enrolled: number;
  acquired: number;
  block1: number;
  carried: number;
}

function readRow({ credits, index }: Row, favours: Favours): ReadRow {
  const favoured = favours.has(`row:${index}`);
  const acquired = favoured ? credits.acquired.most : credits.acquired.least;
  const block1 = favoured ? credits.block1.most : credits.block1.least;
  return {
    enrolled: credits.enrolled.least,
    acquired,
    block1: block1 + (favours.has('carried') ? credits.carried : 0),
    carried: credits.carried,
  };
}

function firstBlock(rows: readonly ReadRow[]): number {
  return Math.min(
    fundingLimits.block1Credits,
    rows.reduce((sum, { block1 }) => sum + block1, 0),
  );
}

/** A year that led to a degree stands apart; one only said to be carried into a degree, where that degree is known or believed. */
function isApart(row: Row, path: Path, favours: Favours): boolean {
  return row.towardsDegree && (favours.has('degree-missing') || path.cycle.some(({ enrolment }) => enrolment.ledToDegree));
}

function countOf(counted: readonly Row[], path: Path, favours: Favours): number {
  const unreadable = path.unreadable.filter((index) => !favours.has(`year:${index}`)).length;
  const rows = favours.has('doubled') ? new Set(counted.map(({ year }) => year)).size : counted.length;
  const light = favours.has('half-load') ? counted.filter(isLightened).length : 0;
  return Math.ceil(rows - light / 2) + unreadable;
}

/** A reduced load of fewer than 60 credits, or of a number not known. */
export function isLightened({ enrolment, credits }: Row): boolean {
  return enrolment.lightened && credits.enrolled.least < 60;
}

function isReset(path: Path, favours: Favours): boolean {
  if (path.unreadable.some((index) => !favours.has(`year:${index}`))) return false;
  const own = path.cycle.filter((row) => inResetWindow(path, row));
  if (own.length > 0) return favours.has('reset') && own.every(({ year }) => year === covidYear);
  return favours.has('reset') || !path.otherCycle.some((row) => inResetWindow(path, row));
}

/** Entering a cursus after a counted enrolment of an earlier year in another; after uncounted ones only where it is read in favour. */
function reorientedAfter(visible: readonly Row[], counted: readonly Row[], favours: Favours): number | null {
  const generous = favours.has('reorientation');
  const change = visible.find((row) => {
    const before = visible.filter(({ year }) => (generous ? year <= row.year : year < row.year));
    const isNew = !before.some(({ cursus, year }) => cursus === row.cursus && year < row.year);
    return isNew && before.some((other) => other.cursus !== row.cursus && (generous || counted.includes(other)));
  });
  return change ? counted.filter(({ year }) => year < change.year).length : null;
}

function lastProgramme(own: readonly Row[], favours: Favours): LastProgramme | null {
  const last = own.at(-1);
  if (!last) return null;
  const rows = own.filter(({ year }) => year === last.year);
  const passed = rows.map((row) => isWhole(row, favours));
  const { acquired } = readRow(last, favours);
  return {
    year: last.year,
    enrolled: favours.has(`load:${last.index}`) ? last.credits.enrolled.most : last.credits.enrolled.least,
    acquired,
    carried: favours.has('carried') ? last.credits.carried : 0,
    whole: passed.every(Boolean),
  };
}

function isWhole(row: Row, favours: Favours): boolean {
  const { acquired } = readRow(row, favours);
  const reached = acquired + (favours.has('carried') ? row.credits.carried : 0);
  const { least, most } = row.credits.enrolled;
  if (least === most) return least > 0 && reached >= least;
  return favours.has(`load:${row.index}`) && reached > 0;
}

/** The years of the enrolments the reading counts, for the explanation. */
export function countedYears({ counted }: Facts): string {
  return [...new Set(counted.map(({ year }) => academicYear(year)))].sort().join(', ');
}
