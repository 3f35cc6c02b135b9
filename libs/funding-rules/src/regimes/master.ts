// Masters: 60 credits in 2 enrolments, 120 in 4. With a complementary module, or of another size, the numbers were not found.
import { masterMilestones, milestoneDue } from '../rules/milestones';
import { credits } from '../texts';
import { type Text } from '../types';
import { countText } from './bachelor-texts';
import { decisive, step, type Decision, type Question } from '../verdict/decision';
import { type Favours } from '../verdict/doubts';
import { type Facts } from '../verdict/facts';

/** Decides by the milestones; first enrolment, reset and whole programme were looked at before. */
export function decideMaster(facts: Facts, { target }: Question, favours: Favours): Decision {
  const { programmeCredits, extraCredits } = target;
  if (extraCredits > 0) return withModule(facts, extraCredits, favours);
  if (![60, 120, 180].includes(programmeCredits)) {
    if (facts.enrolments < 2) return nothingDueYet(facts, 'FE-30');
    return open(facts, favours);
  }
  const reorients = facts.reorientedAfter !== null || facts.reorientsNow;
  const count = facts.enrolments - (reorients && favours.has('master-reorientation') ? 1 : 0);
  return milestones(facts, count, programmeCredits, favours);
}

function milestones(facts: Facts, count: number, programmeCredits: number, favours: Favours): Decision {
  const short = programmeCredits === 180 && count === 5 && !favours.has('master-180');
  const due = milestoneDue(masterMilestones, short ? 6 : count);
  if (!due) return nothingDueYet(facts, 'FE-30');
  const total = Math.min(due.total, programmeCredits);
  const result = facts.total >= total ? 'met' : 'not_met';
  const status = programmeCredits === 180 ? 'derived' : undefined;
  const decided = decisive(due.rule, result, texts.milestone(facts, total), status);
  if (result === 'met') return { outcome: 'eligible', steps: [decided] };
  return { outcome: 'not_eligible', steps: [decided], shortfall: { block1: 0, total: total - facts.total } };
}

function nothingDueYet(facts: Facts, rule: 'FE-30' | 'FE-32'): Decision {
  const status = rule === 'FE-32' ? 'derived' : undefined;
  return { outcome: 'eligible', steps: [decisive(rule, 'met', texts.nothingDueYet(facts), status)] };
}

/** Two years for the module are known; the milestones beside it are not. */
function withModule(facts: Facts, extraCredits: number, favours: Favours): Decision {
  if (facts.enrolments < 2) return nothingDueYet(facts, 'FE-32');
  const unfinished = facts.total < extraCredits;
  const limit = step('FE-32', unfinished ? 'not_met' : 'not_reached', texts.module(facts, extraCredits));
  const rest = open(facts, favours);
  return { ...rest, steps: [limit, ...rest.steps] };
}

function open(facts: Facts, favours: Favours): Decision {
  return {
    outcome: favours.has('master-milestones') ? 'eligible' : 'not_eligible',
    steps: [decisive('FE-33', 'not_reached', texts.open(facts))],
  };
}

const texts = {
  milestone: (facts: Facts, total: number): Text => ({
    fr: `${countText(facts).fr} ; ${credits(facts.total).fr} acquis dans ce master sur les ${total} exigés.`,
    en: `${countText(facts).en}; ${credits(facts.total).en} acquired in this master of the ${total} required.`,
  }),
  nothingDueYet: (facts: Facts): Text => ({
    fr: `${countText(facts).fr} : le premier jalon du master vient après 2 inscriptions.`,
    en: `${countText(facts).en}: the master’s first milestone comes after 2 enrolments.`,
  }),
  module: (facts: Facts, extra: number): Text => ({
    fr: `${countText(facts).fr} ; ${credits(facts.total).fr} acquis, pour un module complémentaire de ${extra} crédits à réussir en 2 ans au plus.`,
    en: `${countText(facts).en}; ${credits(facts.total).en} acquired, for a complementary module of ${extra} credits to be passed in 2 years at most.`,
  }),
  open: (facts: Facts): Text => ({
    fr: `${countText(facts).fr} : jalons non trouvés pour ce master.`,
    en: `${countText(facts).en}: no milestones found for this master.`,
  }),
};
