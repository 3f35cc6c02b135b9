// How good a hit is, out of what the database found of each term. Pure, so that it can be explained and tuned.
import type { Validity } from '@guichet/contracts';
import type { Term } from './terms';

export interface Weighed {
  kind: 'answer' | 'reusable';
  id: string;
  enquiryId: string | null;
  centreId: string;
  topics: string[];
  channel: string | null;
  validity: Validity;
  academicYear: string | null;
  answeredAt: Date;
  timesReused: number;
  /** How many different words it has. */
  words: number;
  /** Pairs of neighbouring words that are neighbours there too. */
  together: number;
  /** How much of its question was sought, between 0 and 1; told of the best only. */
  asked: number;
  /** Of each term: 0 is not there, 1 once in the question as it was typed. */
  parts: number[];
}

export interface Score {
  value: number;
  close: boolean;
  /** What it is made of, for whoever tunes it. */
  made: Record<'agreement' | 'coverage' | 'length' | 'together' | 'topic' | 'validity' | 'freshness' | 'reuse' | 'asked', number>;
}

/** A letter has said enough once so many of its telling words stand there. */
const tellingWords = 6;
const validityWorth: Record<Validity, number> = { valid: 1, needs_review: 0.92, expired: 0.75 };
const day = 86_400_000;

export interface Sought {
  terms: Term[];
  long: boolean;
  /** Topics of the case it is for. */
  topics: string[];
  now: Date;
}

/** @param usual how many different words such answers have */
export function scoreOf(row: Weighed, { terms, long, topics, now }: Sought, usual: number): Score {
  const weights = terms.map(({ weight }) => weight);
  const sum = (of: (part: number) => number): number =>
    weights.reduce((total, weight, index) => total + weight * of(row.parts[index] ?? 0), 0);
  const whole = sum(() => 1) || 1;
  const sought = long ? Math.min(whole, tellingWords * Math.max(...weights, 0)) || 1 : whole;
  const agreement = sum((part) => part) / sought;
  const coverage = sum((part) => (part > 0 ? 1 : 0)) / sought;
  const lengthTells = long ? 0.5 : 0.15;
  const made = {
    ...{ agreement, coverage },
    // Of two that agree as much the shorter says it more; few words hardly tell.
    length: (long ? 1 : 0.4 + 0.6 * Math.min(1, coverage)) / (1 - lengthTells + (lengthTells * row.words) / usual),
    together: long ? 1 : 1 + 0.08 * Math.min(row.together, 4),
    topic: topics.some((topic) => row.topics.some((one) => one === topic || one.startsWith(`${topic}.`))) ? 1.15 : 1,
    validity: validityWorth[row.validity],
    freshness: 1 - (0.01 * Math.min(1_460, Math.max(0, Math.floor((now.getTime() - row.answeredAt.getTime()) / day)))) / 365,
    reuse: 1 + 0.01 * Math.min(5, Math.log2(1 + row.timesReused)),
    // Of two that hold the same words the better is the one that was asked just that.
    asked: 1 + 0.7 * row.asked,
  };
  const { length, together, topic, validity, freshness, reuse, asked } = made;
  const value = agreement * length * together * topic * validity * freshness * reuse * asked;
  // Where no words were sought nothing is far from them.
  return { value, close: terms.length === 0 || agreement * (0.4 + row.asked) >= (long ? near.long : near.short), made };
}

/** Enough of what was sought stands there, and of what is asked there was sought; a letter agrees with much by chance. */
const near = { short: 0.27, long: 0.3 };

/** The close ones first, each part in its order. What agrees more than a close one is close too. */
export function closeFirst<T extends { score: Score }>(best: T[]): T[] {
  const closest = best.findIndex(({ score }) => score.close);
  const told = best.map((row, at) => (at < closest ? { ...row, score: { ...row.score, close: true } } : row));
  return told.toSorted((a, b) => Number(b.score.close) - Number(a.score.close));
}
