// The regimes beside R3: which one holds, and what it decides.
import { assessFunding } from '../verdict/assess';
import { type FundingVerdict, type PastEnrolment } from '../types';
import { asks, bac, master } from './paths';

const rulesOf = ({ steps }: FundingVerdict): string[] => steps.map(({ rule, result }) => `${rule} ${result}`);
const droit = (year: string, acquired: number, known: Partial<PastEnrolment> = {}): PastEnrolment => bac(year, 'droit', acquired, known);

describe('the years of transition', () => {
  it('keep the old rules for those already in the cycle', () => {
    expect(assessFunding(asks('2022-2023', 'droit', [droit('2021-2022', 50)]))).toMatchObject({ regime: 'R0', outcome: 'eligible' });
    expect(assessFunding(asks('2023-2024', 'droit', [droit('2021-2022', 10), droit('2022-2023', 10)])).regime).toBe('R0');
  });

  it('apply the reform to those who enter, in 2022-2023 or later', () => {
    expect(assessFunding(asks('2022-2023', 'droit', []))).toMatchObject({ regime: 'R1', outcome: 'eligible' });
    expect(assessFunding(asks('2023-2024', 'droit', [droit('2022-2023', 0)]))).toMatchObject({
      regime: 'R1',
      outcome: 'eligible_if_reoriented',
    });
  });

  it('apply the reform to a new cycle, after a degree, and after five years out', () => {
    const bachelor = [droit('2019-2020', 60), droit('2020-2021', 60), droit('2021-2022', 60, { ledToDegree: true })];
    expect(assessFunding(asks('2022-2023', 'psycho', bachelor)).regime).toBe('R1');
    expect(assessFunding(asks('2022-2023', 'droit', bachelor, { target: { cycle: 2, programmeCredits: 120 } })).regime).toBe('R1');
    expect(assessFunding(asks('2023-2024', 'droit', [droit('2016-2017', 0)])).regime).toBe('R1');
    expect(assessFunding(asks('2022-2023', 'droit', [droit('2017-2018', 0)])).regime).toBe('R0');
  });
});

describe('the old rules', () => {
  it('ask for fewer than two enrolments, 75 %, half over three, or a first reorientation', () => {
    const twice = [droit('2019-2020', 20), droit('2020-2021', 20)];
    const outcome = (programme: string, path: PastEnrolment[]) => assessFunding(asks('2021-2022', programme, path)).outcome;
    expect(outcome('droit', [droit('2020-2021', 0)])).toBe('eligible');
    expect(outcome('droit', [droit('2018-2019', 0), droit('2020-2021', 45)])).toBe('eligible');
    expect(outcome('droit', [droit('2018-2019', 45), droit('2020-2021', 20)])).toBe('eligible');
    expect(outcome('psycho', [droit('2018-2019', 0), droit('2020-2021', 0)])).toBe('eligible');
    expect(outcome('droit', [droit('2018-2019', 0), droit('2020-2021', 0)])).toBe('eligible_if_reoriented');
    expect(outcome('AS', [droit('2018-2019', 0), bac('2020-2021', 'psycho', 0)])).toBe('not_eligible');
    expect(outcome('droit', twice)).toBe('unknown');
  });

  it('say what the sources do not: whether 2019-2020 counts', () => {
    const verdict = assessFunding(asks('2021-2022', 'droit', [droit('2019-2020', 20), droit('2020-2021', 20)]));
    expect(verdict.missing.join()).toContain('2019-2020');
    expect(rulesOf(verdict)).toContain('FE-60 not_reached');
  });
});

describe('2022-2023 and 2023-2024, entrants', () => {
  it('count a whole programme only from 45 credits', () => {
    const small = [droit('2022-2023', 30, { creditsEnrolled: 30 })];
    const again = [...small, droit('2023-2024', 15, { creditsEnrolled: 15 })];
    expect(assessFunding(asks('2023-2024', 'droit', small))).toMatchObject({ outcome: 'eligible', regime: 'R1' });
    expect(rulesOf(assessFunding(asks('2023-2024', 'droit', small)))).toContain('FE-06 not_met');
    const large = [droit('2022-2023', 45, { creditsEnrolled: 45 })];
    expect(rulesOf(assessFunding(asks('2023-2024', 'droit', large)))).toContain('FE-06 met');
    expect(assessFunding(asks('2024-2025', 'droit', again))).toMatchObject({ outcome: 'eligible', certainty: 'verified' });
  });

  it('leave the absence of that minimum in 2025-2026 as derived', () => {
    const path = [droit('2023-2024', 15), droit('2024-2025', 15, { creditsEnrolled: 15 })];
    expect(assessFunding(asks('2025-2026', 'droit', path))).toMatchObject({ outcome: 'eligible', certainty: 'derived' });
  });
});

