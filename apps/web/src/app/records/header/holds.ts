import type { RecordSource } from '@guichet/contracts';
import { plainDay } from '../../ui/time/when';

type Holding = Pick<RecordSource, 'validFrom' | 'validUntil' | 'validFromYear' | 'validUntilYear'>;

/** The days and academic years in which a record holds, in words; `null` when nobody has said. */
export function holdsInWords({ validFrom, validUntil, validFromYear, validUntilYear }: Holding, locale: string): string | null {
  const days = period(validFrom && plainDay(validFrom, locale), validUntil && plainDay(validUntil, locale));
  const same = validFromYear !== null && validFromYear === validUntilYear;
  const years = same ? $localize`:@@records.holds.year:année ${validFromYear}:year:` : period(validFromYear, validUntilYear);
  return [days, years].filter(Boolean).join(', ') || null;
}

function period(from: string | null, until: string | null): string | null {
  if (from && until) return $localize`:@@records.holds.between:en vigueur de ${from}:from: à ${until}:until:`;
  if (from) return $localize`:@@records.holds.since:en vigueur depuis ${from}:from:`;
  return until ? $localize`:@@records.holds.until:en vigueur jusqu’à ${until}:until:` : null;
}
