import { academicYearOf } from '@guichet/contracts';

export const periods = ['mois', 'mois-passe', 'annee-academique', 'annee', 'libre'] as const;
export type PeriodName = (typeof periods)[number];

export interface Days {
  from: string;
  to: string;
}

export const periodLabels: Record<PeriodName, string> = {
  mois: $localize`:@@statistics.period.month:Ce mois-ci`,
  'mois-passe': $localize`:@@statistics.period.lastMonth:Le mois passé`,
  'annee-academique': $localize`:@@statistics.period.academicYear:Cette année académique`,
  annee: $localize`:@@statistics.period.year:Cette année civile`,
  libre: $localize`:@@statistics.period.free:D’une date à une autre`,
};

const brussels = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' });

/** First and last day of a period that has a name, as days are counted in Brussels. */
export function daysOf(period: PeriodName, now: Date): Days {
  const today = brussels.format(now);
  const year = Number(today.slice(0, 4));
  if (period === 'annee') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (period === 'mois') return monthOf(today.slice(0, 7));
  if (period === 'mois-passe') return monthOf(monthBefore(today.slice(0, 7)));
  const start = Number(academicYearOf(today).slice(0, 4));
  return { from: `${start}-09-14`, to: `${start + 1}-09-13` };
}

/** Across centres whole months are counted: an academic year is then September to August. */
export function wholeMonths({ from, to }: Days): Days {
  const last = to.endsWith('-09-13') && from.endsWith('-09-14') ? `${to.slice(0, 4)}-08` : to.slice(0, 7);
  return { from: `${from.slice(0, 7)}-01`, to: monthOf(last).to };
}

function monthOf(month: string): Days {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return { from: `${month}-01`, to: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
