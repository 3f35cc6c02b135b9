import type { FundingRules, FundingVerdict, Problem } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import type { OrProblem } from '../../testing/client';
import { startTestApp, type TestApp } from '../../testing/test-app';

const target = { educationForm: 'full_time', cycle: 1, programme: 'AS', programmeCredits: 180, extraCredits: 0 };
const student = { target, nationality: 'eu', degreesSameLevelLast5Years: 0 };
const year = (academicYear: string, programme: string, creditsAcquired: number | null, more: object = {}) => ({
  ...{ academicYear, country: 'BE', educationForm: 'full_time', cycle: 1, programme, creditsEnrolled: 60, creditsAcquired },
  ...{ block1CreditsAcquired: creditsAcquired, creditsTransferred: 0, unitsAcquired: null, lightened: false, changedProgrammeOn: null },
  ...{ ledToDegree: false, creditsTransferredToDegree: false, ...more },
});

describe('funding eligibility', () => {
  let test: TestApp;
  let adviser: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    adviser = await test.as.adviser();
  });
  afterAll(() => test.close());

  const assess = (input: object) => adviser.post<OrProblem<FundingVerdict>>('funding-eligibility', { ...student, ...input });

  it('is computed and explained, and nothing is kept of it', async () => {
    const before = await test.owner.query('SELECT count(*) FROM audit_event');
    const { status, body } = await assess({ academicYear: '2025-2026', enrolments: [year('2024-2025', 'AS', 30)] });
    expect([status, body.regime, body.countedEnrolments]).toEqual([200, 'R3', 1]);
    expect(body.steps.filter(({ decisive }) => decisive).length).toBeGreaterThan(0);
    for (const step of body.steps)
      expect([step.rule.startsWith('FE-'), step.reference !== '', step.explanation !== '']).toEqual([true, true, true]);
    expect(body.studentParagraph.endsWith(body.disclaimer)).toBe(true);
    expect((await test.owner.query('SELECT count(*) FROM audit_event')).rows).toEqual(before.rows);
  });

  it('changes with the academic year, and is unknown where no rules are loaded', async () => {
    const enrolments = [year('2022-2023', 'droit', 12), year('2023-2024', 'psycho', 0), year('2024-2025', 'AS', 20)];
    const outcomes = await Promise.all(
      ['2024-2025', '2025-2026', '2026-2027'].map(async (academicYear) => {
        const { body } = await assess({ academicYear, enrolments: enrolments.filter((one) => one.academicYear < academicYear) });
        return [body.regime, body.ruleSetVersion, body.outcome];
      }),
    );
    expect(outcomes.map(([regime]) => regime)).toEqual(['R2', 'R3', null]);
    expect(outcomes[2]).toEqual([null, null, 'unknown']);
  });

  it('promises nothing where a line is left out, a number is missing, or nothing was told', async () => {
    const open = { block1CreditsAcquired: null };
    const path = [year('2024-2025', 'droit', 8, open), year('2025-2026', 'droit', 14, open)];
    const { body } = await assess({ academicYear: '2025-2026', enrolments: path });
    expect([body.outcome, body.certainty, body.countedEnrolments]).toEqual(['unknown', 'unverified', null]);
    expect(body.problems.map((one) => one.path)).toEqual(['enrolments.0.block1CreditsAcquired', 'enrolments.1.academicYear']);
    expect(body.missing).toEqual(body.problems.map(({ message }) => message));
    expect(body.studentParagraph).not.toContain('Bonne nouvelle');
    const nothing = await assess({ academicYear: '2025-2026', enrolments: [], target: { ...target, programme: '' } });
    expect([nothing.body.outcome, nothing.body.problems[0]?.path]).toEqual(['unknown', 'target.programme']);
  });

  it('says what is missing instead of guessing', async () => {
    const { body } = await assess({
      academicYear: '2025-2026',
      enrolments: [{ ...year('2024-2025', 'AS', null), creditsEnrolled: undefined }],
    });
    expect(body.outcome).toBe('unknown');
    expect(body.missing.length).toBeGreaterThan(0);
  });

  it.each([
    [{ academicYear: '2025', enrolments: [] }, 'academicYear'],
    [{ academicYear: '2025-2026', enrolments: [year('2024-2025', 'AS', -1)] }, 'enrolments[0].creditsAcquired'],
    [{ academicYear: '2025-2026', enrolments: [{ ...year('2024-2025', 'AS', 1), country: 'Belgique' }] }, 'enrolments[0].country'],
    [{ academicYear: '2025-2026', enrolments: Array.from({ length: 41 }, () => year('2024-2025', 'AS', 1)) }, 'enrolments'],
    [{ academicYear: '2025-2026', enrolments: [], target: { ...target, cycle: 3 } }, 'target.cycle'],
  ])('refuses %j', async (input, field) => {
    const { status, body } = await assess(input);
    expect([status, body.errors.map((error) => error.field)]).toContainEqual(400);
    expect(body.errors.map((error) => error.field)).toContain(field);
  });

  it('lists the rules of a year with text, reference and status, in the language of the reader', async () => {
    const { body } = await adviser.get<FundingRules>('funding-rules?academicYear=2025-2026');
    expect([body.ruleSetVersion, body.regimes]).toEqual(['2025-2026.1', ['R3']]);
    expect(body.rules.length).toBeGreaterThan(10);
    for (const rule of body.rules) expect([rule.text !== '', rule.reference !== '']).toEqual([true, true]);
    await adviser.patch('account', { language: 'en' });
    const english = await adviser.get<FundingRules>('funding-rules?academicYear=2025-2026');
    expect(english.body.basis).not.toBe(body.basis);
    const none = await adviser.get<FundingRules>('funding-rules?academicYear=2026-2027');
    const facts = none.body.facts.map(({ id, status }) => [id, status]);
    expect({ ...none.body, facts }).toEqual({
      ...{ academicYear: '2026-2027', ruleSetVersion: null, regimes: [], basis: null, rules: [] },
      facts: [['FF-09', 'unverified']],
    });
    expect(body.facts.map(({ id }) => id)).toContain('FF-07');
    expect((await adviser.get<Problem>('funding-rules')).status).toBe(400);
  });
});
