import type { AnsweringTime, CentreSettings, ChangeCentreSettingsInput, ClosingDay, OpeningSpan } from '@guichet/contracts';

/** What stands in the form. */
export interface CentreDraft {
  name: string;
  openingHours: OpeningSpan[];
  closingDays: ClosingDay[];
  openHolidays: string[];
  answeringTimes: AnsweringTime[];
  reviewedTopics: string[];
  reviewSampleRate: number;
  qualityPerWeek: number;
  escalationHours: number;
  escalateToId: string | null;
}

/** A field for a time knows no 24:00: midnight at the end of a span is written 00:00. */
const shown = (spans: readonly OpeningSpan[]): OpeningSpan[] =>
  spans.map((span) => ({ ...span, to: span.to === '24:00' ? '00:00' : span.to }));
const stored = (spans: readonly OpeningSpan[]): OpeningSpan[] =>
  spans.map((span) => ({ ...span, to: span.to === '00:00' ? '24:00' : span.to }));

export function draftOf(settings: CentreSettings): CentreDraft {
  const { name, openingHours, closingDays, holidays, answeringTimes, reviewedTopics } = settings;
  const { reviewSampleRate, qualityPerWeek, escalationHours, escalateToId } = settings;
  const openHolidays = holidays.filter(({ open }) => open).map(({ day }) => day);
  const lists = { openingHours: shown(openingHours), closingDays, openHolidays, answeringTimes, reviewedTopics };
  return { name, ...lists, reviewSampleRate, qualityPerWeek, escalationHours, escalateToId };
}

export const inputOf = (draft: CentreDraft): ChangeCentreSettingsInput => ({
  ...draft,
  openingHours: stored(draft.openingHours),
});

/** What is refused in one row of a list, by the paths of its fields. */
export function rowProblem(problems: Record<string, string>, list: string, index: number): string | null {
  const path = `${list}[${index}]`;
  return Object.entries(problems).find(([field]) => field === path || field.startsWith(`${path}.`))?.[1] ?? null;
}
