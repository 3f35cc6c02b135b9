import { academicYearOf, type AcademicYear } from '@guichet/contracts';

const brusselsDay = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels', dateStyle: 'short' }).format(now);

export const currentAcademicYear = (now: Date): AcademicYear => academicYearOf(brusselsDay(now));

/** Last, this and next year, with `chosen` among them. */
export function academicYearsAround(now: Date, chosen: AcademicYear | null): AcademicYear[] {
  const start = Number(currentAcademicYear(now).slice(0, 4));
  const years = [start + 1, start, start - 1].map((year) => `${year}-${year + 1}`);
  return chosen && !years.includes(chosen) ? [...years, chosen] : years;
}