describe('2024-2025, softened', () => {
  // A degree of the cycle behind them: the old rules and their softening are no longer theirs.
  const degree = [bac('2017-2018', 'histoire', 60), bac('2018-2019', 'histoire', 60, { ledToDegree: true })];

  it('leaves two years after a reorientation after the 2nd enrolment', () => {
    const path = [...degree, bac('2021-2022', 'droit', 10), bac('2022-2023', 'droit', 10), bac('2023-2024', 'AS', 10)];
    const verdict = assessFunding(asks('2024-2025', 'AS', path));
    expect(verdict).toMatchObject({ outcome: 'eligible', regime: 'R2', countedEnrolments: 3 });
    expect(rulesOf(verdict)).toContain('FE-13 met');
  });

  it.each([
    [40, 'not_eligible'],
    [45, 'unknown'],
    [60, 'eligible'],
  ])('does not settle the 45 credits for those who reoriented after the 1st: %i, %s', (credits, outcome) => {
    const path = [...degree, bac('2021-2022', 'droit', 0), bac('2022-2023', 'AS', 20), bac('2023-2024', 'AS', credits - 20)];
    expect(assessFunding(asks('2024-2025', 'AS', path)).outcome).toBe(outcome);
  });

  it('keeps those who began before the reform, derived where they had stopped', () => {
    const path = [droit('2020-2021', 5), droit('2021-2022', 5), droit('2022-2023', 5), droit('2023-2024', 5)];
    expect(assessFunding(asks('2024-2025', 'droit', path))).toMatchObject({ outcome: 'eligible', certainty: 'verified' });
    expect(assessFunding(asks('2024-2025', 'droit', path.slice(0, 3)))).toMatchObject({ outcome: 'eligible', certainty: 'derived' });
    expect(rulesOf(assessFunding(asks('2024-2025', 'droit', path)))).toContain('FE-21 met');
    expect(assessFunding(asks('2025-2026', 'droit', path)).outcome).toBe('not_eligible');
  });
});

describe('masters', () => {
  const target = (programmeCredits: number, extraCredits = 0) => ({ target: { cycle: 2 as const, programmeCredits, extraCredits } });
  const years = (count: number, credits: number): PastEnrolment[] =>
    Array.from({ length: count }, (_, index) => master(`${2025 - count + index}-${2026 - count + index}`, 'M', credits));
  const outcome = (count: number, credits: number, programmeCredits = 120, extraCredits = 0) =>
    assessFunding(asks('2025-2026', 'M', years(count, credits), target(programmeCredits, extraCredits))).outcome;

  it.each([
    [1, 0, 120, 'eligible'],
    [2, 30, 120, 'eligible'],
    [2, 29, 120, 'not_eligible'],
    [3, 20, 120, 'eligible'],
    [4, 29, 120, 'not_eligible'],
    [4, 30, 180, 'eligible'],
    [5, 30, 180, 'unknown'],
    [5, 20, 180, 'not_eligible'],
    [2, 29, 60, 'not_eligible'],
    [1, 0, 90, 'eligible'],
    [2, 30, 90, 'unknown'],
  ])('after %i enrolments of %i credits each, master %i: %s', (count, credits, programmeCredits, expected) => {
    expect(outcome(count, credits, programmeCredits)).toBe(expected);
  });

  it('do not know the numbers after a reorientation, and say so', () => {
    const verdict = assessFunding(asks('2025-2026', 'N', [master('2023-2024', 'M', 10), master('2024-2025', 'N', 10)], target(120)));
    expect(verdict).toMatchObject({ outcome: 'unknown', certainty: 'unverified' });
    expect(verdict.missing.join()).toContain('réorientation');
  });

  it('with a module: one enrolment is within its two years, a whole programme keeps eligible', () => {
    expect(outcome(1, 0, 120, 15)).toBe('eligible');
    expect(outcome(2, 30, 120, 15)).toBe('unknown');
    expect(outcome(2, 60, 120, 15)).toBe('eligible');
  });

  it('ask whether a year in both cycles was taken in advance', () => {
    const path = [bac('2023-2024', 'B', 50), master('2023-2024', 'M', 10), master('2024-2025', 'M', 20)];
    const verdict = assessFunding(asks('2025-2026', 'M', path, target(120)));
    expect(verdict).toMatchObject({ outcome: 'unknown', countedEnrolments: null });
    expect(rulesOf(verdict)).toContain('FE-34 counted');
  });
});
