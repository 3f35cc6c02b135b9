// Finding what was answered before. The index functions know the session's scope and give ids and weights; what is shown
// is then read under the policies.
import { Injectable } from '@nestjs/common';
import { academicYearOf, type Hit, type PastAnswerPage, type Validity } from '@guichet/contracts';
import type { PastAnswersQuery, SimilarInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { brusselsDay } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { hitView, type HitRow } from '../past-answer.view';
import { asked, candidatesFor, deep, every, standing, usual, type Week } from './candidates';
import { facetsOf, narrows, onlyOf, sifted, type Filters, type Only } from './facets';
import { isGeneral } from './general-words';
import { closeFirst, scoreOf, type Score, type Sought, type Weighed } from './score';
import * as queries from './search.queries';
import { termsOf, type KnownSynonym, type KnownWord, type Term } from './terms';
import { askingWords, readTyped, type Typed } from './typed';

/** How many of the best matches are told apart; facets and totals count among these. */
const considered = 400;
/** Among so many of the best it is looked at what they are asked about. */
const lookedInto = 60;
/** Without words, filters sift so many of the newest of each scope (as `newest_past_answers` does). */
const newestSifted = 20_000;
const wordsOfALetter = 10;
/** How many reusable answers are held against a new one. */
const nearest = 5;

type Found = Weighed & { score: Score };
type FlatRow = Omit<Weighed, 'topics' | 'answeredAt' | 'parts'> & { topics: string; answeredAt: number; parts: string };
interface Looked {
  terms: Term[];
  rows: Found[];
  /** Whether these are all that there are. */
  all: boolean;
}
interface Shown {
  hits: HitRow[];
  forms: ReadonlySet<string>;
  centres: Record<string, string>;
}

@Injectable()
export class PastAnswerSearch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  search(user: CurrentUser, query: PastAnswersQuery): Promise<PastAnswerPage> {
    const { q = '', cursor } = query;
    const limit = limitOf(query);
    const filters = filtersOf(query);
    const after = cursor === undefined ? 0 : Number(decodeCursor(cursor, (value) => /^\d{1,6}$/.test(value)).value);
    return this.database.transaction(user, async (tx) => {
      const typed = readTyped(q);
      const only = await this.named(tx, query.record ?? typed.record, typed.number);
      const best = await this.look(tx, typed, [], only);
      const { rows, terms } = best;
      const wanted = { ...filters, topics: filters.topics ?? (typed.topic === null ? null : [typed.topic]) };
      const deeper = narrows(wanted) && !best.all ? await this.look(tx, typed, [], { ...only, ...onlyOf(wanted) }) : best;
      const kept = sifted(deeper.rows, wanted);
      const { hits, forms, centres } = await this.show(tx, kept.slice(after, after + limit + 1), after, terms, rows);
      if (q.trim() !== '') await this.trace(tx, user, hits.slice(0, limit));
      const view = ({ close, made }: Score): Pick<Hit, 'close' | 'made'> => ({ close, ...(query.explain === 'true' ? { made } : {}) });
      return {
        ...pageOf(
          hits,
          limit,
          (row) => ({ value: String(row.position), id: row.id }),
          (row) => ({ ...hitView(row, forms), ...view((kept[row.position - 1] as Found).score) }),
        ),
        ...(deeper.all ? { total: kept.length } : {}),
        facets: facetsOf(rows, wanted, centres),
      };
    });
  }

  similar(user: CurrentUser, { text, topics = [], limit = 5 }: SimilarInput): Promise<{ items: Hit[] }> {
    return this.database.transaction(user, async (tx) => {
      const { rows, terms } = await this.look(tx, { ...readTyped(''), text }, topics, null);
      const best = rows.toSorted((a, b) => offered(a) - offered(b)).slice(0, limit);
      const { hits, forms } = await this.show(tx, terms.length > 0 ? best : [], 0, terms, []);
      await this.trace(tx, user, hits);
      return { items: hits.map((row, at) => ({ ...hitView(row, forms), close: best[at]?.score.close ?? false })) };
    });
  }

  /** Reusable answers that say nearly the same, without one of them. */
  async nearDuplicates(tx: EntityManager, user: CurrentUser, text: string, without: string | null): Promise<Hit[]> {
    const { rows, terms } = await this.look(tx, { ...readTyped(''), text }, [], null);
    if (terms.length === 0) return [];
    const near = rows.filter(({ kind, id, score }) => kind === 'reusable' && score.close && id !== without).slice(0, nearest);
    const { hits, forms } = await this.show(tx, near, 0, terms, []);
    await this.trace(tx, user, hits);
    return hits.map((row) => ({ ...hitView(row, forms), close: true }));
  }

  /** The answers that cite a record or are a case's, where one is named. */
  private async named(tx: EntityManager, record: string | null, number: number | null): Promise<Only | null> {
    if (record === null && number === null) return null;
    const rows = await tx.query<{ id: string }[]>(queries.named, [record, number]);
    return { ids: rows.map(({ id }) => id) };
  }

  /** The best matches: the close ones first, each part best first. */
  private async look(tx: EntityManager, typed: Typed, topics: string[], only: Only | null): Promise<Looked> {
    const [known] = await tx.query<[{ words: KnownWord[]; synonyms: KnownSynonym[]; weeks: Week[] }]>(queries.understand, [typed.text]);
    const { words, synonyms, weeks } = known;
    const long = new Set(words.filter(({ stem, idle }) => stem !== null && !idle).map(({ place }) => place)).size > wordsOfALetter;
    const documents = weeks.reduce((sum, week) => sum + week.documents, 0);
    const terms = termsOf(words, synonyms, documents, long ? askingWords(typed.text) : null);
    const sought: Sought = { terms, long, topics, now: this.clock.now() };
    const { rows, all } = await this.weigh(tx, typed, sought, weeks, only);
    const length = rows.reduce((sum, row) => sum + row.words, 0) / (rows.length || 1);
    const thisYear = academicYearOf(brusselsDay(sought.now));
    const found = rows
      .map((row) => ({ ...row, validity: validityOf(row, thisYear) }))
      .map((row) => ({ ...row, score: scoreOf(row, sought, length) }));
    const best = found.toSorted(bestFirst);
    return { terms, all, rows: closeFirst(best) };
  }

  private async weigh(
    tx: EntityManager,
    typed: Typed,
    sought: Sought,
    weeks: Week[],
    only: Only | null,
  ): Promise<{ rows: Weighed[]; all: boolean }> {
    const { rows, all } = await this.candidates(tx, typed, sought, weeks, only);
    const read = rows.map(({ topics, answeredAt, parts, ...row }) => ({
      ...row,
      ...{ topics: topics.split(' ').filter(Boolean), answeredAt: new Date(answeredAt) },
      parts: parts === '' ? [] : parts.split(' ').map(Number),
    }));
    return { rows: read, all: all && rows.length < considered };
  }

  private async candidates(
    tx: EntityManager,
    typed: Typed,
    { terms, long }: Sought,
    weeks: Week[],
    only: Only | null,
  ): Promise<{ rows: FlatRow[]; all: boolean }> {
    const sifting = only === null ? null : JSON.stringify(only);
    if (terms.length === 0) {
      const held = weeks.reduce((sum, week) => sum + week.documents, 0);
      return {
        rows: await tx.query<FlatRow[]>(queries.newest, [considered, sifting]),
        all: only?.ids !== undefined || held <= newestSifted,
      };
    }
    const { ways: candidates, all } = candidatesFor(terms, weeks, only === null ? usual : only.ids ? every : deep);
    if (candidates.length === 0) return { rows: [], all };
    // Of a term without any way to be said nothing can be found; it keeps its place.
    const ways = terms.flatMap(({ alternatives }, term) => (alternatives.length > 0 ? alternatives : [null]).map((way) => ({ term, way })));
    const rows = await tx.query<FlatRow[]>(queries.weighed, [
      JSON.stringify(candidates),
      ways.map(({ term }) => term),
      ways.map(({ way }) => (way ? standing(way) : '')),
      ways.map(({ way }) => (way && way.stems.length > 1 ? asked(way) : null)),
      ways.map(({ way }) => way?.worth ?? 0),
      terms.map(({ weight }) => weight),
      long ? 0.6 : 0.45,
      neighbours(terms),
      considered,
      ...[sifting, typed.phrases, typed.without],
      ...[lookedInto, terms.flatMap(({ alternatives }) => alternatives.flatMap((way) => way.stems))],
    ]);
    return { rows, all };
  }

  private async show(tx: EntityManager, page: Found[], after: number, terms: Term[], all: Found[]): Promise<Shown> {
    const rows = page.map(({ kind, id, score, validity, academicYear, answeredAt, topics, centreId }, at) => ({
      ...{ kind, id, validity, topics, position: after + at + 1, score: score.value },
      ...{ academic_year: academicYear, answered_at: answeredAt, centre_id: centreId },
    }));
    // Of a name of several words each alone says little: marked are the words that were typed, and names of one word.
    const telling = terms.filter(({ label }) => !label.split(' ').every(isGeneral));
    const marked = telling.flatMap(({ alternatives }) => alternatives.filter(({ stems: way, worth }) => way.length === 1 || worth === 1));
    const stems = marked.flatMap((way) => way.stems);
    const centres = [...new Set(all.map(({ centreId }) => centreId))];
    const [hits, [named]] = await Promise.all([
      tx.query<HitRow[]>(queries.page, [JSON.stringify(rows)]),
      tx.query<[{ forms: string[]; centres: Record<string, string> }]>(queries.words, [[...new Set(stems)], centres]),
    ]);
    return { hits, forms: new Set(named.forms), centres: named.centres };
  }

  private async trace(tx: EntityManager, user: CurrentUser, rows: { id: string }[]): Promise<void> {
    await audit(tx, user, { action: 'search', objectType: 'past-answer', details: { hits: rows.map(({ id }) => id) } });
  }
}

