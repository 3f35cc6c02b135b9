// The answers that rest on a record: those of one's own centre, and the reusable ones that one may see.
import { Injectable } from '@nestjs/common';
import type { CitingAnswers, RestingAnswers } from '@guichet/contracts';
import type { PageQuery } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { RecordEntity } from '../../records/record.entity';
import { hitColumns } from '../past-answer.queries';
import { hitView, type HitRow } from '../past-answer.view';

@Injectable()
export class CitingAnswersService {
  constructor(private readonly database: Database) {}

  list(user: CurrentUser, recordId: string, query: PageQuery): Promise<CitingAnswers> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => !Number.isNaN(Date.parse(value)));
    return this.database.transaction(user, async (tx) => {
      if (!(await tx.existsBy(RecordEntity, { id: recordId }))) throw new NotFound('record', recordId);
      const counts = await this.counts(tx, user, recordId);
      const rows: HitRow[] = await tx.query(page, [recordId, user.centreId, after?.value ?? null, after?.id ?? null, limit + 1]);
      const shown = pageOf(
        rows,
        limit,
        ({ answeredAt, id }) => ({ value: answeredAt.toISOString(), id }),
        (row) => ({ ...hitView(row, new Set()), close: true }),
      );
      return { ...shown, counts, total: counts.reusable + counts.enquiries };
    });
  }

  private async counts(tx: EntityManager, user: CurrentUser, recordId: string): Promise<RestingAnswers> {
    const [counts] = await tx.query<[RestingAnswers]>(
      `SELECT (SELECT count(DISTINCT past_answer_id)::int FROM past_answer_citation WHERE record_id = $1) AS reusable,
              (SELECT count(DISTINCT answer_id)::int FROM answer_citation WHERE record_id = $1 AND centre_id = $2) AS enquiries,
              (SELECT count(*)::int FROM draft WHERE centre_id = $2 AND citations @> jsonb_build_array(jsonb_build_object('recordId', $1::text))) AS drafts`,
      [recordId, user.centreId],
    );
    return counts;
  }
}

const page = `
  WITH cited AS (
    SELECT DISTINCT 'reusable' AS kind, p.id, p.answered_on::timestamptz AS answered_at, p.validity, p.academic_year,
           array_remove(ARRAY[p.topic], NULL) AS topics, p.centre_id
    FROM past_answer_citation c JOIN past_answer p ON p.id = c.past_answer_id WHERE c.record_id = $1
    UNION ALL
    SELECT DISTINCT 'answer', a.id, a.sent_at, CASE WHEN EXISTS (SELECT FROM answer_citation s WHERE s.answer_id = a.id AND s.stale_cause IS NOT NULL) THEN 'needs_review' ELSE 'valid' END, a.valid_for_academic_year, e.topics, a.centre_id
    FROM answer_citation c JOIN answer a ON a.id = c.answer_id JOIN enquiry e ON e.id = a.enquiry_id WHERE c.record_id = $1 AND c.centre_id = $2
  ),
  page AS (
    SELECT *, 0 AS position, 0::real AS score FROM cited
    WHERE $3::timestamptz IS NULL OR (answered_at, id) < ($3, $4::uuid) ORDER BY answered_at DESC, id DESC LIMIT $5
  )
  ${hitColumns} ORDER BY page.answered_at DESC, page.id DESC`;
