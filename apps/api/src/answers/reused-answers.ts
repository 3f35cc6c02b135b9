// What a case took over from past answers since its last answer was given, as it stands today.
import { academicYearOf, inDoubt, type AcademicYear, type ReusedAnswer } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { brusselsDay } from '../core/brussels';

/** What one may no longer read is to be looked at again. */
const standing = `
  CASE WHEN shared.id IS NULL THEN 'enquiry' ELSE 'reusable' END AS kind,
  coalesce(shared.validity,
    CASE WHEN sent.id IS NULL OR answer_is_stale(sent) OR sent.valid_for_academic_year < $2 THEN 'needs_review' ELSE 'valid' END) AS validity,
  coalesce(shared.academic_year, sent.valid_for_academic_year) AS "academicYear"
  FROM reused LEFT JOIN past_answer shared ON shared.id = reused.id LEFT JOIN answer sent ON sent.id = reused.id ORDER BY reused.place`;

const sinceLastAnswer = `
  WITH reused AS (
    SELECT (details->>'pastAnswerId')::uuid AS id, min(seq) AS place FROM timeline_entry
    WHERE enquiry_id = $1 AND type = 'reused' AND seq > coalesce((
      SELECT max(seq) FROM timeline_entry WHERE enquiry_id = $1 AND (type = 'answered' OR (type = 'approved' AND details ? 'citations'))), 0)
    GROUP BY 1
  )
  SELECT reused.id, ${standing}`;

export function reusedIn(tx: EntityManager, enquiryId: string, now: Date): Promise<ReusedAnswer[]> {
  return tx.query(sinceLastAnswer, [enquiryId, academicYearOf(brusselsDay(now))]);
}

/** Since when an answer for this year is in doubt for what it takes over; `null` when it is not. */
export function doubtedSince(reused: ReusedAnswer[], year: AcademicYear | null, now: Date): Date | null {
  return reused.some((one) => inDoubt(one, year)) ? now : null;
}
