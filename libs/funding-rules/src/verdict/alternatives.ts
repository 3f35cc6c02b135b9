// What would change the outcome, or keep it: for the adviser, each with its rule where it has one.
import { academicYear } from '../academic-years';
import { type Path } from '../path/path';
import { jury, resetYears } from '../rules/milestones';
import { credits } from '../texts';
import { type FundingInput, type Regime, type Text } from '../types';
import { type Decision, type Question } from './decision';
import { type Favours } from './doubts';
import { factsOf, reoriented } from './facts';
import { afterMilestones } from '../regimes/reform';

/** The alternatives of a decision, the nearest first. */
export function alternativesOf(input: FundingInput, path: Path, regime: Regime, decision: Decision): Text[] {
  const { outcome, steps } = decision;
  if (outcome === 'not_applicable') return [texts.backToFullTime];
  if (steps.some(({ rule, result }) => rule === 'FE-02' && result === 'not_met')) return [texts.nationality, texts.adult, texts.waiver];
  if (steps.some(({ rule, result }) => rule === 'FE-03' && result === 'not_met')) return [texts.degrees, texts.adult, texts.waiver];
  if (outcome === 'eligible') return regime === 'R0' ? [] : [regime === 'R1' ? texts.keepLarge : texts.keepWhole, texts.adult];
  return [
    ...(outcome === 'jury_discretion' ? [texts.board] : []),
    ...moreCredits(decision, path),
    ...otherStudies(input, path, regime, decision),
    texts.adult,
    texts.waiver,
    ...fiveYears(path),
  ];
}

function moreCredits({ shortfall, steps }: Decision, path: Path): Text[] {
  if (steps.some(({ rule, result }) => rule === 'FE-07' && result === 'not_met')) return [texts.oneUnit];
  if (!shortfall || shortfall.block1 + shortfall.total === 0) return [];
  const { block1 } = factsOf(path, new Set(['carried']));
  const board = steps.some(({ rule, result }) => rule === 'FE-16' && result === 'not_met') && block1 < jury.block1;
  return [texts.credits(shortfall), ...(board ? [texts.boardCredits(jury.block1 - block1)] : [])];
}

function otherStudies({ target }: FundingInput, path: Path, regime: Regime, { outcome }: Decision): Text[] {
  if (outcome === 'eligible_if_reoriented') return [regime === 'R0' ? texts.reorientOld : texts.reorient];
  const favours: Favours = new Set(['carried']);
  const facts = factsOf(path, favours);
  if (regime === 'R0' || !facts.sameCursus || target.cycle === 2 || target.programmeCredits !== 180) return [];
  const question: Question = { regime, target };
  return afterMilestones(reoriented(facts), question, favours, []).outcome === 'eligible' ? [texts.reorientOnce(facts.enrolments)] : [];
}

function fiveYears({ cycle, otherCycle }: Path): Text[] {
  const last = Math.max(...[...cycle, ...otherCycle].map(({ year }) => year));
  return Number.isFinite(last) ? [texts.fiveYears(academicYear(last + resetYears + 1))] : [];
}

