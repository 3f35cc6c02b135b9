import Holidays from 'date-holidays';

export interface NamedDay {
  day: string;
  nameFr: string;
  nameEn: string;
}

const belgium = new Holidays('BE');
const years = new Map<number, NamedDay[]>();

/** The ten legal holidays of Belgium, in the order of the year. */
export function publicHolidays(year: number): NamedDay[] {
  const known = years.get(year);
  if (known) return known;
  const names = new Map(belgium.getHolidays(year, 'en').map(({ date, name }) => [date, name]));
  const found = belgium
    .getHolidays(year, 'fr')
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ day: date.slice(0, 10), nameFr: name, nameEn: names.get(date) ?? name }));
  years.set(year, found);
  return found;
}

export const isPublicHoliday = (day: string): boolean => publicHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
