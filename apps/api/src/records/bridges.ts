// Bridging programmes in a list: all that is needed to tell someone on the phone.
import type { BridgingSummary } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { warningsOf } from './record-head';
import type { RecordEntity } from './record.entity';

type Linked = BridgingSummary['from'];
type Row = RecordEntity & { from: Linked; to: Linked; institution: Linked };

const linked = (role: string): string =>
  `(SELECT json_build_object('id', o.id, 'label', o.label) FROM record_link l JOIN record o ON o.id = l.to_id
    WHERE l.from_id = r.id AND l.role = '${role}')`;

/** In the order of `ids`. */
export async function bridges(tx: EntityManager, ids: string[], today: string): Promise<BridgingSummary[]> {
  if (ids.length === 0) return [];
  const rows: Row[] = await tx.query(
    `SELECT r.id, r.label, r.version, r.jurisdiction, r.content, r.source, r.source_url AS "sourceUrl", r.checked_on AS "checkedOn", r.status,
            r.retired_at AS "retiredAt", r.valid_from AS "validFrom", r.valid_until AS "validUntil",
            r.valid_from_year AS "validFromYear", r.valid_until_year AS "validUntilYear",
            ${linked('bridge-from')} AS from, ${linked('bridge-to')} AS to, ${linked('bridge-at')} AS institution
     FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, position) JOIN record r USING (id) ORDER BY position`,
    [ids],
  );
  return rows.map((row) => summary(row, today));
}

/** The bridges in use that start from a programme (`bridge-from`) or lead to it (`bridge-to`). */
export async function bridgesOf(
  tx: EntityManager,
  id: string,
  role: 'bridge-from' | 'bridge-to',
  today: string,
): Promise<BridgingSummary[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT r.id FROM record_link l JOIN record r ON r.id = l.from_id
     WHERE l.to_id = $1 AND l.role = $2 AND r.retired_at IS NULL ORDER BY r.search_text, r.id`,
    [id, role],
  );
  return bridges(
    tx,
    rows.map((row) => row.id),
    today,
  );
}

function summary(row: Row, today: string): BridgingSummary {
  const { id, label, version, from, to, institution, source, sourceUrl, checkedOn, status } = row;
  const { academicYear, access, minExtraCredits, maxExtraCredits, conditions } = {
    ...unknown,
    ...(row.content as Partial<typeof unknown>),
  };
  return {
    ...{ type: 'bridging-programme', id, label, version, from, to, institution, source, sourceUrl, checkedOn, status },
    ...{ academicYear, access, minExtraCredits, maxExtraCredits, conditions, warnings: warningsOf(row, today) },
  };
}

const unknown: Pick<BridgingSummary, 'academicYear' | 'access' | 'minExtraCredits' | 'maxExtraCredits' | 'conditions'> = {
  ...{ academicYear: null, access: null, minExtraCredits: null, maxExtraCredits: null, conditions: null },
};
