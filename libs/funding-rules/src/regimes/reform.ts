// The order of the rules since the reform: first enrolment, reset, whole programme, milestones; in 2024-2025, those who began before it.
import { academicYear } from '../academic-years';
import { type Path } from '../path/path';
import { resetYears, wholeProgrammeMinimum } from '../rules/milestones';
import { credits } from '../texts';
import { type Text } from '../types';
import { decideBachelor } from './bachelor';
import { countText } from './bachelor-texts';
import { decisive, step, type Decision, type Question, type Step } from '../verdict/decision';
import { type Favours } from '../verdict/doubts';
import { factsOf, type Facts, type LastProgramme } from '../verdict/facts';
import { decideMaster } from './master';
import { beganBeforeReform } from './regime';

/** Decides under R1, R2 or R3, for one reading of the doubts. */
export function decideByReform(path: Path, question: Question, favours: Favours): Decision {
  const facts = factsOf(path, favours);
  if (facts.enrolments === 0) return { outcome: 'eligible', steps: [decisive('FE-04', 'met', texts.first(path))] };
  if (facts.reset) return { outcome: 'eligible', steps: [decisive('FE-05', 'met', texts.reset(path))] };
  const kept = step('FE-05', 'not_met', texts.noReset(path));
  const whole = wholeProgramme(facts, question);
  if (whole.result === 'met') return { outcome: 'eligible', steps: [kept, whole] };
  return softenedForEarlier(afterMilestones(facts, question, favours, [kept, whole]), path, question);
}

/** The same, had the student chosen other studies: used to say what would change the outcome. */
export function afterMilestones(facts: Facts, question: Question, favours: Favours, before: readonly Step[]): Decision {
  const decision = byProgramme(facts, question, favours);
  return { ...decision, steps: [...before, ...decision.steps] };
}

function byProgramme(facts: Facts, question: Question, favours: Favours): Decision {
  if (question.target.cycle === 2) return decideMaster(facts, question, favours);
  if (question.target.programmeCredits === 180) return decideBachelor(facts, question, favours);
  const rule = question.target.programmeCredits === 240 ? 'FE-18' : 'FE-07';
  const outcome = favours.has('bachelor-milestones') ? 'eligible' : 'not_eligible';
  return { outcome, steps: [decisive(rule, 'not_reached', texts.noMilestones(facts))] };
}

function wholeProgramme({ sameCursus, lastProgramme }: Facts, { regime }: Question): Step {
  if (!sameCursus || !lastProgramme) return step('FE-06', 'not_met', texts.otherCursus);
  const { whole, enrolled } = lastProgramme;
  const large = enrolled >= wholeProgrammeMinimum;
  if (!whole || (regime === 'R1' && !large)) return step('FE-06', 'not_met', texts.notWhole(lastProgramme, whole));
  return decisive('FE-06', 'met', texts.whole(lastProgramme), regime === 'R3' && !large ? 'derived' : undefined);
}

/** FE-21 comes last: it rescues in 2024-2025 those who began before 2022; derived where they had stopped meanwhile. */
function softenedForEarlier(decision: Decision, path: Path, { regime }: Question): Decision {
  if (regime !== 'R2' || decision.outcome === 'eligible' || !beganBeforeReform(path)) return decision;
  const continued = path.counted.some(({ year }) => year === path.target - 1);
  const rescued = decisive('FE-21', 'met', texts.before(path), continued ? undefined : 'derived');
  return { outcome: 'eligible', steps: [...decision.steps.map((each) => ({ ...each, decisive: false })), rescued] };
}

const window = ({ target }: Path): string => `${academicYear(target - resetYears)} – ${academicYear(target - 1)}`;

const texts = {
  first: (path: Path): Text =>
    path.cycle.length === 0
      ? {
          fr: 'Aucune inscription antérieure de plein exercice dans ce cycle.',
          en: 'No earlier full-time enrolment in this cycle.',
        }
      : { fr: 'Aucune inscription comptée dans ce cycle.', en: 'No enrolment counted in this cycle.' },
  reset: (path: Path): Text => ({
    fr: `Aucune inscription dans les 5 années précédentes (${window(path)}) : on repart de zéro.`,
    en: `No enrolment in the 5 preceding years (${window(path)}): the counters start again.`,
  }),
  noReset: (path: Path): Text => ({
    fr: `Au moins une inscription dans les 5 années précédentes (${window(path)}) : toutes les précédentes comptent.`,
    en: `At least one enrolment in the 5 preceding years (${window(path)}): all the earlier ones count.`,
  }),
  otherCursus: {
    fr: 'Les études visées sont d’autres études : un PAE entièrement réussi ne joue que dans le même cursus.',
    en: 'The target studies are other studies: a fully passed programme only helps in the same cursus.',
  },
  whole: ({ year, acquired, carried, enrolled }: LastProgramme): Text => ({
    fr: `Dernier programme dans ce cursus (${academicYear(year)}) entièrement réussi : ${credits(acquired).fr} acquis${carried > 0 ? ` et ${carried} ${carried < 2 ? 'reporté' : 'reportés'}` : ''} sur ${enrolled}.`,
    en: `Last programme in this cursus (${academicYear(year)}) passed in full: ${credits(acquired).en} acquired${carried > 0 ? ` and ${carried} carried over` : ''} of ${enrolled}.`,
  }),
  notWhole: ({ year, acquired, enrolled }: LastProgramme, whole: boolean): Text => {
    const of = enrolled > 0 ? { fr: ` sur ${enrolled}`, en: ` of ${enrolled}` } : { fr: '', en: '' };
    const small = whole
      ? { fr: ' : entièrement réussi, mais de moins de 45 crédits', en: ': passed in full, but of fewer than 45 credits' }
      : { fr: '', en: '' };
    return {
      fr: `Dernier programme dans ce cursus (${academicYear(year)}) : ${credits(acquired).fr} acquis${of.fr}${small.fr}.`,
      en: `Last programme in this cursus (${academicYear(year)}): ${credits(acquired).en} acquired${of.en}${small.en}.`,
    };
  },
  before: (path: Path): Text => ({
    fr: `Études commencées dans ce cycle en ${academicYear(path.cycle[0]?.year ?? 0)}, avant la réforme de 2022.`,
    en: `Studies begun in this cycle in ${academicYear(path.cycle[0]?.year ?? 0)}, before the reform of 2022.`,
  }),
  noMilestones: (facts: Facts): Text => ({
    fr: `${countText(facts).fr} : jalons non trouvés pour ce bachelier.`,
    en: `${countText(facts).en}: no milestones found for this bachelor.`,
  }),
};
