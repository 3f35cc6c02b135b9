// A term at the desk, made up: the same enquiries on every machine, more in September, in opening hours, without weekends.
import type { AgeBand, Audience, Channel, Outcome, Sex } from '@guichet/contracts';
import { academicYearOf } from '@guichet/contracts';
import { brusselsDay, zonedInstant } from '../../core/brussels';
import type { CentreCode } from '../demo-types';
import { users } from '../network';
import { one, randomNumbers, type Random } from './random';
import {
  answersGiven,
  channelWeights,
  moments,
  outcomeWeights,
  places,
  reasons,
  referrals,
  studies,
  termTopics,
  type TermTopic,
} from './term-texts';

export interface TermEnquiry {
  centre: CentreCode;
  /** The login of who took it; `null` while nobody has. */
  adviser: string | null;
  loggedBy: string;
  channel: Channel;
  status: 'new' | 'in_progress' | 'waiting' | 'answered' | 'closed';
  question: string | null;
  topics: string[];
  audience: Audience | null;
  ageBand: AgeBand | null;
  sex: Sex | null;
  receivedAt: Date;
  closedAt: Date;
  outcome: Outcome | null;
  referredTo: string | null;
  effortMinutes: number | null;
  answer: string | null;
  askedBack: boolean;
  /** Number of a person who may come back; `null` for who left no trace. */
  person: number | null;
}

export const termSize = 3_000;
const day = 86_400_000;
/** January to December, relative to one another. */
const months = [7, 8, 9, 8, 10, 13, 7, 15, 27, 13, 9, 6];
/** Sunday to Saturday. */
const weekdays = [0, 1, 1, 1.25, 0.95, 0.8, 0.12];
const closed = ['01-01', '05-01', '07-21', '08-15', '09-27', '11-01', '11-11', '12-25'];
const centreWeights: [CentreCode, number][] = [
  ['LIE', 45],
  ['BRU', 33],
  ['NAM', 22],
];
const people: [audience: Audience, ages: AgeBand[], weight: number][] = [
  ['secondary_pupil', ['16-18', '16-18', '12-15'], 26],
  ['higher_education_student', ['19-26', '19-26', '19-26', '27+'], 34],
  ['parent', ['16-18', '19-26', '12-15'], 15],
  ['job_seeker', ['19-26', '27+'], 9],
  ['worker', ['27+'], 7],
  ['school_professional', ['27+'], 5],
  ['newcomer', ['19-26', '27+'], 4],
];

/** Who said so at all: most women, as the centres publish. */
const stated: Weighted<Sex | null> = [
  ['f', 52],
  ['m', 34],
  ['x', 1],
  [null, 13],
];

/** From the February before the current academic year until now. */
export function termOf(now: Date): TermEnquiry[] {
  const random = randomNumbers(2_026);
  const days = openDays(now);
  const made = Array.from({ length: termSize }, () => enquiryOf(random, pick(random, days), now));
  return made.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
}

type Weighted<T> = [T, number][];

function openDays(now: Date): Weighted<string> {
  const first = zonedInstant(`${academicYearOf(brusselsDay(now)).slice(0, 4)}-02-01`);
  const days: Weighted<string> = [];
  for (let at = first.getTime() + day / 2; at < now.getTime() - day; at += day) {
    const name = brusselsDay(new Date(at));
    const weight = (months[Number(name.slice(5, 7)) - 1] ?? 1) * (weekdays[new Date(`${name}T12:00:00Z`).getUTCDay()] ?? 1);
    if (weight > 0 && !closed.includes(name.slice(5))) days.push([name, weight]);
  }
  return days;
}

