// The worked cases of the domain research, by their numbers.
import { assessFunding } from '../verdict/assess';
import { type FundingInput, type Outcome, type RuleId, type Status } from '../types';
import { asks, bac, master } from './paths';

interface Case {
  name: string;
  input: FundingInput;
  outcome: Outcome;
  rules: RuleId[];
  certainty?: Status;
  counted?: number | null;
}

const toMaster = (programmeCredits = 120, extraCredits = 0) => ({ target: { cycle: 2 as const, programmeCredits, extraCredits } });

const cases: Case[] = [
  {
    name: 'W1: a master valorised into a degree, then another: 2024-25 is the 2nd enrolment',
    input: asks(
      '2024-2025',
      'C',
      [
        master('2020-2021', 'A', 30, { creditsTransferredToDegree: true }),
        master('2021-2022', 'B', 60),
        master('2022-2023', 'B', 60, { ledToDegree: true }),
        master('2023-2024', 'C', 30),
      ],
      toMaster(),
    ),
    outcome: 'eligible',
    rules: ['FE-41', 'FE-30'],
    certainty: 'verified',
    counted: 1,
  },
  {
    name: 'W2: Covid year and degree left out, the rest counted: 2024-25 is the 3rd enrolment',
    input: asks(
      '2024-2025',
      'C',
      [
        master('2019-2020', 'A', 30),
        master('2020-2021', 'A', 10),
        master('2021-2022', 'B', 60),
        master('2022-2023', 'B', 60, { ledToDegree: true }),
        master('2023-2024', 'C', 60, { creditsEnrolled: 65 }),
      ],
      toMaster(),
    ),
    outcome: 'eligible',
    rules: ['FE-40', 'FE-41', 'FE-30'],
    counted: 2,
  },
  {
    name: 'W3: one enrolment without a unit: only by reorienting',
    input: asks('2025-2026', 'droit', [bac('2024-2025', 'droit', 0)]),
    outcome: 'eligible_if_reoriented',
    rules: ['FE-07'],
    certainty: 'verified',
    counted: 1,
  },
  {
    name: 'W3b: the same student in other studies is eligible',
    input: asks('2025-2026', 'psycho', [bac('2024-2025', 'droit', 0)]),
    outcome: 'eligible',
    rules: ['FE-07'],
    certainty: 'verified',
  },
  {
    name: 'W4: one enrolment, 25 credits',
    input: asks('2025-2026', 'droit', [bac('2024-2025', 'droit', 25)]),
    outcome: 'eligible',
    rules: ['FE-07'],
    certainty: 'verified',
    counted: 1,
  },
  {
    name: 'W5: two enrolments, block 1 done',
    input: asks('2025-2026', 'droit', [bac('2023-2024', 'droit', 30), bac('2024-2025', 'droit', 30, { creditsAcquired: 40 })]),
    outcome: 'eligible',
    rules: ['FE-08'],
    certainty: 'verified',
    counted: 2,
  },
  {
    name: 'W7: 52 of block 1, 62 in all: the board (J1)',
    input: asks('2025-2026', 'droit', [bac('2023-2024', 'droit', 32), bac('2024-2025', 'droit', 30, { block1CreditsAcquired: 20 })]),
    outcome: 'jury_discretion',
    rules: ['FE-08', 'FE-16'],
    certainty: 'verified',
    counted: 2,
  },
  {
    name: 'W8: 20, then 50 of block 1: the board (J2)',
    input: asks('2025-2026', 'droit', [bac('2023-2024', 'droit', 20), bac('2024-2025', 'droit', 30)]),
    outcome: 'jury_discretion',
    rules: ['FE-08', 'FE-17'],
    certainty: 'verified',
    counted: 2,
  },
  {
    name: 'W9: 45 of block 1 in 2024-25, softened',
    input: asks('2024-2025', 'droit', [bac('2022-2023', 'droit', 25), bac('2023-2024', 'droit', 20)]),
    outcome: 'eligible',
    rules: ['FE-20'],
    certainty: 'verified',
    counted: 2,
  },
  {
    name: 'W10: the same data in 2025-26',
    input: asks('2025-2026', 'droit', [bac('2023-2024', 'droit', 25), bac('2024-2025', 'droit', 20)]),
    outcome: 'not_eligible',
    rules: ['FE-08', 'FE-16', 'FE-17'],
    certainty: 'derived',
    counted: 2,
  },
  {
    name: 'W11: four enrolments, 118 credits, last programme not passed in full',
    input: asks('2025-2026', 'droit', [
      bac('2021-2022', 'droit', 30),
      bac('2022-2023', 'droit', 30),
      bac('2023-2024', 'droit', 30, { block1CreditsAcquired: 0 }),
      bac('2024-2025', 'droit', 28, { block1CreditsAcquired: 0 }),
    ]),
    outcome: 'not_eligible',
    rules: ['FE-06', 'FE-10'],
    certainty: 'verified',
    counted: 4,
  },
  {
    name: 'W14: five enrolments, 165 credits, last programme not passed in full',
    input: asks('2025-2026', 'droit', [
      bac('2020-2021', 'droit', 30),
      bac('2021-2022', 'droit', 30),
      bac('2022-2023', 'droit', 35, { block1CreditsAcquired: 0 }),
      bac('2023-2024', 'droit', 35, { block1CreditsAcquired: 0 }),
      bac('2024-2025', 'droit', 35, { block1CreditsAcquired: 0 }),
    ]),
    outcome: 'not_eligible',
    rules: ['FE-06', 'FE-11'],
    certainty: 'verified',
    counted: 5,
  },
  {
    name: 'W15: last enrolment 2020-21, asked for 2026-27: no rules are loaded',
    input: asks('2026-2027', 'droit', [bac('2019-2020', 'droit', 0), bac('2020-2021', 'droit', 0)]),
    outcome: 'unknown',
    rules: ['FE-01'],
    certainty: 'unverified',
    counted: null,
  },
  {
    name: 'W15 one year earlier: nothing in the five years before, reset',
    input: asks('2025-2026', 'droit', [bac('2018-2019', 'droit', 0), bac('2019-2020', 'droit', 0)]),
    outcome: 'eligible',
    rules: ['FE-05'],
    certainty: 'verified',
  },
  {
    name: 'W17: Sanae, 2024-25',
    input: asks('2024-2025', 'AS', [bac('2021-2022', 'droit', 12), bac('2022-2023', 'psycho', 0)]),
    outcome: 'eligible',
    rules: ['FE-12', 'FE-13', 'FE-06', 'FE-43'],
    certainty: 'derived',
    counted: 2,
  },
  {
    name: 'W18: non-EU without a ground',
    input: asks('2025-2026', 'droit', [], { nationality: 'non_eu' }),
    outcome: 'not_eligible',
    rules: ['FE-02'],
    certainty: 'verified',
  },
  {
    name: 'W19: adult education, whatever came before',
    input: asks('2025-2026', 'AS', [bac('2023-2024', 'droit', 0), bac('2024-2025', 'droit', 0)], {
      target: { educationForm: 'adult_education' },
    }),
    outcome: 'not_applicable',
    rules: ['FE-00'],
    certainty: 'verified',
  },
  {
    name: 'W20: three years of adult education only',
    input: asks(
      '2025-2026',
      'AS',
      ['2022-2023', '2023-2024', '2024-2025'].map((year) => bac(year, 'AS', 10, { educationForm: 'adult_education' })),
    ),
    outcome: 'eligible',
    rules: ['FE-00', 'FE-04'],
    certainty: 'verified',
    counted: 0,
  },
  {
    name: 'W21: three master degrees in five years',
    input: asks('2025-2026', 'D', [], { ...toMaster(), degreesSameLevelLast5Years: 3 }),
    outcome: 'not_eligible',
    rules: ['FE-03'],
    certainty: 'verified',
  },
  {
    name: 'W23: bridging module of 45 credits not finished after two enrolments: the numbers are missing',
    input: asks('2025-2026', 'crimi', [master('2023-2024', 'crimi', 20), master('2024-2025', 'crimi', 20)], toMaster(120, 45)),
    outcome: 'unknown',
    rules: ['FE-32', 'FE-33'],
    certainty: 'unverified',
    counted: 2,
  },
  {
    name: 'W24: bachelor of 240 credits past its second year',
    input: asks('2025-2026', 'infi', [bac('2023-2024', 'infi', 40), bac('2024-2025', 'infi', 50)], { target: { programmeCredits: 240 } }),
    outcome: 'unknown',
    rules: ['FE-18'],
    certainty: 'unverified',
    counted: 2,
  },
];

