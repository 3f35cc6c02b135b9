// Weighs the readings of the doubts: one outcome whichever way they are read, or unknown with the doubts that made the difference.
import { type Path } from '../path/path';
import { type FundingInput, type Outcome, type Regime, type Status } from '../types';
import { decisive, type Decision, type Step } from './decision';
import { doubtsOf, type Doubt, type Favours } from './doubts';
import { factsOf, isLightened } from './facts';
import { decideByOldRules } from '../regimes/old-regime';
import { decideByReform } from '../regimes/reform';
import { credits } from '../texts';

export interface Weighed extends Decision {
  doubts: readonly Doubt[];
  enrolments: number;
}

/** The decision on a path under its regime. Never throws. */
export function weigh(input: FundingInput, path: Path, regime: Regime): Weighed {
  const decide = (favours: Favours): Decision =>
    regime === 'R0' ? decideByOldRules(path, favours) : decideByReform(path, { regime, target: input.target }, favours);
  const base: Favours = new Set(['carried']);
  const doubts = doubtsOf(input, path, regime);
  const all: Favours = new Set([...base, ...doubts.map(({ id }) => id)]);
  const strict = decide(base);
  const enrolments = regime === 'R0' ? path.cycle.length : factsOf(path, base).enrolments;
  if (decide(all).outcome !== strict.outcome) {
    const open = doubtsThatMatter(doubts, decide, base, all, strict.outcome);
    return { outcome: 'unknown', steps: undecided(strict, open), doubts: open, enrolments };
  }
  return { ...strict, steps: [...strict.steps, ...assumptions(path, regime, decide, strict)], doubts: [], enrolments };
}

/** Those that change the outcome by themselves, from either end; all of them where only several together do. */
function doubtsThatMatter(
  doubts: readonly Doubt[],
  decide: (favours: Favours) => Decision,
  base: Favours,
  all: Favours,
  strict: Outcome,
): readonly Doubt[] {
  const open = decide(all).outcome;
  const matter = doubts.filter(({ id }) => {
    const alone = decide(new Set([...base, id])).outcome;
    const without = decide(new Set([...all].filter((other) => other !== id))).outcome;
    return alone !== strict || without !== open;
  });
  return matter.length > 0 ? matter : doubts;
}

/** The steps of the strict reading; what it could not decide is not reached, and each doubt about a rule is named. */
function undecided({ steps }: Decision, doubts: readonly Doubt[]): Step[] {
  const halted = steps.map((each) => (each.decisive ? { ...each, result: 'not_reached' as const } : each));
  const named = new Set(halted.filter((each) => each.decisive).map(({ rule }) => rule));
  const open = doubts.flatMap(({ rule, missing }) =>
    rule && !named.has(rule) ? [decisive(rule, 'not_reached', missing, 'unverified')] : [],
  );
  return [...halted, ...open];
}

/** What was taken one way throughout is said, and weakens the verdict, where the other way would change the outcome. */
function assumptions(path: Path, regime: Regime, decide: (favours: Favours) => Decision, { outcome, steps }: Decision): Step[] {
  const carried = path.cycle.reduce((sum, row) => sum + row.credits.carried, 0);
  const deciding = steps.findLast((each) => each.decisive)?.rule ?? 'FE-04';
  const found: Step[] = [];
  if (carried > 0 && decide(new Set()).outcome !== outcome) found.push(decisive(deciding, 'counted', carriedText(carried), 'derived'));
  const light = regime !== 'R0' && path.counted.some(isLightened);
  if (light && decide(new Set(['carried', 'half-load'])).outcome !== outcome)
    found.push(decisive('FE-44', 'counted', halfText, unverified));
  return found;
}

const unverified: Status = 'unverified';

function carriedText(carried: number): { fr: string; en: string } {
  return {
    fr: `${credits(carried).fr} reportés par l’établissement, comptés comme acquis et dans le bloc 1 : à confirmer par l’établissement.`,
    en: `${credits(carried).en} carried over by the institution, counted as acquired and within block 1: to be confirmed by the institution.`,
  };
}

const halfText = {
  fr: 'Si une inscription allégée ne comptait que pour moitié, le résultat changerait ; aucun texte trouvé : à demander à l’établissement.',
  en: 'If a reduced-load enrolment counted only as half, the outcome would change; no text found: ask the institution.',
};
