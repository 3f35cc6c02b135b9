import type { SearchGap } from '@guichet/contracts';

export function gapsCounted(count: number): string {
  if (count === 0) return $localize`:@@gaps.count.none:rien en attente`;
  return count === 1 ? $localize`:@@gaps.count.one:1 en attente` : $localize`:@@gaps.count.many:${count}:count: en attente`;
}

/** "notée 4 fois par 3 personnes". */
export function askedInWords({ timesAsked, people }: Pick<SearchGap, 'timesAsked' | 'people'>): string {
  if (timesAsked === 1) return $localize`:@@gaps.asked.once:notée une fois`;
  return people === 1
    ? $localize`:@@gaps.asked.byOne:notée ${timesAsked}:times: fois par une personne`
    : $localize`:@@gaps.asked.byMany:notée ${timesAsked}:times: fois par ${people}:people: personnes`;
}
