import fc from 'fast-check';
import { newEnrolment } from '../path/path-line';
import { rulesInForce } from '../rules/rule-sets';
import { assessFunding } from '../verdict/assess';
import { weakest, type FundingInput, type FundingVerdict, type Outcome } from '../types';
import { oracle } from './oracle';
import { anything, student } from './random-paths';

const rank: Partial<Record<Outcome, number>> = { not_eligible: 0, eligible_if_reoriented: 1, jury_discretion: 2, eligible: 3 };

describe('random paths', () => {
  it('agree with the plain oracle on 60,000 bachelors of 2025-2026', () => {
    const seen = new Map<Outcome, number>();
    fc.assert(
      fc.property(student, (input) => {
        const { outcome } = assessFunding(input);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (outcome !== oracle(input)) throw new Error(`${outcome}, but the oracle says ${oracle(input)}`);
      }),
      { numRuns: 60_000 },
    );
    for (const outcome of ['eligible', 'eligible_if_reoriented', 'jury_discretion', 'not_eligible', 'unknown', 'not_applicable'] as const)
      expect(seen.get(outcome) ?? 0).toBeGreaterThan(50);
  });

  it('never get worse by more acquired credits', () => {
    fc.assert(
      fc.property(student, fc.nat(), fc.nat(75), fc.nat(60), (input, at, more, ofBlock1) => {
        const before = assessFunding(input).outcome;
        const after = assessFunding(withMore(input, at, more, ofBlock1)).outcome;
        if (before === 'eligible') expect(after).toBe('eligible');
        else if (after !== 'unknown' && before !== 'unknown') expect(rank[after] ?? 0).toBeGreaterThanOrEqual(rank[before] ?? 0);
      }),
      { numRuns: 20_000 },
    );
  });

  it('do not change by an enrolment in adult education', () => {
    fc.assert(
      fc.property(student, fc.integer({ min: 2010, max: 2024 }), fc.constantFrom('droit', 'AS', 'compta'), (input, year, programme) => {
        const adult = newEnrolment(`${year}-${year + 1}`, programme, {
          educationForm: 'adult_education',
          creditsAcquired: 60,
          ledToDegree: true,
        });
        const { outcome, countedEnrolments, certainty } = assessFunding({ ...input, enrolments: [...input.enrolments, adult] });
        expect({ outcome, countedEnrolments, certainty }).toEqual(pick(assessFunding(input)));
      }),
      { numRuns: 5_000 },
    );
  });

  it('do not depend on the order of the enrolments', () => {
    const shuffled = fc
      .oneof(student, anything)
      .chain((input) =>
        fc
          .shuffledSubarray([...input.enrolments], { minLength: input.enrolments.length })
          .map((enrolments): [FundingInput, FundingInput] => [input, { ...input, enrolments }]),
      );
    fc.assert(
      fc.property(shuffled, ([input, other]) => {
        const { steps, ...first } = pickAll(assessFunding(input));
        const { steps: otherSteps, ...second } = pickAll(assessFunding(other));
        expect(second).toEqual(first);
        expect(otherSteps).toEqual(steps);
      }),
      { numRuns: 5_000 },
    );
  });
});

const pick = ({ outcome, countedEnrolments, certainty }: FundingVerdict) => ({ outcome, countedEnrolments, certainty });
const pickAll = ({ outcome, countedEnrolments, certainty, regime, steps }: FundingVerdict) => ({
  outcome,
  countedEnrolments,
  certainty,
  regime,
  steps: steps.map(({ rule, result }) => `${rule} ${result}`),
});

/** One enrolment with more credits, never above what was enrolled. */
function withMore(input: FundingInput, at: number, more: number, ofBlock1: number): FundingInput {
  const chosen = input.enrolments.length === 0 ? -1 : at % input.enrolments.length;
  const enrolments = input.enrolments.map((row, index) => {
    if (index !== chosen) return row;
    const acquired = Math.min(row.creditsEnrolled ?? 0, (row.creditsAcquired ?? 0) + more);
    const gained = acquired - (row.creditsAcquired ?? 0);
    return {
      ...row,
      creditsAcquired: acquired,
      block1CreditsAcquired: Math.min(60, (row.block1CreditsAcquired ?? 0) + Math.min(gained, ofBlock1)),
    };
  });
  return { ...input, enrolments };
}

describe('whatever the types allow', () => {
  it('gets a verdict that names rules, references and the reminder, in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(student, anything), fc.constantFrom('fr' as const, 'en' as const), (input, language) => {
        const verdict = assessFunding(input, language);
        const deciding = verdict.steps.filter((step) => step.decisive);
        expect(deciding.length).toBeGreaterThan(0);
        for (const step of verdict.steps) expect([step.reference !== '', step.explanation !== '']).toEqual([true, true]);
        expect(verdict.certainty).toBe(verdict.outcome === 'unknown' ? 'unverified' : weakest(deciding.map(({ status }) => status)));
        expect(verdict.studentParagraph.endsWith(verdict.disclaimer)).toBe(true);
        if (verdict.outcome === 'unknown') expect(verdict.missing.filter((text) => text !== '').length).toBeGreaterThan(0);
        expect(JSON.stringify(verdict)).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }),
      { numRuns: 10_000 },
    );
  });

  it('computes nothing for a year without rules', () => {
    const year = fc.oneof(fc.integer({ min: 2026, max: 2199 }), fc.integer({ min: 1950, max: 2013 }));
    fc.assert(
      fc.property(fc.oneof(student, anything), year, (input, start) => {
        const academicYear = `${start}-${start + 1}`;
        expect(assessFunding({ ...input, academicYear })).toMatchObject({
          outcome: 'unknown',
          regime: null,
          ruleSetVersion: null,
          countedEnrolments: null,
        });
        expect(rulesInForce(academicYear)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
