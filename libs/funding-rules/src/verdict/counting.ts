// The steps that say which enrolments count in the cycle, and by which rule the others do not.
import { academicYear } from '../academic-years';
import { isChangeWithinYear, type Path, type Row } from '../path/path';
import { enrolments, yearsOf } from '../texts';
import { type PastEnrolment, type Regime, type Text } from '../types';
import { step, type Step } from './decision';
import { bothCycles } from './doubts';
import { isLightened } from './facts';

/** The steps of the count, for R1 to R3; under the old rules only what is left out of every regime. */
export function countingSteps(path: Path, regime: Regime): Step[] {
  const adult = path.adultEducation.length > 0 ? [step('FE-00', 'not_counted', texts.adult(path.adultEducation))] : [];
  const out = yearsOut(path);
  const gaps = out.length > 0 ? [step('FE-43', 'not_counted', texts.out(out))] : [];
  return regime === 'R0' ? [...adult, ...gaps] : [...adult, ...uncounted(path), ...countedSpecially(path, regime), ...gaps];
}

function uncounted({ cycle }: Path): Step[] {
  const by = (rule: Row['uncounted']): Row[] => cycle.filter((row) => row.uncounted === rule);
  const left = by('FE-15');
  const covid = by('FE-40');
  const degree = by('FE-41');
  return [
    ...(left.length > 0 ? [step('FE-15', 'not_counted', texts.left(left))] : []),
    ...(covid.length > 0 ? [step('FE-40', 'not_counted', texts.covid)] : []),
    ...(degree.length > 0 ? [step('FE-41', 'not_counted', texts.degree(degree))] : []),
  ];
}

function countedSpecially(path: Path, regime: Regime): Step[] {
  const { counted } = path;
  const moved = counted.filter(({ enrolment, year }) => isChangeWithinYear(enrolment.changedProgrammeOn, year));
  const abroad = counted.filter(({ enrolment }) => enrolment.country.toUpperCase() !== 'BE');
  const light = counted.filter(isLightened);
  const proposed = regime === 'R1' ? [] : counted.filter(({ year }) => year === 2020);
  const both = bothCycles(path);
  return [
    ...(moved.length > 0 ? [step('FE-15', 'counted', texts.moved(moved))] : []),
    ...(abroad.length > 0 ? [step('FE-42', 'counted', texts.abroad(abroad))] : []),
    ...(light.length > 0 ? [step('FE-44', 'counted', texts.light(light))] : []),
    ...(proposed.length > 0 ? [step('FE-45', 'counted', texts.proposed)] : []),
    ...(both.length > 0 ? [step('FE-34', 'counted', texts.both(both), 'derived')] : []),
  ];
}

/** Years without full-time enrolment since the first of any cycle, or in the five years before the target. */
function yearsOut({ cycle, otherCycle, target }: Path): number[] {
  const enrolled = new Set([...cycle, ...otherCycle].map(({ year }) => year));
  if (enrolled.size === 0) return [];
  const first = Math.max(Math.min(...enrolled), target - 10);
  return Array.from({ length: target - first }, (_, index) => first + index).filter((year) => !enrolled.has(year));
}

const isOne = (rows: readonly Row[]): boolean => new Set(rows.map(({ year }) => year)).size < 2;

const texts = {
  adult: (rows: readonly PastEnrolment[]): Text => {
    const years = [...new Set(rows.map((row) => row.academicYear))].sort().join(', ');
    return {
      fr: `${enrolments(rows.length).fr} dans l’enseignement pour adultes (${years}) : hors du compte.`,
      en: `${enrolments(rows.length).en} in adult education (${years}): not in the count.`,
    };
  },
  left: (rows: readonly Row[]): Text => ({
    fr: `${yearsOf(rows)} : programme quitté en cours d’année, avant le 15 février ; l’année ne compte qu’une fois et n’entame pas le droit à la réorientation.`,
    en: `${yearsOf(rows)}: programme left during the year, before 15 February; the year counts once and does not use up the reorientation.`,
  }),
  moved: (rows: readonly Row[]): Text => ({
    fr: `${yearsOf(rows)} : changement de programme en cours d’année ; l’année compte une fois.`,
    en: `${yearsOf(rows)}: change of programme during the year; the year counts once.`,
  }),
  covid: {
    fr: '2019-2020 (Covid) : inscription non comptée, crédits gardés.',
    en: '2019-2020 (Covid): enrolment not counted, credits kept.',
  },
  degree: (rows: readonly Row[]): Text => ({
    fr: isOne(rows)
      ? `${yearsOf(rows)} : a mené à un diplôme du cycle, ou y a été valorisée ; non comptée.`
      : `${yearsOf(rows)} : ont mené à un diplôme du cycle, ou y ont été valorisées ; non comptées.`,
    en: `${yearsOf(rows)}: led to a degree of the cycle, or ${isOne(rows) ? 'was' : 'were'} carried into one; not counted.`,
  }),
  abroad: (rows: readonly Row[]): Text => ({
    fr: `${yearsOf(rows)} : ${isOne(rows) ? 'inscription dans le supérieur à l’étranger ; elle compte' : 'inscriptions dans le supérieur à l’étranger ; elles comptent'}.`,
    en: `${yearsOf(rows)}: ${isOne(rows) ? 'enrolment in higher education abroad; it counts' : 'enrolments in higher education abroad; they count'}.`,
  }),
  light: (rows: readonly Row[]): Text => ({
    fr: `${yearsOf(rows)} : programme allégé, compté pour une inscription entière ; aucun texte trouvé pour le compter à moitié.`,
    en: `${yearsOf(rows)}: reduced load, counted as a whole enrolment; no text found for counting it as half.`,
  }),
  proposed: {
    fr: '2020-2021 est comptée : sa neutralisation a été proposée, le texte final n’a pas été trouvé.',
    en: '2020-2021 is counted: leaving it out was proposed, the final text was not found.',
  },
  both: (rows: readonly Row[]): Text => ({
    fr: `${yearsOf(rows)} : bachelier et master la même année. En cas d’anticipation (BAMA), l’inscription principale reste le bachelier.`,
    en: `${yearsOf(rows)}: bachelor and master in one year. Where the master is taken in advance (BAMA), the main enrolment stays the bachelor.`,
  }),
  out: (years: readonly number[]): Text => ({
    fr: `${years.map(academicYear).join(', ')} : sans inscription de plein exercice ; ${years.length < 2 ? 'non comptée, les activités de cette année' : 'non comptées, les activités de ces années'} sont à prouver.`,
    en: `${years.map(academicYear).join(', ')}: without full-time enrolment; not counted, activities of ${years.length < 2 ? 'that year' : 'those years'} must be proved.`,
  }),
};
