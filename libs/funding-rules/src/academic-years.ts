/**
 * The calendar year in which an academic year starts.
 * @param value as `2025-2026`
 * @returns `2025`, or `null` if it is not two consecutive years from 1950 to 2199
 */
export function startOf(value: string): number | null {
  const match = /^(\d{4})-(\d{4})$/.exec(value);
  if (!match) return null;
  const start = Number(match[1]);
  return start >= 1950 && start < 2200 && Number(match[2]) === start + 1 ? start : null;
}

/** The academic year that starts in `start`: `2025` → `2025-2026`. */
export function academicYear(start: number): string {
  return `${start}-${start + 1}`;
}
