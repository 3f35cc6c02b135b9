// Search as you type over everything citable: every word must occur, in any gender, with or without accents.
import { Injectable } from '@nestjs/common';
import type { CitationType, Page, RecordSummary } from '@guichet/contracts';
import type { RecordsQuery } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../core/paging';
import { Database } from '../database/database';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import { warningsOf } from './record-head';
import type { RecordEntity } from './record.entity';

const wordsMost = 8;

interface Row extends RecordEntity {
  rank: number;
  website: string | null;
  searchText: string;
}

@Injectable()
export class RecordSearch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: CurrentUser, query: RecordsQuery, types: CitationType[]): Promise<Page<RecordSummary>> {
    const limit = limitOf(query);
    const today = brusselsDay(this.clock.now());
    return this.database.transaction(user, async (tx) => {
      const rows = await this.page(tx, query, types, limit);
      return pageOf(
        rows,
        limit,
        (row) => ({ value: `${row.rank}|${row.searchText}`, id: row.id }),
        (row) => summary(row, today),
      );
    });
  }

  private async page(tx: EntityManager, query: RecordsQuery, types: CitationType[], limit: number): Promise<Row[]> {
    const words = (query.q ?? '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .slice(0, wordsMost)
      .map(singular);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => /^[01]\|/.test(value));
    const [rank, text] = after ? [Number(after.value[0]), after.value.slice(2)] : [null, null];
    const rows: Record<string, unknown>[] = await tx.query(
      `SELECT * FROM (
         SELECT type, id, code, label, facts, version, jurisdiction, source_url AS "sourceUrl", content->>'website' AS website, checked_on AS "checkedOn",
                status, retired_at AS "retiredAt", valid_from AS "validFrom", valid_until AS "validUntil", valid_from_year AS "validFromYear",
                valid_until_year AS "validUntilYear", left(search_text, 100) AS "searchText",
                CASE WHEN starts_with(search_text, fold($1)) THEN 0 ELSE 1 END AS rank
         FROM record
         WHERE retired_at IS NULL AND type = ANY ($2) AND search_text LIKE ALL (SELECT '%' || fold(word) || '%' FROM unnest($3::text[]) AS word)
       ) AS found
       WHERE $4::int IS NULL OR (rank, "searchText", id) > ($4, $5, $6::uuid)
       ORDER BY rank, "searchText", id LIMIT $7`,
      [words.join(' '), types, words, rank, text, after?.id ?? null, limit + 1],
    );
    return rows as unknown as Row[];
  }
}

/** A plural finds the singular: what is searched is a part of a word. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/aux$/i, 'a').replace(/[sx]$/i, '') : word;
}

function summary(row: Row, today: string): RecordSummary {
  const { type, id, code, label, facts, version, jurisdiction, checkedOn, status } = row;
  const url = row.website ?? row.sourceUrl;
  return {
    type,
    id,
    code,
    label,
    facts,
    version,
    jurisdiction,
    checkedOn,
    status,
    url,
    retired: row.retiredAt !== null,
    warnings: warningsOf(row, today),
  };
}
