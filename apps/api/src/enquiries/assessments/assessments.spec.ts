import type { Assessment, EnquiryCounts, EnquiryDetail, StaleAnswer, StaleAnswerPage, TimelineEntry } from '@guichet/contracts';
import type { DataSource } from 'typeorm';
import type { SignedIn } from '../../../testing/as';
import type { OrProblem } from '../../../testing/client';
import type { GivenEnquiry } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { createDataSource } from '../../database/data-source';
import { writeRules } from '../../funding/load-rules';
import { loaded, type Loaded } from '../../funding/rule-records';

const enrolment = (academicYear: string, programme: string, acquired: number) => ({
  ...{ academicYear, country: 'BE', educationForm: 'full_time', cycle: 1, programme, creditsEnrolled: 60, creditsAcquired: acquired },
  ...{ block1CreditsAcquired: acquired, creditsTransferred: 0, unitsAcquired: null, lightened: false, changedProgrammeOn: null },
  ...{ ledToDegree: false, creditsTransferredToDegree: false },
});
const path = {
  ...{ academicYear: '2025-2026', nationality: 'eu', degreesSameLevelLast5Years: 0 },
  target: { educationForm: 'full_time', cycle: 1, programme: 'AS', programmeCredits: 180, extraCredits: 0 },
  enrolments: [enrolment('2023-2024', 'droit', 12), enrolment('2024-2025', 'AS', 30)],
};

