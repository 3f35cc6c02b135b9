// What the numbers of one enrolment may be: exact where they are known and agree, a range where they are missing or contradict each other.
import { fundingLimits, type PastEnrolment } from '../types';

export interface Range {
  least: number;
  most: number;
}

export interface CreditBounds {
  enrolled: Range;
  /** Earned in the year, without what was carried over. */
  acquired: Range;
  block1: Range;
  carried: number;
  /** What was acquired is known, and no number contradicts another. */
  exact: boolean;
}

const within = (value: number | null, most: number): value is number => value !== null && value >= 0 && value <= most;

/** `value` if it can be a number of credits (0–300), else `null`: not known, not a number, negative. */
export function readCredits(value: number | null): number | null {
  return within(value, fundingLimits.credits) ? value : null;
}

/** `value` if it can be a number of block-1 credits (0–60), else `null`. */
export function readBlock1(value: number | null): number | null {
  return within(value, fundingLimits.block1Credits) ? value : null;
}

function acquiredRange(acquired: number | null, enrolled: number | null, block1: number, carried: number): Range {
  if (acquired === null) return { least: Math.min(block1, enrolled ?? block1), most: Math.max(block1, enrolled ?? fundingLimits.credits) };
  if (enrolled === null || acquired <= enrolled) return { least: acquired, most: acquired };
  const mostEarned = acquired - enrolled <= carried ? enrolled : acquired;
  return { least: enrolled, most: mostEarned };
}

function block1Range(block1: number | null, acquired: Range, carried: number): Range {
  const most = Math.min(fundingLimits.block1Credits, acquired.most);
  if (block1 === null) return { least: 0, most };
  if (block1 <= acquired.most) return { least: block1, most: block1 };
  return block1 - acquired.most <= carried ? { least: most, most } : { least: Math.min(acquired.least, block1), most: block1 };
}

const isExact = ({ least, most }: Range): boolean => least === most;

/** The bounds of an enrolment's credits. Never throws: a number that cannot be is read as not known. */
export function creditBounds(enrolment: PastEnrolment): CreditBounds {
  const enrolled = readCredits(enrolment.creditsEnrolled);
  const block1 = readBlock1(enrolment.block1CreditsAcquired);
  const carried = readCredits(enrolment.creditsTransferred) ?? 0;
  const acquired = acquiredRange(readCredits(enrolment.creditsAcquired), enrolled, block1 ?? 0, carried);
  const firstBlock = block1Range(block1, acquired, carried);
  return {
    enrolled: enrolled === null ? { least: 0, most: fundingLimits.credits } : { least: enrolled, most: enrolled },
    acquired,
    block1: firstBlock,
    carried,
    exact: isExact(acquired) && (enrolment.cycle === 2 || isExact(firstBlock)),
  };
}
