// Weighs the readings of the doubts: one outcome whichever way they are read, or unknown with the doubts that made the difference.
import { inResetWindow, type Path } from '../path/path';
import { type FundingInput, type Outcome, type Regime, type Text } from '../types';
import { decisive, type Decision, type Step } from './decision';
import { doubtsOf, type Doubt, type Favours } from './doubts';
import { factsOf, isLightened } from './facts';
import { decideByOldRules } from '../regimes/old-regime';
import { decideByReform } from '../regimes/reform';
import { credits, sentences } from '../texts';

export interface Weighed extends Decision {
  doubts: readonly Doubt[];
  enrolments: number;
}

/** The decision on a path under its regime. Never throws. */
export function weigh(input: FundingInput, path: Path, regime: Regime): Weighed {
  const decide: Decide = (favours) =>
    regime === 'R0' ? decideByOldRules(path, favours) : decideByReform(path, { regime, target: input.target }, favours);
  const base: Favours = new Set(['carried']);
  const doubts = doubtsOf(input, path, regime);
  const all: Favours = new Set([...base, ...doubts.map(({ id }) => id)]);
  const strict = decide(base);
  const generous = decide(all);
  const readings = readDoubts(doubts, decide, base, all);
  const enrolments = regime === 'R0' ? recentYears(path) : factsOf(path, base).enrolments;
  const outcomes = new Set([strict, generous].map(({ outcome }) => outcome).concat(readings.flatMap((reading) => reading.outcomes)));
  if (outcomes.size === 1) return { ...onAssumptions(path, regime, decide, strict), doubts: [], enrolments };
  const open = doubtsThatMatter(readings, strict.outcome, generous.outcome);
  return { outcome: 'unknown', steps: undecided(strict, generous, open), doubts: open, enrolments };
}

/** The old rules only look at the five years before. */
function recentYears(path: Path): number {
  return new Set(path.cycle.filter((row) => inResetWindow(path, row)).map(({ year }) => year)).size;
}

type Decide = (favours: Favours) => Decision;

interface DoubtReading {
  doubt: Doubt;
  /** With this doubt alone read in favour, and with all the others. */
  outcomes: [Outcome, Outcome];
}

/** Two doubts can pull against each other, so each is also tried alone. */
function readDoubts(doubts: readonly Doubt[], decide: Decide, base: Favours, all: Favours): DoubtReading[] {
  return doubts.map((doubt) => {
    const alone = decide(new Set([...base, doubt.id]));
    const without = decide(new Set([...all].filter((other) => other !== doubt.id)));
    return { doubt, outcomes: [alone.outcome, without.outcome] };
  });
}

/** Those that change the outcome by themselves, from either end; all of them where only several together do. */
function doubtsThatMatter(readings: readonly DoubtReading[], strict: Outcome, generous: Outcome): Doubt[] {
  const matter = readings.filter(({ outcomes: [alone, without] }) => alone !== strict || without !== generous);
  const open = (matter.length > 0 ? matter : readings).map(({ doubt }) => doubt);
  const doubled = open.some(({ id }) => id === 'doubled');
  return open.filter(({ id }) => !doubled || id !== 'reorientation');
}

/** The steps of the strict reading; what it could not decide is not reached, and each doubt about a rule is named. */
export function undecided({ steps }: Decision, generous: Decision, doubts: readonly Doubt[]): Step[] {
  const lacking = doubts.filter(({ ofInput }) => ofInput).map(({ missing }) => missing);
  const met = new Set(generous.steps.filter(({ result }) => result === 'met').map(({ rule }) => rule));
  const halted = steps.map((each) => {
    const open = each.decisive || (each.result === 'not_met' && met.has(each.rule));
    return open ? { ...each, result: 'not_reached' as const, text: lacking.length > 0 ? notDecided(lacking) : each.text } : each;
  });
  const named = new Set(halted.filter((each) => each.decisive).map(({ rule }) => rule));
  const rules = doubts.flatMap(({ rule, missing }) =>
    rule && !named.has(rule) ? [decisive(rule, 'not_reached', missing, 'unverified')] : [],
  );
  return [...halted, ...rules];
}

function notDecided(lacking: readonly Text[]): Text {
  const { fr, en } = sentences(lacking);
  return { fr: `Pas encore décidé. ${fr}`, en: `Not decided yet. ${en}` };
}

/** What was taken one way throughout is said, and weakens the verdict, where the other way would change the outcome. */
function onAssumptions(path: Path, regime: Regime, decide: Decide, strict: Decision): Decision {
  const { outcome } = strict;
  const plain = decide(new Set());
  const carried = path.cycle.reduce((sum, row) => sum + row.credits.carried, 0);
  const rests = carried > 0 && plain.outcome !== outcome;
  const { steps } = outcome === 'eligible' && !rests ? plain : strict;
  const deciding = steps.findLast((each) => each.decisive)?.rule ?? 'FE-04';
  const light = regime !== 'R0' && path.counted.some(isLightened) && decide(new Set(['carried', 'half-load'])).outcome !== outcome;
  return {
    ...strict,
    steps: [
      ...steps,
      ...(rests ? [decisive(deciding, 'counted', carriedText(carried), 'derived')] : []),
      ...(light ? [decisive('FE-44', 'counted', halfText, 'unverified')] : []),
    ],
  };
}

function carriedText(carried: number): Text {
  const fr = carried < 2 ? 'reporté par l’établissement, compté comme acquis' : 'reportés par l’établissement, comptés comme acquis';
  return {
    fr: `${credits(carried).fr} ${fr} et dans le bloc 1 : à confirmer par l’établissement.`,
    en: `${credits(carried).en} carried over by the institution, counted as acquired and within block 1: to be confirmed by the institution.`,
  };
}

const halfText: Text = {
  fr: 'Comptée à moitié, une inscription allégée changerait le résultat ; aucun texte trouvé : à demander à l’établissement.',
  en: 'Counted as half, a reduced-load enrolment would change the outcome; no text found: ask the institution.',
};
