// A second, plain reading of the R3 rules for a bachelor of 180 credits, written from the prose and sharing nothing with the library.
// Where the prose leaves something open, every reading is tried; more than one outcome means it cannot be said.
import { type FundingInput, type Outcome, type PastEnrolment } from '../types';

interface Reading {
  otherCycleOrCovidStopsReset: boolean;
  changeAfterDegreeOrCovidCounts: boolean;
  boardOneLater: boolean;
  carriedNeedsDegree: boolean;
}

const both = [true, false];

export function oracle(input: FundingInput): Outcome {
  if (input.target.educationForm === 'adult_education') return 'not_applicable';
  if (input.nationality === 'non_eu' || input.degreesSameLevelLast5Years > 2) return 'not_eligible';
  const found = new Set<Outcome>();
  for (const otherCycleOrCovidStopsReset of both)
    for (const changeAfterDegreeOrCovidCounts of both)
      for (const boardOneLater of both)
        for (const carriedNeedsDegree of both)
          found.add(read(input, { otherCycleOrCovidStopsReset, changeAfterDegreeOrCovidCounts, boardOneLater, carriedNeedsDegree }));
  const [only] = found;
  if (found.size !== 1 || !only) return 'unknown';
  return only !== 'not_eligible' && lacksDegree(input.enrolments) ? 'unknown' : only;
}

/** Credits said to be carried into a degree that nobody names: the path is to be completed before it promises anything. */
function lacksDegree(rows: readonly PastEnrolment[]): boolean {
  const bachelor = rows.filter((row) => row.educationForm === 'full_time' && row.cycle === 1);
  return bachelor.some((row) => row.creditsTransferredToDegree) && !bachelor.some((row) => row.ledToDegree);
}

const from = (row: PastEnrolment): number => Number(row.academicYear.slice(0, 4));

function read(input: FundingInput, reading: Reading): Outcome {
  const goal = input.target.programme;
  const fullTime = input.enrolments.filter((row) => row.educationForm === 'full_time' && from(row) < 2025);
  const path = fullTime.filter((row) => row.cycle === 1 && !wasLeft(row, fullTime)).sort((a, b) => from(a) - from(b));

  // Which years burn one of the enrolments.
  const degreeIn = (programme: string, year: number): boolean =>
    path.some((row) => row.ledToDegree && row.programme === programme && from(row) >= year);
  const anyDegree = path.some((row) => row.ledToDegree);
  const degreeYear = (row: PastEnrolment): boolean =>
    degreeIn(row.programme, from(row)) || (row.creditsTransferredToDegree && (anyDegree || !reading.carriedNeedsDegree));
  const burns = path.filter((row) => from(row) !== 2019 && !degreeYear(row));
  if (burns.length === 0) return 'eligible';

  // Five years of silence.
  const lately = fullTime.filter((row) => from(row) >= 2020 && !wasLeft(row, fullTime));
  const latelyInCycle = lately.filter((row) => row.cycle === 1);
  if (lately.length === 0) return 'eligible';
  if (latelyInCycle.length === 0 && !reading.otherCycleOrCovidStopsReset) return 'eligible';

  // The whole of one's last programme in these studies.
  const mine = path.filter((row) => row.programme === goal);
  const last = mine.at(-1);
  if (last && (last.creditsAcquired ?? 0) + last.creditsTransferred >= (last.creditsEnrolled ?? 0)) return 'eligible';

  // Walking through the years: has the student changed studies?
  let changed = mine.length === 0;
  const known = new Set<string>();
  let somethingBehind = false;
  for (const row of path) {
    const apart = degreeYear(row);
    if (!known.has(row.programme) && [...known].length > 0 && (somethingBehind || reading.changeAfterDegreeOrCovidCounts)) {
      if (!apart || reading.changeAfterDegreeOrCovidCounts) changed = true;
    }
    if (!apart || reading.changeAfterDegreeOrCovidCounts) known.add(row.programme);
    if (burns.includes(row)) somethingBehind = true;
  }
  const allowed = changed ? 1 : 0;

  const block1 = Math.min(
    60,
    sum(mine, (row) => (row.block1CreditsAcquired ?? 0) + row.creditsTransferred),
  );
  const total = sum(mine, (row) => (row.creditsAcquired ?? 0) + row.creditsTransferred);
  return standing({ burnt: burns.length, allowed, mine: mine.length > 0, block1, total, reading });
}

interface Standing {
  burnt: number;
  allowed: number;
  mine: boolean;
  block1: number;
  total: number;
  reading: Reading;
}

function standing({ burnt, allowed, mine, block1, total, reading }: Standing): Outcome {
  switch (burnt - allowed) {
    case 0:
    case 1:
      // After the first: one unit in these studies; new studies ask for nothing yet. Without one, other studies, if they would still do.
      if (!mine || total > 0) return 'eligible';
      return burnt <= 2 ? 'eligible_if_reoriented' : 'not_eligible';
    case 2:
      if (block1 === 60) return 'eligible';
      // J1 asks 60 with 50 of block 1; J2 under 30 and then 50; the text is silent on 50 otherwise, and the board stays possible.
      return mine && block1 >= 50 && (burnt === 2 || reading.boardOneLater) ? 'jury_discretion' : 'not_eligible';
    case 3:
      return block1 === 60 ? 'eligible' : 'not_eligible';
    case 4:
      return block1 === 60 && total >= 120 ? 'eligible' : 'not_eligible';
    default:
      return block1 === 60 && total >= 180 ? 'eligible' : 'not_eligible';
  }
}

/** Left for other studies of the same year, entered by 15 February. */
function wasLeft(row: PastEnrolment, all: readonly PastEnrolment[]): boolean {
  return all.some(
    (other) =>
      other.academicYear === row.academicYear &&
      other.cycle === row.cycle &&
      other.changedProgrammeOn !== null &&
      other.changedProgrammeOn > (row.changedProgrammeOn ?? ''),
  );
}

const sum = (rows: readonly PastEnrolment[], of: (row: PastEnrolment) => number): number => rows.reduce((all, row) => all + of(row), 0);