const bestFirst = (a: Found, b: Found): number =>
  b.score.value - a.score.value || b.answeredAt.getTime() - a.answeredAt.getTime() || (a.id < b.id ? -1 : 1);

/** To somebody who writes: what can be taken as it stands, then what has expired, then what is far. */
const offered = ({ score, validity }: Found): number => (score.close ? Number(validity === 'expired') : 2);

/** An answer that was sent for an earlier academic year is read again before it is used. */
const validityOf = ({ kind, academicYear, validity }: Weighed, thisYear: string): Validity =>
  kind === 'answer' && academicYear !== null && academicYear < thisYear ? 'needs_review' : validity;

/** Terms that were typed beside each other, as they would stand beside each other in an answer. */
function neighbours(terms: Term[]): string[] {
  const single = terms.map(({ alternatives }) => (alternatives[0]?.stems.length === 1 ? standing(alternatives[0]) : null));
  return single.flatMap((one, at) => (one && single[at + 1] ? [`${one} <-> ${single[at + 1]}`] : [])).slice(0, 8);
}

function filtersOf({ topic, channel, academicYear, centre, validity }: PastAnswersQuery): Filters {
  return {
    topics: topic ?? null,
    channel: channel ?? null,
    academicYears: academicYear ?? null,
    centres: centre ?? null,
    validity: validity ?? null,
  };
}
