// The words that mean the same to the search: one list for the whole network, kept by its supervisors. Who wrote an
// entry is known inside a centre only.
import { Injectable } from '@nestjs/common';
import { synonymLimits, type SearchSynonym, type SearchSynonymPage } from '@guichet/contracts';
import type { NewSearchSynonym, SearchSynonymChange, SearchSynonymsQuery } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { InvalidInput, NotFound } from '../../core/errors';
import { once } from '../../core/idempotency';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { requireVersion } from '../../core/versions';
import { Database } from '../../database/database';
import { SearchSynonymEntity } from './search-synonym.entity';

interface Row extends Omit<SearchSynonymEntity, 'byId'> {
  name: string;
  by: string | null;
}

const objectType = 'search-synonym';
const columns = `s.id, s.terms, s.leads_to AS "leadsTo", s.note, s.version, s.updated_at AS "updatedAt", fold(s.terms[1]) AS name, u.name AS by`;
const from = `FROM search_synonym s LEFT JOIN app_user u ON u.id = s.by_id AND u.centre_id = $2`;
const matching = `strpos(fold(array_to_string(s.terms || s.leads_to, ' / ')), fold($1)) > 0`;

@Injectable()
export class SearchSynonymsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: CurrentUser, query: SearchSynonymsQuery): Promise<SearchSynonymPage> {
    const limit = limitOf(query);
    const sought = (query.q ?? '').trim();
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => value.length <= 4 * synonymLimits.term);
    return this.database.transaction(user, async (tx) => {
      const rows = await tx.query<Row[]>(
        `SELECT ${columns} ${from} WHERE ${matching} AND ($3::text IS NULL OR (fold(s.terms[1]), s.id) > ($3, $4::uuid))
         ORDER BY fold(s.terms[1]), s.id LIMIT $5`,
        [sought, user.centreId, after?.value ?? null, after?.id ?? null, limit + 1],
      );
      const [{ total }] = await tx.query<[{ total: number }]>(`SELECT count(*)::int AS total FROM search_synonym s WHERE ${matching}`, [
        sought,
      ]);
      return { ...pageOf(rows, limit, ({ name, id }) => ({ value: name, id }), view), total };
    });
  }

  create(user: CurrentUser, key: string | undefined, input: NewSearchSynonym): Promise<SearchSynonym> {
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /search-synonyms', key, body: input }, async () => {
        requireTwo(input.terms, input.leadsTo ?? []);
        const written = {
          terms: input.terms,
          leadsTo: input.leadsTo ?? [],
          note: input.note ?? null,
          updatedAt: this.clock.now(),
          byId: user.id,
        };
        const { identifiers } = await tx.insert(SearchSynonymEntity, { ...written, version: 1 });
        const id = String(identifiers[0]?.['id']);
        await audit(tx, user, { action: 'search-synonym.created', objectType, objectId: id });
        return this.shown(tx, user, id);
      }),
    );
  }

  change(user: CurrentUser, id: string, version: number, input: SearchSynonymChange): Promise<SearchSynonym> {
    return this.database.transaction(user, async (tx) => {
      const { terms, leadsTo } = await this.lock(tx, id, version);
      requireTwo(input.terms ?? terms, input.leadsTo ?? leadsTo);
      await tx.update(SearchSynonymEntity, { id }, { ...input, version: version + 1, updatedAt: this.clock.now(), byId: user.id });
      await audit(tx, user, { action: 'search-synonym.edited', objectType, objectId: id, details: { fields: Object.keys(input) } });
      return this.shown(tx, user, id);
    });
  }

  remove(user: CurrentUser, id: string, version: number): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      await this.lock(tx, id, version);
      await tx.delete(SearchSynonymEntity, { id });
      await audit(tx, user, { action: 'search-synonym.deleted', objectType, objectId: id });
    });
  }

  private async lock(tx: EntityManager, id: string, version: number): Promise<SearchSynonymEntity> {
    const found = await tx.findOne(SearchSynonymEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound(objectType, id);
    requireVersion(found.version, version);
    return found;
  }

  private async shown(tx: EntityManager, user: CurrentUser, id: string): Promise<SearchSynonym> {
    const [row] = await tx.query<[Row]>(`SELECT ${columns} ${from} WHERE s.id = $1`, [id, user.centreId]);
    return view(row);
  }
}

/** One form alone means the same as nothing. */
function requireTwo(terms: string[], leadsTo: string[]): void {
  if (leadsTo.length === 0 && terms.length < synonymLimits.termsMin)
    throw InvalidInput.field('terms', 'arrayMinSize', 'Give at least two forms, or what the one form leads to.');
}

const view = ({ id, terms, leadsTo, note, version, updatedAt, by }: Row): SearchSynonym => ({
  ...{ id, terms, leadsTo, note, version },
  updatedAt: updatedAt.toISOString(),
  by,
});
