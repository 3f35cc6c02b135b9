// What the input or the sources leave open. Each doubt is read once against the student and once in their favour:
// where both readings give the same outcome it does not matter; where they differ the verdict is unknown and names the doubt.
import { academicYear } from '../academic-years';
import { findProblems } from '../path/check';
import { inResetWindow, type Path, type Row } from '../path/path';
import { covidYear } from '../rules/milestones';
import { sentences } from '../texts';
import { type FundingInput, type ProblemCode, type Regime, type RuleId, type Text } from '../types';

/** Enrolments are named by their place: `row:2` for its credits, `load:2` for the size of its programme; the others by what is open. */
export type DoubtId =
  | `row:${number}`
  | `load:${number}`
  | `year:${number}`
  | 'doubled'
  | 'both-cycles'
  | 'degree-missing'
  | 'line-left-out'
  | 'incomplete'
  | 'reset'
  | 'reorientation'
  | 'jury-shift'
  | 'softened-shift'
  | 'bachelor-milestones'
  | 'master-milestones'
  | 'master-reorientation'
  | 'master-180'
  | 'old-count'
  | 'old-three';

/** The doubts read in the student's favour. */
export type Favours = ReadonlySet<DoubtId | Assumption>;

/** Read one way throughout, but said where the outcome rests on it. */
export type Assumption = 'carried' | 'half-load';

export interface Doubt {
  id: DoubtId;
  /** The rule it is about; `null` for a number of the input. */
  rule: RuleId | null;
  /** The input could settle it; otherwise the sources are silent. */
  ofInput?: true;
  missing: Text;
}

/** All that is open for one path under one regime; whether any of it matters is found by trying. */
export function doubtsOf(input: FundingInput, path: Path, regime: Regime): Doubt[] {
  return [...inputDoubts(input, path), ...(regime === 'R0' ? oldDoubts(path) : pathDoubts(path)), ...ruleDoubts(input, regime)];
}

function inputDoubts(input: FundingInput, path: Path): Doubt[] {
  const problems = findProblems(input);
  const texts = (wanted: (path: string, code: ProblemCode) => boolean): Text =>
    sentences(problems.filter((problem) => wanted(problem.path, problem.code)).map(({ text }) => text));
  const load = (index: number): string => `enrolments.${index}.creditsEnrolled`;
  const ofRow = (index: number) => (at: string) => at.startsWith(`enrolments.${index}.`) && at !== load(index);
  const has = (code: ProblemCode): boolean => problems.some((problem) => problem.code === code);
  const about = (code: ProblemCode): Text => texts((_, found) => found === code);
  const found: Omit<Doubt, 'ofInput'>[] = [
    ...path.unreadable.map((index) => ({ id: `year:${index}` as const, rule: null, missing: texts(ofRow(index)) })),
    ...path.cycle
      .filter(({ credits }) => !credits.exact)
      .map(({ index }) => ({ id: `row:${index}` as const, rule: null, missing: texts(ofRow(index)) })),
    ...path.cycle
      .filter(({ credits }) => credits.enrolled.least < credits.enrolled.most)
      .map(({ index }) => ({ id: `load:${index}` as const, rule: null, missing: texts((at) => at === load(index)) })),
    ...(has('duplicate_enrolment') ? [{ id: 'doubled', rule: 'FE-15', missing: about('duplicate_enrolment') } as const] : []),
    ...(has('degree_missing') ? [{ id: 'degree-missing', rule: 'FE-41', missing: about('degree_missing') } as const] : []),
    ...(bothCycles(path).length > 0
      ? [{ id: 'both-cycles', rule: 'FE-34', missing: doubtTexts.bothCycles(bothCycles(path)) } as const]
      : []),
  ];
  return found.map((doubt) => ({ ...doubt, ofInput: true }));
}

/** Master enrolments of a year that also has a bachelor enrolment: perhaps taken in advance (BAMA). */
export function bothCycles(path: Path): Row[] {
  return path.counted.filter(({ year, enrolment }) => enrolment.cycle === 2 && path.otherCycle.some((other) => other.year === year));
}

function pathDoubts(path: Path): Doubt[] {
  const own = path.cycle.filter((row) => inResetWindow(path, row));
  const others = path.otherCycle.filter((row) => inResetWindow(path, row));
  const onlyCovid = own.length > 0 && own.every(({ year }) => year === covidYear);
  const doubtfulReset = own.length === 0 ? others.length > 0 : onlyCovid;
  return [
    ...(doubtfulReset
      ? [{ id: 'reset', rule: 'FE-05', missing: own.length === 0 ? doubtTexts.resetOtherCycle : doubtTexts.resetCovid } as const]
      : []),
    { id: 'reorientation', rule: 'FE-14', missing: doubtTexts.reorientation },
  ];
}

