import { mostUsedTopics } from '@guichet/contracts';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('the topics a centre logs most', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set(new Date('2026-11-20T10:00:00Z'));
  });
  afterAll(() => test.close());

  it('come first, are filled up from the taxonomy, and stay the same for a day', async () => {
    const adviser = await test.as.adviser();
    const yesterday = new Date('2026-11-19T10:00:00Z');
    for (let one = 0; one < 3; one++) await test.given.enquiry({ topics: ['guidance.student_life'], received_at: yesterday });
    await test.given.enquiry({ topics: ['access.enrolment_dates'], received_at: yesterday });
    const elsewhere = await test.given.centre();
    for (let one = 0; one < 9; one++)
      await test.given.enquiry({ centre: elsewhere, topics: ['adult_education.offer'], received_at: yesterday });
    const { body } = await adviser.get<string[]>('topics/most-used');
    expect(body.slice(0, 2)).toEqual(['guidance.student_life', 'access.enrolment_dates']);
    expect([body.length, new Set(body).size]).toEqual([mostUsedTopics, mostUsedTopics]);
    expect(body).not.toContain('adult_education.offer');
    for (let one = 0; one < 5; one++)
      await test.given.enquiry({ topics: ['access.enrolment_dates'], received_at: new Date('2026-11-20T09:00:00Z') });
    expect((await adviser.get<string[]>('topics/most-used')).body).toEqual(body);
  });
});
