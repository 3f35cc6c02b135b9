import type { Problem, TopicSuggestion } from '@guichet/contracts';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('topics', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    const { given } = test;
    for (const place of ['Liège', 'Namur', 'Mons', 'Huy'])
      await given.pastAnswer({ question: `Quel minerval paie-t-on à ${place} ?`, topic: 'funding.fees' });
    const other = await given.centre();
    for (const place of ['Arlon', 'Dinant', 'Spa'])
      await given.pastAnswer({
        centre: other,
        visibility: 'centre',
        question: `Un hippodrome à ${place} ?`,
        topic: 'guidance.student_life',
      });
  });
  afterAll(() => test.close());

  const suggested = async (text: string): Promise<TopicSuggestion[]> => {
    const { status, body } = await (await test.as.adviser()).post<{ items: TopicSuggestion[] }>('past-answers/topics', { text });
    expect(status).toBe(200);
    return body.items;
  };

  it('are suggested from past questions, with how sure that is', async () => {
    const [first] = await suggested('Bonjour, quel est le minerval à payer ?');
    expect(first?.topic).toBe('funding.fees');
    expect(first?.confidence).toBeGreaterThan(0.5);
  });

  it('are not suggested from nothing, nor from what another centre keeps to itself', async () => {
    expect(await suggested('xyzzy plugh')).toEqual([]);
    expect(await suggested('Un hippodrome à Arlon ?')).toEqual([]);
  });

  it.each([{}, { text: '' }, { text: 5 }, { text: 'x'.repeat(20_001) }])('are refused for %j', async (body) => {
    const reply = await (await test.as.adviser()).post<Problem>('past-answers/topics', body);
    expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, 'text']);
  });
});
