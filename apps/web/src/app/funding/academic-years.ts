import { academicYearOf, type AcademicYear } from '@guichet/contracts';
import { ruleSets } from '@guichet/funding-rules';
import { brusselsDay } from '../ui/time/when';

export const currentAcademicYear = (now: Date): AcademicYear => academicYearOf(brusselsDay(now));

export const lastYearWithRules = ruleSets.at(-1)?.academicYear ?? '';

/** The years with rules, then those up to next year: without rules the answer is that nobody knows yet. Newest first. */
export function yearsOffered(now: Date): AcademicYear[] {
  const next = Number(currentAcademicYear(now).slice(0, 4)) + 1;
  const last = Number(lastYearWithRules.slice(0, 4));
  const without = Array.from({ length: Math.max(1, next - last) }, (_, at) => `${last + at + 1}-${last + at + 2}`);
  return [...ruleSets.map(({ academicYear }) => academicYear), ...without].reverse();
}
