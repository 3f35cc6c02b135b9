// Bachelor of 180 credits under the reform: milestones, shifted once by a reorientation; then the exam board; then what the year softened.
import { bachelorMilestones, jury, milestoneDue, type Milestone } from '../rules/milestones';
import { type Status } from '../types';
import { bachelorTexts as texts } from './bachelor-texts';
import { decisive, step, type Decision, type Question, type Step } from '../verdict/decision';
import { type Favours } from '../verdict/doubts';
import { reoriented, type Facts } from '../verdict/facts';

/** Decides by the milestones; first enrolment, reset and whole programme were looked at before. */
export function decideBachelor(facts: Facts, question: Question, favours: Favours): Decision {
  const shifted = shiftedCount(facts);
  const bonus = bonusSteps(facts, question, shifted);
  const decision = shifted <= 1 ? firstMilestone(facts, question, favours) : laterMilestone(facts, question, favours, shifted);
  return { ...decision, steps: [...bonus, ...decision.steps] };
}

/** Enrolments for the milestones: one fewer for who reorients, once over the cycle. */
export function shiftedCount({ enrolments, reorientedAfter, reorientsNow }: Facts): number {
  return enrolments - (reorientedAfter !== null || reorientsNow ? 1 : 0);
}

/** Read: 60 credits in 3, 180 in 6. Derived: 120 in 5, a second reorientation, and everything in 2024-2025. */
function bonusStatus({ enrolments, reorientedAfter, reorientsNow }: Facts, { regime }: Question): Status | undefined {
  const again = reorientsNow && reorientedAfter !== null;
  return regime === 'R2' || again || enrolments === 4 || enrolments === 5 ? 'derived' : undefined;
}

function bonusSteps(facts: Facts, question: Question, shifted: number): Step[] {
  if (shifted === facts.enrolments || facts.enrolments < 2) return [];
  const withoutBonus = milestoneDue(bachelorMilestones[question.regime], facts.enrolments);
  const withBonus = milestoneDue(bachelorMilestones[question.regime], shifted);
  const needed = withoutBonus !== undefined && !isMet(withoutBonus, facts) && (withBonus === undefined || isMet(withBonus, facts));
  const bonus = step('FE-12', 'met', texts.bonus(facts, shifted), bonusStatus(facts, question));
  const after2 = facts.reorientsNow && facts.enrolments === 2;
  return [{ ...bonus, decisive: needed }, ...(after2 ? [step('FE-13', 'met', texts.yearsLeft(question.regime))] : [])];
}

function firstMilestone(facts: Facts, question: Question, favours: Favours): Decision {
  if (!facts.sameCursus) {
    const steps = facts.enrolments < 2 ? [decisive('FE-07', 'met', texts.nothingDueYet(facts))] : [];
    return { outcome: 'eligible', steps };
  }
  if (facts.unitPassed) {
    return { outcome: 'eligible', steps: [decisive('FE-07', 'met', texts.unitPassed(facts), isReturn(facts) ? 'derived' : undefined)] };
  }
  const elsewhere = decideBachelor(reoriented(facts), question, favours);
  const failed = decisive('FE-07', 'not_met', texts.noUnit(facts));
  if (elsewhere.outcome !== 'eligible') return { outcome: 'not_eligible', steps: [failed] };
  const again = facts.enrolments < 2 ? [] : [decisive('FE-12', 'met', texts.reorientAgain, 'derived')];
  return { outcome: 'eligible_if_reoriented', steps: [failed, ...again] };
}

/** The target's cursus is an earlier one, left and taken up again. */
function isReturn({ counted, lastProgramme }: Facts): boolean {
  return lastProgramme !== null && (counted.at(-1)?.year ?? 0) > lastProgramme.year;
}

function laterMilestone(facts: Facts, question: Question, favours: Favours, shifted: number): Decision {
  const due = milestoneDue(bachelorMilestones[question.regime], shifted);
  if (!due) return { outcome: 'eligible', steps: [] };
  if (question.regime === 'R2' && facts.enrolments === 3 && shifted === 2) return softenedReorientation(facts, favours);
  const status = shifted < facts.enrolments ? bonusStatus(facts, question) : undefined;
  if (isMet(due, facts)) return { outcome: 'eligible', steps: [decisive(due.rule, 'met', texts.milestone(due, facts), status)] };
  const failed = decisive(due.rule, 'not_met', texts.milestone(due, facts), status);
  const shortfall = { block1: Math.max(0, due.block1 - facts.block1), total: Math.max(0, due.total - facts.total) };
  const board = question.regime === 'R2' || shifted !== 2 || !facts.sameCursus ? null : examBoard(facts, favours);
  return { outcome: board?.outcome ?? 'not_eligible', steps: [failed, ...(board?.steps ?? [])], shortfall };
}

function isMet(due: Milestone, { block1, total }: Facts): boolean {
  return block1 >= due.block1 && total >= due.total;
}

/**
 * J1 (60 credits, 50 of block 1) and J2 (fewer than 30 after the 1st, 50 after the 2nd). The text read leaves out 50 of block 1 with
 * 30 or more after the first year and fewer than 60 in all: since more credits cannot reasonably close that door, it is left to the
 * board too, as not verified.
 */
function examBoard(facts: Facts, favours: Favours): Decision {
  const inTime = facts.enrolments === 2 || favours.has('jury-shift');
  const first = facts.total >= jury.total && facts.block1 >= jury.block1;
  const second = facts.block1AfterFirst < jury.firstYearBelow && facts.block1 >= jury.block1;
  const neither = [
    decisive('FE-16', 'not_met', texts.jury1(facts), 'derived'),
    decisive('FE-17', 'not_met', texts.jury2(facts), 'derived'),
  ];
  if (!inTime || facts.block1 < jury.block1) return { outcome: 'not_eligible', steps: neither };
  const steps = first
    ? [decisive('FE-16', 'met', texts.jury1(facts))]
    : [step('FE-16', 'not_met', texts.jury1(facts)), secondCase(facts, second)];
  return { outcome: 'jury_discretion', steps };
}

function secondCase(facts: Facts, met: boolean): Step {
  return met ? decisive('FE-17', 'met', texts.jury2(facts)) : decisive('FE-17', 'not_met', texts.juryGap(facts), 'unverified');
}

/** 2024-2025, three enrolments with a reorientation: after the 2nd it left two years; otherwise 60 are due, and 45 are not settled. */
function softenedReorientation(facts: Facts, favours: Favours): Decision {
  const late = facts.sameCursus && facts.enteredAfter === 2 && facts.unitPassed;
  const again = facts.reorientedAfter === 2 ? undefined : 'derived';
  if (late) return { outcome: 'eligible', steps: [decisive('FE-13', 'met', texts.secondYearLeft(facts), again)] };
  const due: Milestone = { after: 3, rule: 'FE-09', block1: 60, total: 0 };
  if (isMet(due, facts)) return { outcome: 'eligible', steps: [decisive('FE-09', 'met', texts.milestone(due, facts))] };
  const failed = decisive('FE-09', 'not_met', texts.milestone(due, facts), 'derived');
  const softened = facts.block1 >= 45 && favours.has('softened-shift');
  return { outcome: softened ? 'eligible' : 'not_eligible', steps: [failed], shortfall: { block1: 60 - facts.block1, total: 0 } };
}
