// From what a student told us to an explained verdict. Pure: no clock, no network, the same input always gives the same verdict.
import { startOf } from '../academic-years';
import { checkInput } from '../path/check';
import { readCredits } from '../path/credits';
import { readPath, type Path } from '../path/path';
import { referenceOf } from '../rules/rule';
import { ruleOf, ruleSetOf, type RuleSet } from '../rules/rule-sets';
import { typeset } from '../texts';
import {
  weakest,
  type FundingInput,
  type FundingVerdict,
  type Language,
  type Outcome,
  type Regime,
  type StudyTarget,
  type Text,
  type VerdictStep,
} from '../types';
import { alternativesOf } from './alternatives';
import { countingSteps } from './counting';
import { decisive, step, type Decision, type Step } from './decision';
import { factsOf } from './facts';
import { gates } from './gates';
import { unlessIncomplete } from './incomplete';
import { nextMilestone, paragraphOf, reminder } from './paragraph';
import { regimeOf } from '../regimes/regime';
import { weigh, type Weighed } from './weigh';

/**
 * Whether a student would be eligible for funding (finançable) in an academic year, with the reasons.
 * An academic year without a loaded rule set gives `unknown`; so does a path where what is missing, or what the sources leave open,
 * would change the outcome, and a path that lacks a line or a number, unless no number could lift a refusal. The result binds nobody: only the institution's enrolment office decides.
 * @param input credits in ECTS of each year, academic years as `2025-2026`; see {@link FundingInput}
 * @param language of every sentence of the verdict
 * @returns a verdict whose steps each name a rule and its reference; never throws on well-typed input
 * @see rules `FE-00` to `FE-60` and their sources
 */
export function assessFunding(input: FundingInput, language: Language = 'fr'): FundingVerdict {
  const start = startOf(input.academicYear);
  const set = ruleSetOf(input.academicYear);
  if (start === null || !set) return say(withoutRules(input), language);
  return say({ ...withRules({ ...input, target: readTarget(input.target) }, start, set), input }, language);
}

/** A target whose sizes are no numbers of credits becomes one of unknown size (0). */
function readTarget(target: StudyTarget): StudyTarget {
  const readable = readCredits(target.programmeCredits) !== null && readCredits(target.extraCredits) !== null;
  return readable ? target : { ...target, programmeCredits: 0, extraCredits: 0 };
}

function withRules(input: FundingInput, start: number, set: RuleSet): Conclusion {
  const path = readPath(input, start);
  const { regime, text } = regimeOf(path, set);
  const gated = gates(input, regime);
  const weighed = Array.isArray(gated) ? onPath(input, path, regime, gated) : { ...gated, doubts: [], enrolments: path.counted.length };
  return conclude(input, path, { set, regime, text }, weighed);
}

interface Conclusion {
  input: FundingInput;
  outcome: Outcome;
  regime: Regime | null;
  regimeText: Text;
  ruleSet: RuleSet | null;
  countedEnrolments: number | null;
  steps: readonly Step[];
  alternatives: readonly Text[];
  missing: readonly Text[];
  incomplete: boolean;
  next: Text | null;
}

function onPath(input: FundingInput, path: Path, regime: Regime, passed: readonly Step[]): Weighed {
  const weighed = weigh(input, path, regime);
  return unlessIncomplete(input, { ...weighed, steps: [...passed, ...countingSteps(path, regime), ...weighed.steps] });
}

interface Ground {
  set: RuleSet;
  regime: Regime;
  text: Text;
}

function conclude(input: FundingInput, path: Path, { set, regime, text }: Ground, weighed: Weighed): Conclusion {
  const { outcome, steps, doubts } = weighed;
  const facts = factsOf(path, new Set(['carried']));
  const incomplete = doubts.some(({ ofInput }) => ofInput);
  const countOpen = doubts.some(({ id }) => opensCount.has(id) || id.startsWith('year:'));
  return {
    input,
    outcome,
    regime,
    regimeText: text,
    ruleSet: set,
    countedEnrolments: countOpen ? null : weighed.enrolments,
    steps,
    alternatives: incomplete ? [] : alternativesOf(input, path, regime, weighed satisfies Decision),
    missing: missingFrom(weighed),
    incomplete,
    next: outcome === 'eligible' ? nextMilestone(input, regime, facts, path.target) : null,
  };
}

const opensCount: ReadonlySet<string> = new Set(['doubled', 'both-cycles', 'degree-missing', 'line-left-out']);

/** What keeps the verdict open: the doubts, or the step at which the input had no usable answer. */
function missingFrom({ outcome, doubts, steps }: Weighed): Text[] {
  if (outcome !== 'unknown' || doubts.length > 0) return doubts.map(({ missing }) => missing);
  return steps.filter((each) => each.decisive).map(({ text }) => text);
}

function withoutRules(input: FundingInput): Conclusion {
  const reason = noRules(input.academicYear);
  return {
    input,
    outcome: 'unknown',
    regime: null,
    regimeText: reason,
    ruleSet: null,
    countedEnrolments: null,
    steps: [decisive('FE-01', 'not_reached', reason, 'unverified'), step('FE-50', 'not_reached', askInstitution)],
    alternatives: [askInstitution],
    missing: [reason],
    incomplete: false,
    next: null,
  };
}

function say(conclusion: Conclusion, language: Language): FundingVerdict {
  const { input, outcome, steps, alternatives, missing } = conclusion;
  const decided = steps.filter((each) => each.decisive).map(({ rule, status }) => status ?? ruleOf(rule).status);
  const certainty = outcome === 'unknown' ? 'unverified' : weakest(decided);
  const told = { outcome, certainty, steps, missing, alternatives, incomplete: conclusion.incomplete, next: conclusion.next };
  const inWords = (text: Text): string => typeset(text, language);
  return {
    outcome,
    regime: conclusion.regime,
    regimeExplanation: inWords(conclusion.regimeText),
    ruleSetVersion: conclusion.ruleSet?.version ?? null,
    countedEnrolments: conclusion.countedEnrolments,
    certainty,
    steps: steps.map((each) => sayStep(each, inWords)),
    alternatives: alternatives.map(inWords),
    missing: missing.map(inWords),
    problems: checkInput(input, language),
    studentParagraph: inWords(paragraphOf(input, told)),
    disclaimer: inWords(reminder),
  };
}

function sayStep({ rule: id, result, text, status, decisive: decides }: Step, inWords: (text: Text) => string): VerdictStep {
  const rule = ruleOf(id);
  return {
    rule: id,
    result,
    explanation: inWords(text),
    reference: referenceOf(rule),
    status: weakest([rule.status, status ?? rule.status]),
    decisive: decides,
  };
}

function noRules(year: string): Text {
  return {
    fr: `Les règles de ${year} ne sont pas chargées : aucun résultat n’est calculé, et celles d’une autre année ne sont pas appliquées à leur place.`,
    en: `The rules of ${year} are not loaded: nothing is computed, and those of another year are not applied in their place.`,
  };
}

const askInstitution: Text = {
  fr: 'Demander au service des inscriptions de l’établissement quelles règles valent pour cette année.',
  en: 'Ask the institution’s enrolment office which rules hold for that year.',
};