function ruleDoubts({ target }: FundingInput, regime: Regime): Doubt[] {
  if (regime === 'R0') return [];
  if (target.cycle === 1) {
    const known = target.programmeCredits === 180;
    return known
      ? [
          { id: 'jury-shift', rule: 'FE-16', missing: doubtTexts.juryShift },
          { id: 'softened-shift', rule: 'FE-20', missing: doubtTexts.softenedShift },
        ]
      : [
          {
            id: 'bachelor-milestones',
            rule: target.programmeCredits === 240 ? 'FE-18' : 'FE-07',
            missing: doubtTexts.milestones(target.programmeCredits),
          },
        ];
  }
  const usual = target.extraCredits === 0 && [60, 120, 180].includes(target.programmeCredits);
  return [
    ...(usual ? [] : [{ id: 'master-milestones', rule: 'FE-33', missing: doubtTexts.masterMilestones(target.extraCredits) } as const]),
    { id: 'master-reorientation', rule: 'FE-12', missing: doubtTexts.masterReorientation },
    { id: 'master-180', rule: 'FE-31', missing: doubtTexts.master180 },
  ];
}

function oldDoubts(path: Path): Doubt[] {
  const uncounted = path.cycle.some((row) => inResetWindow(path, row) && row.uncounted !== null);
  return [
    ...(uncounted ? [{ id: 'old-count', rule: 'FE-60', missing: doubtTexts.oldCount } as const] : []),
    { id: 'old-three', rule: 'FE-60', missing: doubtTexts.oldThree },
  ];
}

const doubtTexts = {
  bothCycles: (rows: readonly Row[]): Text => ({
    fr: `${rows.map(({ year }) => academicYear(year)).join(', ')} : le master était-il anticipé depuis le bachelier (BAMA) ?`,
    en: `${rows.map(({ year }) => academicYear(year)).join(', ')}: was the master taken in advance from the bachelor (BAMA)?`,
  }),
  resetOtherCycle: {
    fr: 'Remise à zéro après 5 ans : les sources disent tantôt « dans le supérieur », tantôt « dans le cycle » ; ici, seul l’autre cycle tombe dans ces 5 ans.',
    en: 'Reset after 5 years: sources say either “in higher education” or “in the cycle”; here only the other cycle falls within those 5 years.',
  },
  resetCovid: {
    fr: 'Remise à zéro après 5 ans : les sources ne disent pas si l’inscription de 2019-2020, non comptée, l’empêche.',
    en: 'Reset after 5 years: the sources do not say whether the 2019-2020 enrolment, which is not counted, prevents it.',
  },
  reorientation: {
    fr: 'Réorientation : les sources ne disent pas si un changement après un diplôme, ou après la seule année 2019-2020, ouvre l’inscription supplémentaire.',
    en: 'Reorientation: the sources do not say whether a change after a degree, or after 2019-2020 alone, opens the extra enrolment.',
  },
  juryShift: {
    fr: 'Jury : les sources ne disent pas si les cas à 50 crédits du bloc 1 valent une inscription plus tard pour qui s’est réorienté ; à demander à l’établissement.',
    en: 'Exam board: the sources do not say whether the cases at 50 block-1 credits apply one enrolment later to those who reoriented; ask the institution.',
  },
  softenedShift: {
    fr: '2024-2025 : les sources ne disent pas si le seuil assoupli de 45 crédits vaut une inscription plus tard pour qui s’est réorienté.',
    en: '2024-2025: the sources do not say whether the softened threshold of 45 credits applies one enrolment later to those who reoriented.',
  },
  milestones: (programmeCredits: number): Text => ({
    fr: `Les jalons d’un bachelier de ${programmeCredits || '?'} crédits n’ont pas été trouvés.`,
    en: `The milestones of a bachelor of ${programmeCredits || '?'} credits were not found.`,
  }),
  masterMilestones: (extra: number): Text =>
    extra > 0
      ? {
          fr: `Les jalons d’un master avec module complémentaire de ${extra} crédits (${extra < 30 ? 'moins de 30' : '30 et plus'}) n’ont pas été trouvés.`,
          en: `The milestones of a master with a complementary module of ${extra} credits (${extra < 30 ? 'fewer than 30' : '30 and more'}) were not found.`,
        }
      : {
          fr: 'Les jalons d’un master de ce nombre de crédits n’ont pas été trouvés.',
          en: 'The milestones of a master of this size were not found.',
        },
  masterReorientation: {
    fr: 'Master : les nombres en cas de réorientation n’ont pas été trouvés.',
    en: 'Master: the numbers after a reorientation were not found.',
  },
  master180: {
    fr: 'Master de 180 crédits : les sources se contredisent (6 inscriptions, ou 5 au plus).',
    en: 'Master of 180 credits: the sources contradict each other (6 enrolments, or 5 at most).',
  },
  oldCount: {
    fr: 'Ancien régime : les sources ne disent pas si 2019-2020 et les années menant à un diplôme comptent parmi les deux inscriptions.',
    en: 'Old rules: the sources do not say whether 2019-2020 and the years leading to a degree count among the two enrolments.',
  },
  oldThree: {
    fr: 'Ancien régime : les sources ne disent pas si les « 3 dernières » sont des années ou des inscriptions.',
    en: 'Old rules: the sources do not say whether the “last 3” are years or enrolments.',
  },
};
