// Moments as people say them, in Brussels time, whatever the clock of the machine says.

const zone = 'Europe/Brussels';
const day = 86_400_000;

export interface Said {
  short: string;
  /** The whole date, for a title and for screen readers. */
  full: string;
}

/** `late` says which of the two lines of a due time is about lateness; both read well one after the other. */
export interface Due {
  late: boolean;
  head: string;
  tail: string;
}

/** "aujourd’hui 14:05", "hier 09:10", "mar. 3 nov.", "3 nov. 2024". */
export function said(at: string | Date, now: Date, locale: string): Said {
  const date = new Date(at);
  const words = relativeDay(date, now, locale);
  const short = words ? `${words} ${time(date, locale)}` : dayOf(date, now, locale);
  return { short, full: format(date, locale, { dateStyle: 'full', timeStyle: 'short' }) };
}

/** A calendar day such as `2026-09-30`: "mer. 30 sept.". */
export function saidDay(isoDay: string, now: Date, locale: string): Said {
  const date = new Date(`${isoDay}T12:00:00Z`);
  const words = relativeDay(date, now, locale);
  return { short: words ?? dayOf(date, now, locale), full: format(date, locale, { dateStyle: 'full' }) };
}

/** A calendar day by its date, with its weekday in this year: "dim. 1er nov.", even of yesterday. */
export function datedDay(isoDay: string, now: Date, locale: string): string {
  return dayOf(new Date(`${isoDay}T12:00:00Z`), now, locale);
}

/** A calendar day by its date alone: "30 sept. 2026". */
export function plainDay(isoDay: string, locale: string): string {
  return format(new Date(`${isoDay}T12:00:00Z`), locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The calendar day it is in Brussels, `2026-09-30`. */
export const brusselsDay = (now: Date): string => new Date(dayNumber(now)).toISOString().slice(0, 10);

/** "En retard" / "de 1 h 40", or "15:30" / "aujourd’hui". */
export function due(at: string | Date, now: Date, locale: string): Due {
  const date = new Date(at);
  const late = now.getTime() - date.getTime();
  if (late > 0) {
    return {
      late: true,
      head: $localize`:@@when.late:En retard`,
      tail: $localize`:@@when.lateBy:de ${duration(late, locale)}:duration:`,
    };
  }
  return { late: false, head: time(date, locale), tail: relativeDay(date, now, locale) ?? dayOf(date, now, locale) };
}

/** "en retard de 1 h 40", or "demain 12:00". */
export function dueInWords(at: string | Date, now: Date, locale: string): string {
  const { late, head, tail } = due(at, now, locale);
  return late ? `${head.toLowerCase()} ${tail}` : said(at, now, locale).short;
}

/** "25 min", "1 h 40", "3 j" ("3 d"), from milliseconds. */
export function duration(milliseconds: number, locale: string): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours >= 24) return locale.startsWith('fr') ? `${Math.floor(hours / 24)} j` : `${Math.floor(hours / 24)} d`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

/** "il y a 4 s", "il y a 3 min", then the time of day. */
export function ago(at: string | Date, now: Date, locale: string): string {
  const seconds = Math.max(0, Math.round((now.getTime() - new Date(at).getTime()) / 1000));
  if (seconds < 3) return $localize`:@@when.justNow:à l’instant`;
  if (seconds >= 3600) return said(at, now, locale).short;
  const amount = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
  return locale.startsWith('fr') ? `il y a ${amount}` : `${amount} ago`;
}

function relativeDay(date: Date, now: Date, locale: string): string | null {
  const difference = Math.round((dayNumber(date) - dayNumber(now)) / day);
  if (Math.abs(difference) > 1) return null;
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(difference, 'day');
  return tidy(words);
}

function dayOf(date: Date, now: Date, locale: string): string {
  const sameYear = format(date, locale, { year: 'numeric' }) === format(now, locale, { year: 'numeric' });
  return format(date, locale, { day: 'numeric', month: 'short', ...(sameYear ? { weekday: 'short' } : { year: 'numeric' }) });
}

function time(date: Date, locale: string): string {
  return format(date, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Midnight UTC of the calendar day it is in Brussels. */
function dayNumber(date: Date): number {
  return Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(date));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in Brussels in these parts; the first of a month as French says it, "1er". */
export function format(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locale, { timeZone: zone, ...options })));
  return tidy(locale.startsWith('fr') ? withOrdinal(found.formatToParts(date)) : found.format(date));
}

function withOrdinal(parts: Intl.DateTimeFormatPart[]): string {
  const named = parts.some(({ type, value }) => type === 'month' && !/\d/.test(value));
  return parts.map(({ type, value }) => (named && type === 'day' && value === '1' ? '1er' : value)).join('');
}

function tidy(text: string): string {
  return text.replace(/'/g, '’');
}
