import type { Weekday } from '@guichet/contracts';

export const weekdayLabels: Record<Weekday, string> = {
  1: $localize`:@@weekday.1:lundi`,
  2: $localize`:@@weekday.2:mardi`,
  3: $localize`:@@weekday.3:mercredi`,
  4: $localize`:@@weekday.4:jeudi`,
  5: $localize`:@@weekday.5:vendredi`,
  6: $localize`:@@weekday.6:samedi`,
  7: $localize`:@@weekday.7:dimanche`,
};
