import { countedUpTo } from '@guichet/contracts';
import { amber } from '../stale-answers.queries';

/** How many rows there are, up to what is counted, and the first moment among them. */
const counted = (key: string, moment: string, from: string): string =>
  `SELECT '${key}' AS key, count(*)::int AS count, min(moment) AS oldest FROM (SELECT ${moment} AS moment FROM ${from} LIMIT ${countedUpTo}) AS found`;

const isOpen = `status IN ('new', 'in_progress', 'waiting', 'in_review')`;

/** $1 centre, $2 to $4 the filters of the amber list, all empty; $5 now, $6 who is away while nobody stands in, $7 the week, $8 the reader. */
export const items = `
  WITH ${amber}
  ${[
    counted('overdue', 'due_at', `enquiry WHERE centre_id = $1 AND ${isOpen} AND due_at < $5 ORDER BY due_at`),
    counted('unassigned', 'received_at', `enquiry WHERE centre_id = $1 AND status = 'new' AND assignee_id IS NULL`),
    counted('absentColleagues', 'received_at', `enquiry WHERE centre_id = $1 AND ${isOpen} AND assignee_id = ANY ($6)`),
    counted('inReview', 'received_at', `enquiry WHERE centre_id = $1 AND review_state = 'pending'`),
    counted('stale', 'since', 'wanted'),
    counted('proposals', 'proposed_at', `past_answer_proposal WHERE centre_id = $1 AND status = 'open'`),
    counted('searchGaps', 'first_asked_at', `search_gap WHERE centre_id = $1 AND closed_at IS NULL`),
    counted(
      'contradictions',
      'marked_at',
      `past_answer_contradiction x WHERE settled_at IS NULL
        AND EXISTS (SELECT FROM past_answer p WHERE p.id IN (x.first_id, x.second_id) AND p.centre_id = $1)`,
    ),
    counted(
      'quality',
      'sent_at',
      `quality_review q JOIN answer a ON a.id = q.answer_id
        WHERE q.centre_id = $1 AND q.week = $7 AND q.reviewed_at IS NULL AND a.author_id <> $8`,
    ),
  ].join('\n  UNION ALL ')}`;

/** $1 centre, $2 when the last seven days began, $3 eight weeks before. */
export const topics = `
  SELECT topic, count(*) FILTER (WHERE received_at >= $2)::int AS "thisWeek",
         round(count(*) FILTER (WHERE received_at < $2) / 8.0, 1)::float AS usual
  FROM enquiry, unnest(topics) AS topic WHERE centre_id = $1 AND received_at >= $3 GROUP BY topic`;
