// The form as text, and what of it is sent.
import { groupActivityLimits, type ActivityKind, type Audience, type GroupActivity, type NewGroupActivity } from '@guichet/contracts';
import { fieldSentence } from '../core/problem';

/** Empty text stands for "not stated". */
export interface ActivityForm {
  kind: ActivityKind;
  day: string;
  title: string;
  place: string;
  topics: string[];
  audience: Audience | '';
  participants: string;
  minutes: string;
}

export type ActivityTextField = Exclude<keyof ActivityForm, 'kind' | 'topics' | 'audience'>;

export const formOf = ({ kind, day, title, place, topics, audience, participants, minutes }: GroupActivity): ActivityForm => ({
  ...{ kind, day, title, topics },
  ...{ place: place ?? '', audience: audience ?? '', participants: String(participants), minutes: String(minutes) },
});

export const inputOf = ({ kind, day, title, place, topics, audience, participants, minutes }: ActivityForm): NewGroupActivity => ({
  ...{ kind, day, topics, title: title.trim(), place: place.trim() || null, audience: audience || null },
  ...{ participants: Number(participants), minutes: Number(minutes) },
});

/** What cannot be sent yet, by field. */
export function problemsOf({ day, title, participants, minutes }: ActivityForm, today: string): Record<string, string> {
  const problems: Record<string, string> = {};
  const { participants: people, minutes: longest } = groupActivityLimits;
  if (title.trim() === '') problems['title'] = fieldSentence('isNotEmpty');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) problems['day'] = fieldSentence('isDay');
  else if (day > today)
    problems['day'] = $localize`:@@activities.future:Cette date est encore à venir\u00a0: notez l’activité quand elle aura eu lieu.`;
  if (!isCount(participants, people)) problems['participants'] = fieldSentence('isInt');
  if (!isCount(minutes, longest)) problems['minutes'] = fieldSentence('isInt');
  return problems;
}

const isCount = (text: string, most: number): boolean => /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most;
