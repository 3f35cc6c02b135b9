// The answer to the student, in plain words, and the reminder that only the institution decides.
import { academicYear } from '../academic-years';
import { bachelorMilestones, masterMilestones, milestoneDue } from '../rules/milestones';
import { ruleSetOf } from '../rules/rule-sets';
import { sentences } from '../texts';
import { type FundingInput, type Outcome, type Regime, type Status, type Text } from '../types';
import { shiftedCount } from '../regimes/bachelor';
import { type Step } from './decision';
import { type Facts } from './facts';

export const reminder: Text = {
  fr: 'Ceci est une information : seule la décision du service des inscriptions de l’établissement est contraignante.',
  en: 'This is information: only the decision of the institution’s enrolment office is binding.',
};

export interface Told {
  outcome: Outcome;
  certainty: Status;
  steps: readonly Step[];
  missing: readonly Text[];
  /** What is missing can be completed: it is no silence of the sources. */
  incomplete: boolean;
  alternatives: readonly Text[];
  next: Text | null;
}

/** The paragraph: the outcome, what it rests on, what can be done, what comes next, the reminder. */
export function paragraphOf({ academicYear: year, target }: FundingInput, told: Told): Text {
  const name = target.programme.trim();
  const studies = { fr: name === '' ? '' : ` (${name})`, en: name === '' ? '' : ` (${name})` };
  const seen = told.outcome === 'unknown' ? told.missing : told.steps.filter((each) => each.decisive).map(({ text }) => text);
  const because = seen.length > 0 ? [told.incomplete ? texts.complete : texts.why, ...seen] : [];
  const ways = told.outcome === 'eligible' || told.outcome === 'unknown' ? [] : told.alternatives.slice(0, 3).map(plain);
  const listed = ways.length > 0 ? [{ fr: 'Que faire ?', en: 'What can be done?' }, ...ways] : [];
  const caution = told.outcome === 'unknown' ? [texts.ask] : told.certainty === 'verified' ? [] : [texts.caution];
  const next = told.next ? [told.next] : [];
  return sentences([texts.opening[told.outcome](year, studies), ...because, ...listed, ...caution, ...next, reminder]);
}

/** Without the rule ids, which are for the adviser. */
function plain({ fr, en }: Text): Text {
  const without = (text: string): string => text.replace(/ \(FE-[^)]*\)/g, '');
  return { fr: without(fr), en: without(en) };
}

/** What the next milestone will ask for, by the following year's rules where they are loaded. */
export function nextMilestone({ academicYear: year, target }: FundingInput, regime: Regime, facts: Facts, start: number): Text | null {
  if (regime === 'R0' || target.extraCredits > 0) return null;
  const following = ruleSetOf(academicYear(start + 1))?.regimes.at(-1) ?? regime;
  const rules = following === regime ? year : academicYear(start + 1);
  const known = target.cycle === 1 ? target.programmeCredits === 180 : [60, 120].includes(target.programmeCredits);
  if (!known || following === 'R0') return null;
  const bachelor = target.cycle === 1;
  const counted = facts.reset ? 0 : facts.enrolments;
  const shifted = facts.reset ? 0 : shiftedCount(facts);
  const due = milestoneDue(bachelor ? bachelorMilestones[following] : masterMilestones, (bachelor ? shifted : counted) + 1);
  if (!due) return bachelor ? texts.nextUnit(rules) : null;
  return texts.next(due.block1, Math.min(due.total, target.programmeCredits), rules);
}

type Opening = (year: string, studies: Text) => Text;

const openings: Record<Outcome, Opening> = {
  eligible: (year, studies) => ({
    fr: `Bonne nouvelle : d’après ce que vous nous avez dit, vous seriez finançable en ${year}${studies.fr}.`,
    en: `Good news: from what you told us, you would be eligible for funding in ${year}${studies.en}.`,
  }),
  eligible_if_reoriented: (year, studies) => ({
    fr: `D’après ce que vous nous avez dit, vous ne seriez pas finançable en ${year} dans ces études${studies.fr}, mais vous pourriez l’être en vous réorientant.`,
    en: `From what you told us, you would not be eligible in ${year} in these studies${studies.en}, but you could be by changing to other studies.`,
  }),
  jury_discretion: (year, studies) => ({
    fr: `D’après ce que vous nous avez dit, c’est le jury qui peut vous autoriser à vous réinscrire en ${year}${studies.fr} : rien n’est perdu, rien n’est acquis.`,
    en: `From what you told us, it is for the exam board to allow you to enrol again in ${year}${studies.en}: nothing is lost, nothing is settled.`,
  }),
  not_eligible: (year, studies) => ({
    fr: `D’après ce que vous nous avez dit, vous ne seriez pas finançable en ${year}${studies.fr}. Cela ne veut pas dire que toutes les portes sont fermées.`,
    en: `From what you told us, you would not be eligible in ${year}${studies.en}. That does not mean every door is closed.`,
  }),
  unknown: (year, studies) => ({
    fr: `Nous ne pouvons pas encore vous dire si vous seriez finançable en ${year}${studies.fr}, et nous préférons ne pas deviner.`,
    en: `We cannot tell you yet whether you would be eligible in ${year}${studies.en}, and we would rather not guess.`,
  }),
  not_applicable: (year, studies) => ({
    fr: `Pour ces études${studies.fr} en ${year}, vous n’avez pas à vous soucier de la finançabilité.`,
    en: `For these studies${studies.en} in ${year}, you need not worry about funding eligibility.`,
  }),
};

const texts = {
  opening: openings,
  why: { fr: 'Pourquoi ?', en: 'Why?' },
  complete: { fr: 'Voici ce qu’il faut d’abord compléter.', en: 'This is what must be completed first.' },
  ask: {
    fr: 'En attendant, le service des inscriptions de l’établissement peut vous répondre.',
    en: 'Meanwhile the institution’s enrolment office can answer you.',
  },
  caution: {
    fr: 'Un point n’a pas été lu tel quel dans un texte : à confirmer par l’établissement.',
    en: 'One point was not read as such in a text: to be confirmed by the institution.',
  },
  nextUnit: (rules: string): Text => ({
    fr: `Pour la suite : réussir au moins une unité d’enseignement du bloc 1 au terme de cette inscription (règles de ${rules}).`,
    en: `Next: to pass at least one course unit of block 1 by the end of this enrolment (rules of ${rules}).`,
  }),
  next: (block1: number, total: number, rules: string): Text => {
    const fr = [...(block1 > 0 ? [`${block1} crédits du bloc 1`] : []), ...(total > 0 ? [`${total} crédits en tout`] : [])].join(' et ');
    const en = [...(block1 > 0 ? [`${block1} credits of block 1`] : []), ...(total > 0 ? [`${total} credits in all`] : [])].join(' and ');
    return {
      fr: `Pour la suite : avoir ${fr} au terme de cette inscription, ou réussir tout votre programme (règles de ${rules} ; elles peuvent encore changer).`,
      en: `Next: to have ${en} by the end of this enrolment, or to pass your whole programme (rules of ${rules}; they may still change).`,
    };
  },
};
