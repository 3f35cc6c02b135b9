import type { Channel } from './enquiries';

/** From Monday, as ISO 8601 counts the week. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

export const settingLimits = {
  spansPerDay: 4,
  closingDays: 200,
  closingLabel: 80,
  answeringTimes: 60,
  answeringHours: { min: 1, max: 400 },
  escalationHours: 400,
  centreName: 120,
  reviewSampleRate: { min: 0, max: 100 },
  qualityPerWeek: { min: 0, max: 50 },
} as const;

/** One span of a weekday in which the centre is open, in Brussels; `24:00` is the end of the day. */
export interface OpeningSpan {
  weekday: Weekday;
  from: string;
  to: string;
}

export interface ClosingDay {
  day: string;
  label: string;
}

/** Opening hours within which an answer is owed; without a topic for all, without a channel for all. */
export interface AnsweringTime {
  topic: string | null;
  channel: Channel | null;
  hours: number;
}

export interface PublicHoliday {
  day: string;
  nameFr: string;
  nameEn: string;
  /** Declared open by this centre. */
  open: boolean;
}

export interface CentreSettings {
  name: string;
  openingHours: OpeningSpan[];
  closingDays: ClosingDay[];
  /** Belgian public holidays of this year and the next. */
  holidays: PublicHoliday[];
  /** What differs from the network's answering times. */
  answeringTimes: AnsweringTime[];
  /** Topics of which every adviser's answer is reviewed before it is sent. */
  reviewedTopics: string[];
  /** How many in a hundred of the other answers are drawn for a review before they are sent. */
  reviewSampleRate: number;
  /** How many sent answers are drawn each week to be looked at again. */
  qualityPerWeek: number;
  /** Opening hours after its due time at which a case goes to a person; 0: never. */
  escalationHours: number;
  /** Who that is; `null` for all who supervise. */
  escalateToId: string | null;
  version: number;
}

const office = [1, 2, 3, 4, 5] as const;

/** The network's, for a centre that has said nothing else, or that is never open. */
export const networkOpeningHours: readonly OpeningSpan[] = office.map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));

/** Opening hours for each channel: the same half-day at the desk, three working days in writing. */
export const networkAnsweringHours: Readonly<Record<Channel, number>> = {
  walk_in: 4,
  phone: 8,
  email: 24,
  web_form: 24,
  public_comment: 24,
  social: 8,
  event: 40,
};