const texts = {
  backToFullTime: {
    fr: 'La finançabilité ne serait examinée qu’au retour dans le plein exercice ; ces années n’y comptent pas (FE-00).',
    en: 'Eligibility would only be examined on coming back to full-time studies; these years do not count in it (FE-00).',
  },
  nationality: {
    fr: 'Remplir plus tard une des conditions d’assimilation (sans effet rétroactif) (FE-02).',
    en: 'Meeting one of the conditions of equal treatment later (without retroactive effect) (FE-02).',
  },
  degrees: {
    fr: 'Attendre que moins de 3 de ces grades tombent dans les 5 dernières années (FE-03).',
    en: 'Waiting until fewer than 3 of these degrees fall within the last 5 years (FE-03).',
  },
  keepWhole: {
    fr: 'Réussir la totalité de son PAE, même allégé, garde finançable dans le même cursus, quels que soient les jalons (FE-06).',
    en: 'Passing the whole annual programme, even a reduced one, keeps one eligible in the same cursus, whatever the milestones (FE-06).',
  },
  keepLarge: {
    fr: 'Réussir la totalité de son PAE, de 45 crédits au moins, garde finançable dans le même cursus (FE-06).',
    en: 'Passing the whole annual programme, of at least 45 credits, keeps one eligible in the same cursus (FE-06).',
  },
  adult: {
    fr: 'Étudier dans l’enseignement pour adultes (promotion sociale) : ces règles ne s’y appliquent pas (FE-00).',
    en: 'Studying in adult education (promotion sociale): these rules do not apply there (FE-00).',
  },
  waiver: {
    fr: 'Demander une dérogation à l’établissement, selon son règlement des études : il peut l’accorder ou la refuser (FE-50).',
    en: 'Asking the institution for a waiver under its study regulations: it may grant or refuse it (FE-50).',
  },
  board: {
    fr: 'Demander la décision du jury ; le solde du bloc 1 devrait être réussi pendant cette inscription (FE-16, FE-17).',
    en: 'Asking for the exam board’s decision; the rest of block 1 would have to be passed during that enrolment (FE-16, FE-17).',
  },
  oneUnit: {
    fr: 'Une unité d’enseignement réussie dans ce cursus, par exemple par une valorisation, suffirait (FE-07).',
    en: 'One course unit passed in this cursus, by a carry-over of credits for instance, would be enough (FE-07).',
  },
  credits: ({ block1, total }: { block1: number; total: number }): Text => {
    const fr = [...(block1 > 0 ? [`${credits(block1).fr} du bloc 1`] : []), ...(total > 0 ? [`${credits(total).fr} en tout`] : [])];
    const en = [...(block1 > 0 ? [`${credits(block1).en} of block 1`] : []), ...(total > 0 ? [`${credits(total).en} in all`] : [])];
    const one = block1 + total < 2;
    return {
      fr: `${fr.join(' et ')} de plus, ${one ? 'acquis ou valorisé, rendrait' : 'acquis ou valorisés, rendraient'} finançable.`,
      en: `${en.join(' and ')} more, acquired or carried over, would give eligibility.`,
    };
  },
  boardCredits: (count: number): Text => ({
    fr: `${credits(count).fr} du bloc 1 de plus ${count < 2 ? 'ouvrirait' : 'ouvriraient'} la voie du jury (FE-16, FE-17).`,
    en: `${credits(count).en} of block 1 more would open the way to the exam board (FE-16, FE-17).`,
  }),
  reorient: {
    fr: 'Se réorienter vers d’autres études : finançable dans celles-ci (FE-07, FE-12).',
    en: 'Reorienting to other studies: eligible in those (FE-07, FE-12).',
  },
  reorientOld: {
    fr: 'Se réorienter vers d’autres études : finançable dans celles-ci, pour une première réorientation en 5 ans (FE-60).',
    en: 'Reorienting to other studies: eligible in those, for a first reorientation in 5 years (FE-60).',
  },
  reorientOnce: (enrolments: number): Text =>
    enrolments === 2
      ? {
          fr: 'Se réorienter vers d’autres études : une inscription supplémentaire sur le cycle, une seule fois, avec une année pour les 60 crédits du nouveau bloc 1 (deux en 2024-2025) (FE-12, FE-13).',
          en: 'Reorienting to other studies: one more enrolment over the cycle, once only, with one year for the 60 credits of the new block 1 (two in 2024-2025) (FE-12, FE-13).',
        }
      : {
          fr: 'Se réorienter vers d’autres études : une inscription supplémentaire sur le cycle, une seule fois (FE-12).',
          en: 'Reorienting to other studies: one more enrolment over the cycle, once only (FE-12).',
        },
  fiveYears: (year: string): Text => ({
    fr: `Cinq années académiques sans inscription : les compteurs repartiraient de zéro en ${year}, si la règle est encore la même (FE-05).`,
    en: `Five academic years without enrolment: the counters would start again in ${year}, if the rule is still the same (FE-05).`,
  }),
};
