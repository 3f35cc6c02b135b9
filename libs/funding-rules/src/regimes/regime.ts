// Which regime holds: by the year, and in the years of transition by the student's own path.
import { academicYear } from '../academic-years';
import { type Path } from '../path/path';
import { resetYears } from '../rules/milestones';
import { type RuleSet } from '../rules/rule-sets';
import { type Regime, type Text } from '../types';

const reform = 2022;

/** The regime of a path in a year with a rule set, and why. */
export function regimeOf(path: Path, { regimes, basis }: RuleSet): { regime: Regime; text: Text } {
  const [only] = regimes;
  if (only && regimes.length === 1) return { regime: only, text: basis };
  return beganBeforeReform(path) ? { regime: 'R0', text: texts.already(path) } : { regime: 'R1', text: texts.entrant(path) };
}

/** In the cycle before 2022-2023, without its degree since, and without five years out before coming back. */
export function beganBeforeReform({ cycle, otherCycle, target }: Path): boolean {
  const before = cycle.filter(({ year }) => year < reform);
  if (before.length === 0 || cycle.some(({ enrolment }) => enrolment.ledToDegree)) return false;
  const entry = cycle.find(({ year }) => year >= reform)?.year ?? target;
  const lastBefore = Math.max(...[...before, ...otherCycle].map(({ year }) => year).filter((year) => year < entry));
  return entry - lastBefore <= resetYears;
}

const texts = {
  already: ({ cycle }: Path): Text => ({
    fr: `Régime transitoire : inscription dans le cycle dès ${academicYear(cycle[0]?.year ?? 0)}, avant la réforme ; les anciennes règles valent jusqu’en 2023-2024.`,
    en: `Transition: enrolled in the cycle from ${academicYear(cycle[0]?.year ?? 0)}, before the reform; the old rules hold until 2023-2024.`,
  }),
  entrant: ({ cycle }: Path): Text =>
    cycle.some(({ year }) => year < reform)
      ? {
          fr: 'Réforme du 2 décembre 2021 : diplôme obtenu dans le cycle, ou retour après 5 années sans inscription.',
          en: 'Reform of 2 December 2021: degree obtained in the cycle, or return after 5 years without enrolment.',
        }
      : {
          fr: 'Réforme du 2 décembre 2021 : entrée dans le cycle à partir de 2022-2023.',
          en: 'Reform of 2 December 2021: entered the cycle from 2022-2023.',
        },
};