function enquiryOf(random: Random, on: string, now: Date): TermEnquiry {
  const channel = pick(random, channelWeights);
  const centre = pick(random, centreWeights);
  const topic = pick(random, topicWeights(on));
  const [audience, ageBand] = whoAsks(random);
  const receivedAt = new Date(zonedInstant(on).getTime() + hourOf(random, channel) * 3_600_000);
  const written = channel === 'email' || channel === 'web_form';
  const staff = users.filter((user) => user.centre === centre && user.role !== 'administrator').map(({ login }) => login);
  const adviser = random() < 0.85 ? (staff[Math.floor(random() * Math.min(2, staff.length))] ?? null) : (staff.at(-1) ?? null);
  const done = ending(random, receivedAt, written, now);
  const tally = !written && done.status === 'closed' && random() < 0.3;
  const second = random() < 0.18 ? pick(random, topicWeights(on)).key : topic.key;
  return {
    ...{ centre, channel, audience: tally && random() < 0.6 ? null : audience, ageBand: random() < 0.2 ? null : ageBand, receivedAt },
    ...done,
    adviser: done.status === 'new' ? null : adviser,
    loggedBy: adviser ?? 'admin',
    question: tally ? null : questionOf(random, topic),
    topics: [...new Set([topic.key, second])],
    effortMinutes: minutesOf(random, channel, done.status),
    answer: written && done.outcome === 'answered' ? one(random, answersGiven) : null,
    askedBack: written && random() < 0.12,
    person: written || random() < 0.25 ? Math.floor(random() * 1_400) : null,
    sex: tally ? null : pick(random, stated),
  };
}

function ending(
  random: Random,
  receivedAt: Date,
  written: boolean,
  now: Date,
): Pick<TermEnquiry, 'status' | 'outcome' | 'referredTo' | 'closedAt'> {
  const closedAt = new Date(receivedAt.getTime() + (written ? 4 + random() * 60 : 0.2 + random() / 2) * 3_600_000);
  if (written && now.getTime() - receivedAt.getTime() < 3 * day) {
    const status = one(random, ['new', 'in_progress', 'waiting'] as const);
    return { status, outcome: null, referredTo: null, closedAt: new Date(Math.min(closedAt.getTime(), now.getTime())) };
  }
  const outcome = pick(random, outcomeWeights);
  const status = outcome === 'answered' && random() < 0.05 ? 'answered' : 'closed';
  return { status, outcome, referredTo: outcome === 'referred' ? one(random, referrals) : null, closedAt };
}

/** Nine to half past five with a pause at noon; what is written comes at any waking hour. */
function hourOf(random: Random, channel: Channel): number {
  if (channel === 'email' || channel === 'web_form' || channel === 'social' || channel === 'public_comment') return 7 + random() * 15.5;
  return random() < 0.55 ? 9 + random() * 3.2 : 13.4 + random() * 4;
}

function minutesOf(random: Random, channel: Channel, status: TermEnquiry['status']): number | null {
  if (status === 'new' || random() < 0.08) return null;
  const usual = { phone: 9, walk_in: 18, email: 22, web_form: 20, public_comment: 8, social: 7, event: 6 }[channel];
  return Math.max(1, Math.round(usual * Math.exp((random() + random() + random() - 1.5) * 0.9)));
}

function whoAsks(random: Random): [Audience, AgeBand] {
  const [audience, ages] = pick(
    random,
    people.map(([who, of, weight]) => [[who, of] as const, weight]),
  );
  return [audience, one(random, ages)];
}

function topicWeights(on: string): Weighted<TermTopic> {
  const september = on.slice(5, 7) === '09';
  return termTopics.map((topic) => [topic, topic.weight * (september ? (topic.september ?? 0.8) : 1)]);
}

function questionOf(random: Random, { questions }: TermTopic): string {
  const words = { study: one(random, studies), place: one(random, places), when: one(random, moments), why: one(random, reasons) };
  return one(random, questions).replace(/\{(study|place|when|why)\}/g, (_, name: keyof typeof words) => words[name]);
}

function pick<T>(random: Random, from: Weighted<T>): T {
  let left = random() * from.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of from) {
    left -= weight;
    if (left < 0) return value;
  }
  return one(random, from)[0];
}
