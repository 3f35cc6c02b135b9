import { assessFunding } from '../verdict/assess';
import { type FundingVerdict, type PastEnrolment } from '../types';
import { asks, bac, master } from './paths';

const assess = (programme: string, path: PastEnrolment[], year = '2025-2026'): FundingVerdict => assessFunding(asks(year, programme, path));
const stepsOf = ({ steps }: FundingVerdict): string[] => steps.map(({ rule, result }) => `${rule} ${result}`);

describe('the count', () => {
  it('counts enrolments abroad', () => {
    const verdict = assess('droit', [bac('2023-2024', 'droit', 20, { country: 'FR' }), bac('2024-2025', 'droit', 20)]);
    expect(verdict).toMatchObject({ countedEnrolments: 2, outcome: 'not_eligible' });
    expect(stepsOf(verdict)).toContain('FE-42 counted');
  });

  it('leaves 2019-2020 out and keeps its credits', () => {
    const verdict = assess('droit', [bac('2019-2020', 'droit', 30), bac('2023-2024', 'droit', 0), bac('2024-2025', 'droit', 30)]);
    expect(verdict).toMatchObject({ countedEnrolments: 2, outcome: 'eligible' });
    expect(stepsOf(verdict)).toContain('FE-40 not_counted');
  });

  it('counts a year with a change by 15 February once, without using up the reorientation', () => {
    const path = [
      bac('2023-2024', 'droit', 0),
      bac('2023-2024', 'AS', 40, { changedProgrammeOn: '2024-02-15' }),
      bac('2024-2025', 'AS', 10),
    ];
    const verdict = assess('AS', path);
    expect(verdict).toMatchObject({ countedEnrolments: 2, outcome: 'jury_discretion', problems: [] });
    expect(stepsOf(verdict)).toEqual(expect.arrayContaining(['FE-15 not_counted', 'FE-15 counted']));
  });

  it('leaves years without studies out, and names them', () => {
    const verdict = assess('droit', [bac('2021-2022', 'droit', 60)]);
    expect(verdict.countedEnrolments).toBe(1);
    expect(verdict.steps.find(({ rule }) => rule === 'FE-43')?.explanation).toContain('2022-2023, 2023-2024, 2024-2025');
  });

  it('brings every earlier enrolment back by a single one in the five years', () => {
    const old = [bac('2012-2013', 'droit', 0), bac('2013-2014', 'droit', 0), bac('2014-2015', 'droit', 0)];
    expect(assess('droit', old)).toMatchObject({ outcome: 'eligible' });
    expect(assess('droit', [...old, bac('2020-2021', 'droit', 0)])).toMatchObject({ countedEnrolments: 4, outcome: 'not_eligible' });
  });

  it('does not settle a reset where only the other cycle falls within the five years', () => {
    const verdict = assess('droit', [bac('2016-2017', 'droit', 0), bac('2017-2018', 'droit', 0), master('2022-2023', 'M', 60)]);
    expect(verdict.outcome).toBe('unknown');
    expect(stepsOf(verdict)).toContain('FE-05 not_reached');
  });

  it('says so where half-counting a reduced load would change the outcome, and does not do it', () => {
    const light = { creditsEnrolled: 40, lightened: true };
    const verdict = assess('droit', [bac('2023-2024', 'droit', 20, light), bac('2024-2025', 'droit', 20, light)]);
    expect(verdict).toMatchObject({ countedEnrolments: 2, outcome: 'not_eligible', certainty: 'unverified' });
    expect(verdict.steps.find(({ rule, decisive }) => rule === 'FE-44' && decisive)).toBeDefined();
  });

  it('says where the outcome rests on credits carried over', () => {
    const verdict = assess('droit', [bac('2023-2024', 'droit', 25, { creditsTransferred: 15 }), bac('2024-2025', 'droit', 20)]);
    expect(verdict).toMatchObject({ outcome: 'eligible', certainty: 'derived' });
    expect(verdict.steps.at(-1)?.explanation).toContain('15\u00a0crédits reportés');
  });

  it('leaves to the board, as not verified, the case the texts do not provide for', () => {
    const verdict = assess('droit', [bac('2023-2024', 'droit', 35), bac('2024-2025', 'droit', 20)]);
    expect(verdict).toMatchObject({ outcome: 'jury_discretion', certainty: 'unverified' });
  });

  it('leaves open whether the board may wait for those who reoriented', () => {
    const verdict = assess('AS', [bac('2022-2023', 'droit', 0), bac('2023-2024', 'AS', 20), bac('2024-2025', 'AS', 32)]);
    expect(verdict).toMatchObject({ outcome: 'unknown', countedEnrolments: 3 });
    expect(verdict.missing.join()).toContain('Jury');
  });

  it.each([
    [3, 60, 'eligible', 'verified'],
    [4, 60, 'eligible', 'derived'],
    [5, 120, 'eligible', 'derived'],
    [6, 165, 'not_eligible', 'verified'],
  ])('shifts the milestones once after a reorientation: %i enrolments, %i credits, %s', (count, total, outcome, certainty) => {
    const own = Array.from({ length: count - 1 }, (_, index) => {
      const start = 2026 - count + index;
      const done = index === 0 ? Math.min(59, total) : 0;
      const acquired = index === count - 2 ? total - Math.min(59, total) : done;
      return bac(`${start}-${start + 1}`, 'AS', acquired, {
        creditsEnrolled: 150,
        block1CreditsAcquired: index === 0 ? done : Math.min(1, acquired),
      });
    });
    expect(assess('AS', [bac('2018-2019', 'droit', 0), ...own])).toMatchObject({
      outcome,
      certainty,
      countedEnrolments: count,
    });
  });
});

