// The rules before the reform (FE-60): any one of four conditions is enough.
import { academicYear } from '../academic-years';
import { inResetWindow, type Path, type Row } from '../path/path';
import { credits } from '../texts';
import { type Text } from '../types';
import { decisive, step, type Decision, type Step } from '../verdict/decision';
import { type Favours } from '../verdict/doubts';

/** Decides under R0, for one reading of the doubts. */
export function decideByOldRules(path: Path, favours: Favours): Decision {
  const steps: Step[] = [];
  const conditions = [fewEnrolments(path, favours), mostOfLast(path, favours), halfOfThree(path, favours), firstReorientation(path)];
  for (const { met, text } of conditions) {
    if (met) return { outcome: 'eligible', steps: [...steps, decisive('FE-60', 'met', text)] };
    steps.push(decisive('FE-60', 'not_met', text));
  }
  const sameCursus = path.cycle.some(({ cursus }) => cursus === path.cursus);
  if (!sameCursus || recentChange(path)) return { outcome: 'not_eligible', steps };
  return { outcome: 'eligible_if_reoriented', steps: [...steps, step('FE-14', 'not_reached', texts.couldReorient)] };
}

interface Condition {
  met: boolean;
  text: Text;
}

function fewEnrolments(path: Path, favours: Favours): Condition {
  const recent = path.cycle.filter((row) => inResetWindow(path, row));
  const counted = favours.has('old-count') ? recent.filter(({ uncounted }) => uncounted === null) : recent;
  const count = new Set(counted.map(({ year }) => year)).size + unread(path, favours);
  return { met: count < 2, text: texts.few(counted, count) };
}

const unread = (path: Path, favours: Favours): number => path.unreadable.filter((index) => !favours.has(`year:${index}`)).length;

function mostOfLast(path: Path, favours: Favours): Condition {
  const last = path.cycle.at(-1);
  if (!last) return { met: true, text: texts.none };
  const { acquired, enrolled } = sums([last], favours);
  return { met: enrolled > 0 && acquired >= 0.75 * enrolled, text: texts.last(last, acquired, enrolled) };
}

function halfOfThree(path: Path, favours: Favours): Condition {
  const byYears = path.cycle.filter(({ year }) => year >= path.target - 3);
  const byEnrolments = path.cycle.slice(-3);
  const read = [byYears, byEnrolments].map((rows) => sums(rows, favours));
  const reached = read.map(({ acquired, enrolled }) => enrolled > 0 && acquired >= 45 && acquired >= 0.5 * enrolled);
  const met = favours.has('old-three') ? reached.some(Boolean) : reached.every(Boolean);
  const shown = read[1] ?? { acquired: 0, enrolled: 0 };
  return { met, text: texts.three(shown.acquired, shown.enrolled) };
}

/** Credits over some enrolments; where a number is missing it is read against the student, or in their favour. */
function sums(rows: readonly Row[], favours: Favours): { acquired: number; enrolled: number } {
  return rows.reduce(
    ({ acquired, enrolled }, { credits, index }) => {
      const favoured = favours.has(`row:${index}`);
      const load =
        credits.enrolled.least === credits.enrolled.most || !favours.has(`load:${index}`) ? credits.enrolled.most : credits.acquired.most;
      return { acquired: acquired + (favoured ? credits.acquired.most : credits.acquired.least), enrolled: enrolled + load };
    },
    { acquired: 0, enrolled: 0 },
  );
}

function firstReorientation(path: Path): Condition {
  const isNew = path.cycle.length > 0 && !path.cycle.some(({ cursus }) => cursus === path.cursus);
  return { met: isNew && !recentChange(path), text: texts.reorientation(isNew) };
}

/** A change of cursus within the five years before the target. */
function recentChange(path: Path): boolean {
  return path.cycle.some((row) => {
    const before = path.cycle.filter(({ year }) => year < row.year);
    return inResetWindow(path, row) && before.length > 0 && !before.some(({ cursus }) => cursus === row.cursus);
  });
}

const texts = {
  none: { fr: 'Aucune inscription antérieure.', en: 'No earlier enrolment.' },
  few: (rows: readonly Row[], count: number): Text => {
    const years = rows.length > 0 ? ` (${[...new Set(rows.map(({ year }) => academicYear(year)))].join(', ')})` : '';
    return {
      fr: `Inscriptions dans le cycle au cours des 5 années précédentes : ${count}${years} ; deux suffisent à ne plus remplir cette condition.`,
      en: `Enrolments in the cycle in the 5 preceding years: ${count}${years}; two are enough for this condition to fail.`,
    };
  },
  last: ({ year }: Row, acquired: number, enrolled: number): Text => ({
    fr: `Dernier programme (${academicYear(year)}) : ${credits(acquired).fr} acquis sur ${enrolled} ; il en faut 75 %.`,
    en: `Last programme (${academicYear(year)}): ${credits(acquired).en} acquired of ${enrolled}; 75% are needed.`,
  }),
  three: (acquired: number, enrolled: number): Text => ({
    fr: `Trois dernières inscriptions : ${credits(acquired).fr} acquis sur ${enrolled} ; il en faut la moitié, et au moins 45.`,
    en: `Last three enrolments: ${credits(acquired).en} acquired of ${enrolled}; half are needed, and at least 45.`,
  }),
  reorientation: (isNew: boolean): Text =>
    isNew
      ? {
          fr: 'Les études visées sont nouvelles : c’est une réorientation ; elle doit être la première en 5 ans.',
          en: 'The target studies are new: this is a reorientation; it must be the first in 5 years.',
        }
      : { fr: 'Les études visées ne sont pas nouvelles : pas de réorientation.', en: 'The target studies are not new: no reorientation.' },
  couldReorient: {
    fr: 'Une première réorientation en 5 ans rendrait finançable dans d’autres études.',
    en: 'A first reorientation in 5 years would give eligibility in other studies.',
  },
};
