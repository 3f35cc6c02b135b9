// What is looked at before any enrolment: the kind of studies, nationality, degrees already held.
import { degreesMaximum } from '../rules/milestones';
import { isDegreeCount } from '../path/check';
import { type FundingInput, type Regime, type Text } from '../types';
import { decisive, step, type Decision, type Step } from './decision';

/** A decision where one of these settles the matter; otherwise the steps that were passed. */
export function gates(input: FundingInput, regime: Regime): Decision | Step[] {
  if (input.target.educationForm === 'adult_education')
    return { outcome: 'not_applicable', steps: [decisive('FE-00', 'met', texts.adult)] };
  const scope = step('FE-01', 'met', texts.scope);
  if (input.nationality === 'non_eu') return { outcome: 'not_eligible', steps: [scope, decisive('FE-02', 'not_met', texts.nationality)] };
  const passed = [scope, step('FE-02', 'met', input.nationality === 'eu' ? texts.eu : texts.assimilated)];
  if (regime === 'R0') return passed;
  const degrees = input.degreesSameLevelLast5Years;
  if (!isDegreeCount(degrees)) return { outcome: 'unknown', steps: [...passed, decisive('FE-03', 'not_reached', texts.degreesNeeded)] };
  if (degrees >= degreesMaximum)
    return { outcome: 'not_eligible', steps: [...passed, decisive('FE-03', 'not_met', texts.degrees(degrees))] };
  return degrees > 0 ? [...passed, step('FE-03', 'met', texts.degrees(degrees))] : passed;
}

const texts = {
  adult: {
    fr: 'Les études visées relèvent de l’enseignement pour adultes : la finançabilité ne s’y applique pas, quel que soit le passé.',
    en: 'The target studies are adult education: funding eligibility does not apply to them, whatever came before.',
  },
  scope: { fr: 'Études visées de plein exercice : les règles s’appliquent.', en: 'Full-time target studies: the rules apply.' },
  eu: { fr: 'Nationalité d’un État membre de l’UE.', en: 'Nationality of an EU member state.' },
  assimilated: {
    fr: 'Assimilé·e aux nationaux de l’UE, sur preuve d’une des situations prévues.',
    en: 'Treated as an EU national, on proof of one of the situations provided for.',
  },
  nationality: {
    fr: 'Nationalité hors UE et aucune des situations d’assimilation.',
    en: 'Nationality outside the EU and none of the situations of equal treatment.',
  },
  degreesNeeded: {
    fr: 'Indiquer combien de grades de même niveau ont été obtenus au cours des 5 dernières années.',
    en: 'Give the number of degrees of the same level obtained in the last 5 years.',
  },
  degrees: (count: number): Text => ({
    fr: `${count} grade${count > 1 ? 's' : ''} de même niveau au cours des 5 dernières années (3 ferment la finançabilité).`,
    en: `${count} degree${count > 1 ? 's' : ''} of the same level in the last 5 years (3 end eligibility).`,
  }),
};
