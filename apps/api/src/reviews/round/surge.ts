import type { Surge } from '@guichet/contracts';

const most = 5;
/** Fewer are chance. */
const least = 5;
const times = 2;

/** Topics of at least five enquiries that were asked about twice as often as usual; the greatest surplus first. Pure. */
export function surgesOf(topics: Surge[]): Surge[] {
  return topics
    .filter(({ thisWeek, usual }) => thisWeek >= least && thisWeek >= times * usual)
    .toSorted((a, b) => b.thisWeek - b.usual - (a.thisWeek - a.usual) || a.topic.localeCompare(b.topic))
    .slice(0, most);
}
