import type { Absence, HolderAbsence } from '@guichet/contracts';
import { brusselsDay, plainDay } from '../ui/time/when';

type Days = Pick<Absence, 'firstDay' | 'lastDay'>;

export const isAway = ({ firstDay }: Days, now: Date): boolean => firstDay <= brusselsDay(now);

/** "du 25 nov. 2026 au 27 nov. 2026". */
export function daysInWords({ firstDay, lastDay }: Days, locale: string): string {
  const from = plainDay(firstDay, locale);
  if (lastDay === null) return $localize`:@@absence.open:à partir du ${from}:day:, sans date de retour`;
  if (lastDay === firstDay) return $localize`:@@absence.oneDay:le ${from}:day:`;
  return $localize`:@@absence.days:du ${from}:from: au ${plainDay(lastDay, locale)}:to:`;
}

/** "absent·e jusqu’au 27 nov. 2026". */
export function awayInWords(until: string | null, locale: string): string {
  return until === null
    ? $localize`:@@absence.away:absent·e`
    : $localize`:@@absence.awayUntil:absent·e jusqu’au ${plainDay(until, locale)}:day:`;
}

/** In one or two words, beside the name of who is away. */
export const awayWord = ({ coveredBy }: HolderAbsence, me: string | undefined): string =>
  coveredBy !== null && coveredBy.id === me ? $localize`:@@absence.standingIn:en remplacement` : $localize`:@@absence.away:absent·e`;

/** "absent·e jusqu’au 27 nov. 2026, Bert remplace". */
export function coverInWords({ until, coveredBy }: HolderAbsence, locale: string): string {
  const away = awayInWords(until, locale);
  return coveredBy
    ? $localize`:@@absence.covered:${away}:away:, ${coveredBy.name}:name: remplace`
    : $localize`:@@absence.uncovered:${away}:away:, sans remplacement`;
}
