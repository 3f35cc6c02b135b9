// Search as you type over everything citable: every word must occur, in any gender, with or without accents.
import { Injectable } from '@nestjs/common';
import type { CitationType, LinkedRecord, Page, RecordSummary, RecordType } from '@guichet/contracts';
import type { RecordsQuery } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { CitableEntity } from '../citations/citable.entity';
import type { CurrentUser } from '../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../core/paging';
import { Database } from '../database/database';

const wordsMost = 8;

interface Row extends CitableEntity {
  rank: number;
}

@Injectable()
export class RecordSearch {
  constructor(private readonly database: Database) {}

  list(user: CurrentUser, query: RecordsQuery, types: CitationType[]): Promise<Page<RecordSummary>> {
    const limit = limitOf(query);
    return this.database.transaction(user, async (tx) => {
      const rows = await this.page(tx, query, types, limit);
      return pageOf(rows, limit, (row) => ({ value: `${row.rank}|${row.searchText}`, id: row.id }), summary);
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
         SELECT type, id, code, label, facts, version, jurisdiction, url, checked_on AS "checkedOn", status, left(search_text, 100) AS "searchText",
                CASE WHEN starts_with(search_text, fold($1)) THEN 0 ELSE 1 END AS rank
         FROM citable
         WHERE type = ANY ($2) AND search_text LIKE ALL (SELECT '%' || fold(word) || '%' FROM unnest($3::text[]) AS word)
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

function summary(row: Row): RecordSummary {
  const { type, id, code, label, facts, version, jurisdiction, checkedOn, status, url } = row;
  return { type, id, code, label, facts, version, jurisdiction, checkedOn, status, url };
}

/** The records at the other end of a link table, by label. */
export async function linked(tx: EntityManager, type: RecordType, ids: string[]): Promise<LinkedRecord[]> {
  if (ids.length === 0) return [];
  return tx.query(
    `SELECT type, id, label, facts, jurisdiction, checked_on AS "checkedOn", status FROM citable WHERE type = $1 AND id = ANY ($2) ORDER BY search_text`,
    [type, ids],
  );
}

/** Ids out of a link table: those on the `to` side of rows whose `from` side is `id`. */
export async function linkedIds(
  tx: EntityManager,
  link: 'programmesOf' | 'occupationsOf' | 'relatedTo' | 'institutionsOf' | 'taughtAt',
  id: string,
): Promise<string[]> {
  const statements = {
    programmesOf: 'SELECT programme_id AS id FROM occupation_programme WHERE occupation_id = $1',
    occupationsOf: 'SELECT occupation_id AS id FROM occupation_programme WHERE programme_id = $1',
    relatedTo: 'SELECT related_id AS id FROM related_occupation WHERE occupation_id = $1',
    institutionsOf: 'SELECT institution_id AS id FROM offer WHERE programme_id = $1',
    taughtAt: 'SELECT programme_id AS id FROM offer WHERE institution_id = $1',
  } as const;
  const rows: { id: string }[] = await tx.query(statements[link], [id]);
  return rows.map((row) => row.id);
}
