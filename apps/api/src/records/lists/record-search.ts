// Search as you type over everything citable: every word must occur, in any gender, with or without accents.
import { Injectable } from '@nestjs/common';
import { recordFacetNames, type CitationType, type RecordFacetName, type RecordPage, type RecordSummary } from '@guichet/contracts';
import type { RecordListQuery } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { brusselsDay } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { warningsOf } from '../record-head';
import type { RecordEntity } from '../record.entity';
import { chosen, facetsOf, facetValues, Parameters } from './record-filters';

const wordsMost = 8;

export interface FoundRecord extends RecordEntity {
  rank: number;
  website: string | null;
  searchText: string;
}

/** A condition on `r`, the record; its values go through `parameters`. */
export type Condition = (parameters: Parameters) => string;

@Injectable()
export class RecordSearch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: CurrentUser, query: RecordListQuery, types: CitationType[]): Promise<RecordPage> {
    const today = brusselsDay(this.clock.now());
    return this.database.transaction(user, async (tx) => {
      const page = await this.page(tx, query, types);
      const facets = query.facets === 'true' ? await this.facets(tx, query, types) : {};
      return { ...page, items: page.items.map((row) => summary(row, today)), ...facets };
    });
  }

  async page(
    ...[tx, query, types, conditions = []]: [EntityManager, RecordListQuery, CitationType[], Condition[]?]
  ): Promise<{ items: FoundRecord[]; nextCursor: string | null }> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => /^[01]\|/.test(value));
    const p = new Parameters();
    const where = [...this.matching(p, query, types), ...this.filters(p, query), ...conditions.map((condition) => condition(p))];
    const beginning = `${inOrder} ^@ fold(${p.add(wordsOf(query).join(' '))})`;
    const most = p.add(limit + 1);
    // First what begins with what is typed, then what holds it elsewhere: each read along the index, no further than needed.
    const part = (rank: 0 | 1): string => {
      const here =
        after && Number(after.value[0]) === rank
          ? [`(${inOrder}, r.id) > (${p.add(after.value.slice(2))}::text, ${p.add(after.id)}::uuid)`]
          : [];
      const all = [...where, `${rank === 0 ? '' : 'NOT '}${beginning}`, ...here].join(' AND ');
      return `(SELECT ${columns}, ${inOrder} AS "searchText", ${rank} AS rank FROM record r WHERE ${all} ORDER BY ${inOrder}, r.id LIMIT ${most})`;
    };
    const parts = after?.value.startsWith('1') ? [part(1)] : [part(0), part(1)];
    const rows: FoundRecord[] = await tx.query(`${parts.join(' UNION ALL ')} LIMIT ${most}`, p.values);
    return pageOf(
      rows,
      limit,
      (row) => ({ value: `${row.rank}|${row.searchText}`, id: row.id }),
      (row) => row,
    );
  }

  private matching(p: Parameters, query: RecordListQuery, types: CitationType[]): string[] {
    const state = { current: ['r.retired_at IS NULL'], retired: ['r.retired_at IS NOT NULL'], all: [] }[query.state ?? 'current'];
    const words = wordsOf(query).map((word) => `r.search_text LIKE '%' || fold(${p.add(word)}) || '%'`);
    return [`r.type = ANY (${p.add(types)})`, ...state, ...words];
  }

  private filters(p: Parameters, query: RecordListQuery): string[] {
    const today = brusselsDay(this.clock.now());
    return chosen(query).map(([name, wanted]) => `${facetValues(name, p, today)} && ${p.add(wanted)}::text[]`);
  }

  private async facets(tx: EntityManager, query: RecordListQuery, types: CitationType[]): Promise<Pick<RecordPage, 'facets' | 'total'>> {
    const p = new Parameters();
    const matching = this.matching(p, query, types).join(' AND ');
    const today = brusselsDay(this.clock.now());
    const columns = recordFacetNames.map((name) => `${facetValues(name, p, today)} AS "${name}"`);
    const set = chosen(query).map(([name, wanted]) => ({ name, holds: `"${name}" && ${p.add(wanted)}::text[]` }));
    const under = (name: RecordFacetName | null): string => {
      const others = set.filter((filter) => filter.name !== name).map(({ holds }) => holds);
      return others.length > 0 ? `WHERE ${others.join(' AND ')}` : '';
    };
    const counts = recordFacetNames.map(
      (name) => `SELECT '${name}' AS name, key, count(*)::int FROM found, unnest("${name}") AS key ${under(name)} GROUP BY key`,
    );
    const rows: { name: RecordFacetName | 'total'; key: string; count: number }[] = await tx.query(
      `WITH found AS MATERIALIZED (
         SELECT ${columns.join(', ')} FROM record r WHERE ${matching})
       SELECT 'total' AS name, '' AS key, count(*)::int FROM found ${under(null)}
       UNION ALL ${counts.join(' UNION ALL ')} ORDER BY name, count DESC, key`,
      p.values,
    );
    return { total: rows.find(({ name }) => name === 'total')?.count ?? 0, facets: facetsOf(rows) };
  }
}

/** As the index `record_in_order` has it. */
const inOrder = 'left(r.search_text, 100) COLLATE "C"';

const columns = `r.type, r.id, r.code, r.label, r.facts, r.version, r.jurisdiction, r.source_url AS "sourceUrl",
  r.content->>'website' AS website, r.checked_on AS "checkedOn", r.status, r.retired_at AS "retiredAt", r.valid_from AS "validFrom",
  r.valid_until AS "validUntil", r.valid_from_year AS "validFromYear", r.valid_until_year AS "validUntilYear"`;

function wordsOf({ q = '' }: RecordListQuery): string[] {
  return q
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, wordsMost)
    .map(singular);
}

/** A plural finds the singular: what is searched is a part of a word. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/aux$/i, 'a').replace(/[sx]$/i, '') : word;
}

function summary(row: FoundRecord, today: string): RecordSummary {
  const { type, id, code, label, facts, version, jurisdiction, checkedOn, status } = row;
  const [url, retired] = [row.website ?? row.sourceUrl, row.retiredAt !== null];
  return { type, id, code, label, facts, version, jurisdiction, checkedOn, status, url, retired, warnings: warningsOf(row, today) };
}