describe('worked cases', () => {
  it.each(cases)('$name', ({ input, outcome, rules, certainty, counted }) => {
    const verdict = assessFunding(input);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.steps.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    if (certainty) expect(verdict.certainty).toBe(certainty);
    if (counted !== undefined) expect(verdict.countedEnrolments).toBe(counted);
  });

  it('names what would help the student of W10: 15 credits of block 1, 5 for the board, other studies', () => {
    const { alternatives } = assessFunding(asks('2025-2026', 'droit', [bac('2023-2024', 'droit', 25), bac('2024-2025', 'droit', 20)]));
    expect(alternatives.join(' ')).toMatch(
      /15\u00a0crédits du bloc 1.*5\u00a0crédits du bloc 1.*réorienter.*pour adultes.*dérogation.*2030-2031/,
    );
  });

  it('tells Sanae of the road without these rules, and of the one year 2025-26 leaves', () => {
    const verdict = assessFunding(asks('2025-2026', 'AS', [bac('2021-2022', 'droit', 12), bac('2022-2023', 'psycho', 0)]));
    expect(verdict).toMatchObject({ outcome: 'eligible', certainty: 'derived' });
    expect(verdict.steps.find(({ rule }) => rule === 'FE-13')?.explanation).toContain('une année');
    expect(verdict.alternatives.join(' ')).toMatch(/FE-06.*FE-00/);
  });
});
