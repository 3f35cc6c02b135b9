import { countedUpTo, type EnquirySort } from '@guichet/contracts';

/** How the list is ordered, as it is said aloud. */
export const sortWords: Record<EnquirySort, string> = {
  dueAt: $localize`:@@queue.sorted.due:par échéance`,
  '-dueAt': $localize`:@@queue.sorted.dueDown:par échéance, la plus lointaine d’abord`,
  receivedAt: $localize`:@@queue.sorted.received:par réception`,
  '-receivedAt': $localize`:@@queue.sorted.receivedDown:par réception, la dernière d’abord`,
  updatedAt: $localize`:@@queue.sorted.updated:par mise à jour`,
  '-updatedAt': $localize`:@@queue.sorted.updatedDown:par mise à jour, la dernière d’abord`,
};

export function totalWords(total: number | undefined, numbers: Intl.NumberFormat): string {
  if (total === undefined) return $localize`:@@queue.total.more:plus de ${numbers.format(countedUpTo)}:count: demandes`;
  if (total === 0) return $localize`:@@queue.total.none:aucune demande`;
  if (total === 1) return $localize`:@@queue.total.one:1 demande`;
  return $localize`:@@queue.total.many:${numbers.format(total)}:count: demandes`;
}

export function arrivalWords(count: number): string {
  return count === 1 ? $localize`:@@queue.arrival:1 nouvelle demande` : $localize`:@@queue.arrivals:${count}:count: nouvelles demandes`;
}
