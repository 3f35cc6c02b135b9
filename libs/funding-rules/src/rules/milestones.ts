// The numbers of the milestones: after so many enrolments counted in the cycle, so many credits.
import { type Regime, type RuleId } from '../types';

export interface Milestone {
  /** Due from this many counted enrolments on, until the next milestone. */
  after: number;
  rule: RuleId;
  /** Credits of block 1, 0–60. */
  block1: number;
  /** Credits of the whole cursus; 0 where only block 1 is looked at. */
  total: number;
}

const fromThird: readonly Milestone[] = [
  { after: 3, rule: 'FE-09', block1: 60, total: 0 },
  { after: 4, rule: 'FE-10', block1: 60, total: 120 },
  { after: 5, rule: 'FE-11', block1: 60, total: 180 },
];
const firstBlock: readonly Milestone[] = [{ after: 2, rule: 'FE-08', block1: 60, total: 0 }, ...fromThird];

/** Bachelor of 180 credits. */
export const bachelorMilestones: Record<Exclude<Regime, 'R0'>, readonly Milestone[]> = {
  R1: firstBlock,
  R2: [{ after: 2, rule: 'FE-20', block1: 45, total: 0 }, ...fromThird],
  R3: firstBlock,
};

/** Master without a complementary module; each total stops at the programme's own credits. */
export const masterMilestones: readonly Milestone[] = [
  { after: 2, rule: 'FE-30', block1: 0, total: 60 },
  { after: 4, rule: 'FE-30', block1: 0, total: 120 },
  { after: 6, rule: 'FE-31', block1: 0, total: 180 },
];

/** The milestone due after `enrolments` counted enrolments, if any is due yet. */
export function milestoneDue(milestones: readonly Milestone[], enrolments: number): Milestone | undefined {
  return milestones.findLast(({ after }) => after <= enrolments);
}

export const wholeProgrammeMinimum = 45;
export const jury = { block1: 50, total: 60, firstYearBelow: 30 } as const;
export const degreesMaximum = 3;
export const resetYears = 5;
export const covidYear = 2019;
