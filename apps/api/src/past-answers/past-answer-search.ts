// Finding what was answered before. The index function knows the session's scope and returns ids; everything that is
// shown is then read under the policies.
import { Injectable } from '@nestjs/common';
import type { Hit, PastAnswerPage } from '@guichet/contracts';
import type { PastAnswersQuery, SimilarInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../core/audit';
import type { CurrentUser } from '../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../core/paging';
import { Database } from '../database/database';
import { oneLine, wordsOf } from './excerpt';
import { facets, ranked, searched, type Filters } from './past-answer.queries';
import { hitView, type HitRow } from './past-answer.view';

/** How many of the best matches are looked at; facets and totals count among these. */
const considered = 500;
/** Below this share of the best possible agreement an answer is not called similar. */
const closeEnough = 0.25;

@Injectable()
export class PastAnswerSearch {
  constructor(private readonly database: Database) {}

  search(user: CurrentUser, query: PastAnswersQuery): Promise<PastAnswerPage> {
    const { q = '', cursor } = query;
    const limit = limitOf(query);
    const filters = filtersOf(query);
    const after = cursor === undefined ? null : Number(decodeCursor(cursor, (value) => /^\d{1,6}$/.test(value)).value);
    return this.database.transaction(user, async (tx) => {
      const rows = await this.rows(tx, [q, considered, filters, after, limit + 1]);
      const words = await this.searchedWords(tx, q, rows);
      const [counted] = await tx.query<[PastAnswerPage['facets'] & { total: number }]>(facets, [q, considered, filters]);
      if (q.trim() !== '') await this.trace(tx, user, rows.slice(0, limit));
      const { total, ...counts } = counted;
      return {
        ...pageOf(
          rows,
          limit,
          (row) => ({ value: String(row.position), id: row.id }),
          (row) => hitView(row, words),
        ),
        ...(total < considered ? { total } : {}),
        facets: counts,
      };
    });
  }

  similar(user: CurrentUser, { text, topics = [], limit = 5 }: SimilarInput): Promise<{ items: Hit[] }> {
    return this.database.transaction(user, async (tx) => {
      const rows = await this.rows(tx, [text, considered, filtersOf({}), null, 50]);
      const close = rows.filter((row) => row.score >= closeEnough);
      const agreeing = close.toSorted((a, b) => weight(b, topics) - weight(a, topics)).slice(0, limit);
      await this.trace(tx, user, agreeing);
      const words = await this.searchedWords(tx, text, agreeing);
      return { items: agreeing.map((row) => hitView(row, words)) };
    });
  }

  private async rows(tx: EntityManager, parameters: unknown[]): Promise<HitRow[]> {
    return tx.query<HitRow[]>(ranked, parameters);
  }

  /** Which words of these answers are forms of those that were typed: they are marked. */
  private async searchedWords(tx: EntityManager, typed: string, rows: HitRow[]): Promise<ReadonlySet<string>> {
    if (typed.trim() === '' || rows.length === 0) return new Set();
    const words = wordsOf(rows.map(({ question, answer }) => `${oneLine(question)} ${oneLine(answer)}`).join(' '));
    const found = await tx.query<{ word: string }[]>(searched, [typed, words]);
    return new Set(found.map(({ word }) => word));
  }

  private async trace(tx: EntityManager, user: CurrentUser, rows: HitRow[]): Promise<void> {
    await audit(tx, user, { action: 'search', objectType: 'past-answer', details: { hits: rows.map(({ id }) => id) } });
  }
}

const weight = (row: HitRow, topics: string[]): number => row.score * (row.topic !== null && topics.includes(row.topic) ? 1.3 : 1);

function filtersOf({ topic, channel, academicYear, centre, validity, record }: PastAnswersQuery): Filters {
  return {
    topics: topic ?? null,
    channel: channel ?? null,
    academicYears: academicYear ?? null,
    centres: centre ?? null,
    validity: validity ?? null,
    record: record ?? null,
  };
}