describe('a funding assessment kept in a case', () => {
  let test: TestApp;
  let adviser: SignedIn;
  let owner: DataSource;
  beforeAll(async () => {
    test = await startTestApp();
    owner = await createDataSource(test.ownerUrl, 'owner').initialize();
    await write(loaded);
    adviser = await test.as.adviser();
  });
  afterAll(async () => {
    await owner.destroy();
    await test.close();
  });

  const write = (rules: Loaded): Promise<string[]> => owner.transaction((tx) => writeRules(tx, new Date(), rules));
  const save = (enquiry: GivenEnquiry, body: object = path, headers = {}) =>
    adviser.post<OrProblem<Assessment>>(`enquiries/${enquiry.id}/assessments`, body, headers);
  const detail = async ({ id }: GivenEnquiry): Promise<EnquiryDetail> => (await adviser.get<EnquiryDetail>(`enquiries/${id}`)).body;
  const amber = async (): Promise<StaleAnswer[]> => (await adviser.get<StaleAnswerPage>('reviews/stale?kind=assessment')).body.items;

  it('holds what was told, the verdict, and the rules that decided at their version', async () => {
    const enquiry = await test.given.enquiry({ assignee: adviser.user });
    const { status, body } = await save(enquiry);
    expect([status, body.ruleSetVersion, body.stale, body.by.name]).toEqual([201, '2025-2026.1', false, adviser.user.name]);
    const deciding = new Set(body.verdict.steps.filter(({ decisive }) => decisive).map(({ rule }) => rule));
    expect(deciding.size).toBeGreaterThan(0);
    expect(body.citations.map(({ label }) => label.split(/\s/)[1])).toEqual([...deciding].toSorted());
    expect(body.citations.every(({ version, source, accessedOn }) => version === 1 && source && accessedOn)).toBe(true);
    const shown = await detail(enquiry);
    expect(shown.assessments).toEqual([body]);
    expect([shown.version, shown.stale, shown.earlierAssessment]).toEqual([enquiry.version, false, null]);
    const timeline = (await adviser.get<TimelineEntry[]>(`enquiries/${enquiry.id}/timeline`)).body;
    expect(timeline.at(-1)).toMatchObject({ type: 'assessed', details: { academicYear: '2025-2026', fundingOutcome: body.outcome } });
    const audited = await test.owner.query(`SELECT details FROM audit_event WHERE object_id = $1 AND action = 'assessed'`, [enquiry.id]);
    expect(audited.rows).toHaveLength(1);
  });

  it('is saved once however often it is sent, and takes the place of the one it replaces', async () => {
    const enquiry = await test.given.enquiry();
    const key = { 'idempotency-key': 'one' };
    const first = await save(enquiry, path, key);
    expect((await save(enquiry, path, key)).body).toEqual(first.body);
    const next = await save(enquiry, { ...path, academicYear: '2024-2025', replaces: first.body.id });
    const { assessments } = await detail(enquiry);
    expect(assessments.map(({ id, replacedAt }) => [id, replacedAt !== null])).toEqual([
      [next.body.id, false],
      [first.body.id, true],
    ]);
    const again = await save(enquiry, { ...path, replaces: first.body.id });
    expect([again.status, again.body.errors[0]?.field]).toEqual([400, 'replaces']);
    expect((await detail(enquiry)).assessments).toHaveLength(2);
  });

  it('is offered again when the same student comes back, and to nobody else', async () => {
    const person = await test.given.row<{ id: string }>('person', { centre_id: (await test.given.here()).id, name: 'Une étudiante' });
    const [first, second] = [await test.given.enquiry({ asker_id: person.id }), await test.given.enquiry({ asker_id: person.id })];
    const kept = await save(first);
    const { assessments, earlierAssessment } = await detail(second);
    expect([assessments, earlierAssessment?.id, earlierAssessment?.enquiry.number]).toEqual([[], kept.body.id, first.number]);
    expect((await detail(await test.given.enquiry({ asker: {} }))).earlierAssessment).toBeNull();
    expect((await detail(await test.given.enquiry())).earlierAssessment).toBeNull();
  });

  it('does not read as eligible where the path was incomplete', async () => {
    const enquiry = await test.given.enquiry();
    const enrolments = [{ ...enrolment('2024-2025', 'AS', 8), block1CreditsAcquired: null }, enrolment('2025-2026', 'AS', 14)];
    const { status, body } = await save(enquiry, { ...path, enrolments });
    expect([status, body.outcome, body.verdict.outcome]).toEqual([201, 'unknown', 'unknown']);
    expect((await detail(enquiry)).assessments.map(({ outcome }) => outcome)).toEqual(['unknown']);
    const timeline = (await adviser.get<TimelineEntry[]>(`enquiries/${enquiry.id}/timeline`)).body;
    expect(timeline.at(-1)).toMatchObject({ details: { fundingOutcome: 'unknown' } });
  });

  it('refuses what no verdict can come from, and keeps nothing', async () => {
    const enquiry = await test.given.enquiry();
    const { status, body } = await save(enquiry, { ...path, enrolments: [{ ...enrolment('2024-2025', 'AS', 30), cycle: 4 }] });
    expect([status, body.errors[0]?.field]).toEqual([400, 'enrolments[0].cycle']);
    expect((await detail(enquiry)).assessments).toEqual([]);
  });

  it('turns amber with its case when a rule it rests on is corrected, and is green again once computed anew', async () => {
    const enquiry = await test.given.enquiry({ assignee: adviser.user });
    const kept = (await save(enquiry)).body;
    const code = kept.citations[0]?.label.split(/\s/)[1] ?? '';
    const corrected = loaded.records.map((rule) =>
      rule.code === code ? { ...rule, content: { ...rule.content, summary: 'Autrement.' } } : rule,
    );
    expect(await write({ ...loaded, records: corrected })).toEqual([code]);
    expect(await write({ ...loaded, records: corrected })).toEqual([]);
    const shown = await detail(enquiry);
    expect([shown.stale, shown.assessments[0]?.stale]).toEqual([true, true]);
    const mine = (await amber()).find(({ id }) => id === kept.id);
    expect(mine).toMatchObject({ kind: 'assessment', enquiry: { id: enquiry.id }, can: ['edit'], text: kept.verdict.studentParagraph });
    expect(mine?.citations[0]?.differences).toContainEqual({ field: 'summary', before: expect.any(String), after: 'Autrement.' });
    const counted = (await adviser.get<EnquiryCounts>('enquiries/counts')).body.staleAnswers;
    const anew = await save(enquiry, { ...path, replaces: kept.id });
    expect([anew.body.stale, anew.body.citations[0]?.version]).toEqual([false, 2]);
    expect([(await detail(enquiry)).stale, (await amber()).some(({ id }) => id === kept.id)]).toEqual([false, false]);
    expect((await adviser.get<EnquiryCounts>('enquiries/counts')).body.staleAnswers).toBe(counted - 1);
    await write(loaded);
  });

  it('turns amber when another rule set is loaded for its year, or the first one', async () => {
    const enquiry = await test.given.enquiry();
    const unknown = (await save(enquiry, { ...path, academicYear: '2026-2027' })).body;
    expect([unknown.outcome, unknown.ruleSetVersion, unknown.stale]).toEqual(['unknown', null, false]);
    await write({ ...loaded, ruleSets: { ...loaded.ruleSets, '2026-2027': '2026-2027.1' } });
    expect((await detail(enquiry)).stale).toBe(true);
    expect((await amber()).map(({ id }) => id)).toContain(unknown.id);
  });

  it('a withdrawn rule is retired, stays readable, and comes back under a new version', async () => {
    const without = { ...loaded, records: loaded.records.filter(({ code }) => code !== 'FE-42') };
    expect(await write(without)).toEqual(['FE-42']);
    const retired = await test.owner.query(`SELECT retired_at IS NOT NULL AS retired, version FROM record WHERE code = 'FE-42'`);
    expect(retired.rows).toEqual([{ retired: true, version: 2 }]);
    expect(await write(loaded)).toEqual(['FE-42']);
  });
});
