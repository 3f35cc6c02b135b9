// What every decision is made of: steps in order, some of them decisive, and what was short.
import { type Outcome, type Regime, type RuleId, type Status, type StepResult, type StudyTarget, type Text } from '../types';

export interface Step {
  rule: RuleId;
  result: StepResult;
  text: Text;
  /** Weaker than the rule's own status, where this use of it is derived or not verified. */
  status?: Status;
  decisive: boolean;
}

/** What more would have met the milestone that was not met. */
export interface Shortfall {
  block1: number;
  total: number;
}

export interface Decision {
  outcome: Outcome;
  steps: readonly Step[];
  shortfall?: Shortfall;
}

/** What is asked: under which regime, for which studies. */
export interface Question {
  regime: Exclude<Regime, 'R0'>;
  target: StudyTarget;
}

export function step(rule: RuleId, result: StepResult, text: Text, status?: Status): Step {
  return { rule, result, text, decisive: false, ...(status ? { status } : {}) };
}

export function decisive(rule: RuleId, result: StepResult, text: Text, status?: Status): Step {
  return { ...step(rule, result, text, status), decisive: true };
}
