// An incomplete path promises nothing, even where every reading of what it lacks agrees: first it is completed.
import { findProblems } from '../path/check';
import { type FundingInput, type ProblemCode } from '../types';
import { type Doubt } from './doubts';
import { undecided, type Weighed } from './weigh';

/** No reading could take these in: the line, or what is aimed at, is not in the outcome at all. */
const notRead: ReadonlySet<ProblemCode> = new Set(['year_not_past', 'programme_missing']);
/** Read in a way that is said, or both ways: nothing has to be completed. */
const remarks: ReadonlySet<ProblemCode> = new Set(['carried_over_included', 'two_cycles_in_one_year']);

/** The decision, unless the path must be completed first. A refusal that no missing number could lift stands. */
export function unlessIncomplete(input: FundingInput, weighed: Weighed): Weighed {
  const problems = findProblems(input).filter(({ code }) => !remarks.has(code));
  const unread = problems.filter(({ code }) => notRead.has(code)).map(openAt);
  if (weighed.outcome === 'unknown') return { ...weighed, doubts: [...unread, ...weighed.doubts] };
  if (problems.length === 0 || (weighed.outcome === 'not_eligible' && unread.length === 0)) return weighed;
  const doubts = problems.map(openAt);
  return { outcome: 'unknown', steps: undecided(weighed, weighed, doubts), doubts, enrolments: weighed.enrolments };
}

function openAt({ code, text }: ReturnType<typeof findProblems>[number]): Doubt {
  return { id: code === 'year_not_past' ? 'line-left-out' : 'incomplete', rule: null, ofInput: true, missing: text };
}