describe('what does not fit', () => {
  const problems = (path: PastEnrolment[]) => assess('droit', path).problems.map(({ path: at, code }) => `${at} ${code}`);

  it('names the field of each problem', () => {
    expect(problems([bac('2023-2024', 'droit', 10), bac('2023-2024', 'droit', 10)])).toEqual([
      'enrolments.1.academicYear duplicate_enrolment',
    ]);
    expect(problems([bac('2024-2025', 'droit', 70, { block1CreditsAcquired: 50 })])).toEqual([
      'enrolments.0.creditsAcquired acquired_above_enrolled',
    ]);
    expect(problems([bac('2024-2025', 'droit', 70, { block1CreditsAcquired: 50, creditsTransferred: 10 })])).toEqual([
      'enrolments.0.creditsAcquired carried_over_included',
    ]);
    expect(problems([bac('2025-2026', 'droit', 10)])).toEqual(['enrolments.0.academicYear year_not_past']);
    expect(problems([bac('2024-2025', 'droit', 10, { block1CreditsAcquired: null })])).toEqual([
      'enrolments.0.block1CreditsAcquired block1_missing',
    ]);
    expect(problems([bac('2024-2026', 'droit', 10)])).toEqual(['enrolments.0.academicYear year_unreadable']);
    expect(problems([bac('2024-2025', ' ', -1)])).toEqual([
      'enrolments.0.programme programme_missing',
      'enrolments.0.creditsAcquired number_out_of_range',
      'enrolments.0.block1CreditsAcquired number_out_of_range',
    ]);
    expect(problems([bac('2024-2025', 'droit', 10, { changedProgrammeOn: '2025-03-01' })])).toEqual([
      'enrolments.0.changedProgrammeOn change_date_unusable',
    ]);
  });

  it('lets a refusal stand that does not depend on the missing number, and names the number where it does', () => {
    const open = { block1CreditsAcquired: null };
    expect(assess('droit', [bac('2023-2024', 'droit', 10, open), bac('2024-2025', 'droit', 20, open)]).outcome).toBe('not_eligible');
    const verdict = assess('droit', [
      bac('2023-2024', 'droit', 40, { creditsEnrolled: null, ...open }),
      bac('2024-2025', 'droit', 30, open),
    ]);
    expect(verdict.outcome).toBe('unknown');
    expect(verdict.missing).toEqual([
      '2023-2024\u00a0: indiquer les crédits acquis du bloc 1.',
      '2024-2025\u00a0: indiquer les crédits acquis du bloc 1.',
    ]);
  });

  it('does not decide on two enrolments that cannot be told apart', () => {
    const verdict = assess('droit', [bac('2023-2024', 'droit', 20), bac('2023-2024', 'psycho', 20), bac('2024-2025', 'droit', 30)]);
    expect(verdict).toMatchObject({ outcome: 'unknown', countedEnrolments: null });
  });
});
