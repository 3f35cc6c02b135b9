import { brusselsDay } from '../../core/brussels';
import { termOf, termSize } from './term';

describe('the made-up term', () => {
  const now = new Date('2026-11-27T12:00:00Z');
  const term = termOf(now);
  const inMonth = (month: string) => term.filter(({ receivedAt }) => brusselsDay(receivedAt).startsWith(month));

  it('is the same every time', () => {
    expect(term).toHaveLength(termSize);
    expect(termOf(now)).toEqual(term);
  });

  it('has its peak in September, keeps public holidays, and lies in the past', () => {
    for (const month of ['2026-03', '2026-07', '2026-08', '2026-10'])
      expect(inMonth('2026-09').length).toBeGreaterThan(inMonth(month).length);
    expect(inMonth('2026-07-21')).toEqual([]);
    expect(inMonth('2026-09-06')).toEqual([]);
    expect(term.filter(({ receivedAt, closedAt }) => receivedAt > now || closedAt > now)).toEqual([]);
  });

  it('leaves few open, and answers only what was written', () => {
    const open = term.filter(({ status }) => status !== 'closed' && status !== 'answered');
    expect(open.length).toBeLessThan(40);
    expect(term.filter(({ answer, channel }) => answer !== null && !['email', 'web_form'].includes(channel))).toEqual([]);
    expect(term.filter(({ question }) => question?.includes('{'))).toEqual([]);
  });
});
