// Who should get a case, and why. Pure: each reason counts only where those before it are equal.
import { presence, suggestedAtMost, type AssigneeReason, type SuggestedAssignee } from '@guichet/contracts';

export interface Candidate {
  id: string;
  name: string;
  reviewRequired: boolean;
  seenAt: Date | null;
  openCases: number;
  /** Cases on one of the topics that they had and that were answered within a year. */
  answersOnTopic: number;
  /** When they were last given a case. */
  assignedAt: Date | null;
}

export interface Asked {
  now: Date;
  /** One of the topics is reviewed, so a trainee's answer goes to a supervisor anyway: others first. */
  reviewed: boolean;
}

const lately = presence.atDesk * 1_000;

/** At most nine, the best first. */
export function suggestAssignees(candidates: readonly Candidate[], asked: Asked): SuggestedAssignee[] {
  return candidates
    .map((candidate) => ({ candidate, rank: rankOf(candidate, asked) }))
    .toSorted((one, other) => compare(one.rank, other.rank) || one.candidate.name.localeCompare(other.candidate.name))
    .slice(0, suggestedAtMost)
    .map(({ candidate }) => ({ id: candidate.id, name: candidate.name, reasons: reasonsOf(candidate, asked) }));
}

const isOnline = ({ seenAt }: Candidate, now: Date): boolean => seenAt !== null && now.getTime() - seenAt.getTime() <= lately;

/** The smaller the better, from the first number on. */
function rankOf(candidate: Candidate, { now, reviewed }: Asked): number[] {
  return [
    Number(reviewed && candidate.reviewRequired),
    Number(!isOnline(candidate, now)),
    Number(candidate.answersOnTopic === 0),
    candidate.openCases,
    candidate.assignedAt?.getTime() ?? 0,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function reasonsOf(candidate: Candidate, { now }: Asked): AssigneeReason[] {
  const { answersOnTopic, openCases, assignedAt, reviewRequired } = candidate;
  return [
    ...(isOnline(candidate, now) ? [{ kind: 'online' as const }] : []),
    ...(answersOnTopic > 0 ? [{ kind: 'knows_topic' as const, count: answersOnTopic }] : []),
    { kind: 'open_cases', count: openCases },
    ...(assignedAt ? [{ kind: 'idle' as const, since: assignedAt.toISOString() }] : []),
    ...(reviewRequired ? [{ kind: 'reviewed' as const }] : []),
  ];
}
