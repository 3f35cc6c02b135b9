const minutesInHour = 60;

/** Hours and minutes, however many: `26 h 10`, `3 h`, `45 min`. */
export function timeSpent(minutes: number, locale: string): string {
  const [hours, rest] = [Math.floor(minutes / minutesInHour), minutes % minutesInHour];
  if (hours === 0) return `${rest}\u00a0min`;
  const whole = `${new Intl.NumberFormat(locale).format(hours)}\u00a0h`;
  return rest === 0 ? whole : `${whole}\u00a0${String(rest).padStart(2, '0')}`;
}
