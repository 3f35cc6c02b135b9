import { brusselsDay } from '../../core/brussels';
import { termActivities } from './term-activities';
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

  it('holds group activities of each centre, on past workdays of school', () => {
    const activities = termActivities(now);
    expect(new Set(activities.map(({ centre }) => centre)).size).toBe(3);
    expect(activities.filter(({ day }) => day >= '2026-11-27' || day < '2026-01-01' || /-0[78]-/.test(day))).toEqual([]);
    expect(activities.filter(({ day }) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))).toEqual([]);
  });

  it('leaves few open, and answers only what was written', () => {
    const open = term.filter(({ status }) => status !== 'closed' && status !== 'answered');
    expect(open.length).toBeLessThan(40);
    expect(term.filter(({ answer, channel }) => answer !== null && !['email', 'web_form'].includes(channel))).toEqual([]);
    expect(term.filter(({ question }) => question?.includes('{'))).toEqual([]);
  });
});
