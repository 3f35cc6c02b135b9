// Cross-tables of enquiries, counted by the database under the rights of who asks; the whole network as counts only.
import { Injectable } from '@nestjs/common';
import {
  ageBands,
  centreDimensions,
  durationBands,
  statisticsDefinitions,
  type Dimension,
  type Figures,
  type StatisticsCell,
  type StatisticsScope,
  type StatisticsTable,
} from '@guichet/contracts';
import type { StatisticsQuery } from '@guichet/contracts/inputs';
import { type EntityManager } from 'typeorm';
import { zonedInstant } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { Database } from '../database/database';
import { caseFilters } from './case-filters';
import { monthsOf, periodOf, requireWholeMonths, type Period } from './period';
import { countActivities } from './group-activities';
import { labelsOf } from './labels';
import { hiddenFigures, hiddenInLine, place } from './suppression';

interface Row {
  level: 0 | 1 | 2 | 3;
  firstKey: string | null;
  secondKey: string | null;
  enquiries: string;
  acts: string;
  people: string;
  minutes: string;
  otherEnquiries: string;
  otherPeople: string;
}

/** What is asked for, complete and checked. */
interface Question {
  period: Period;
  scope: StatisticsScope;
  groupBy: Dimension[];
}

const nothing: Figures = { enquiries: 0, acts: 0, people: 0, minutes: 0 };
const hiddenFigure: Figures = { enquiries: null, acts: null, people: null, minutes: null };
const columns = `level, first_key AS "firstKey", second_key AS "secondKey", enquiries, acts, people, minutes,
  other_enquiries AS "otherEnquiries", other_people AS "otherPeople"`;
const functions: Record<StatisticsScope, string> = { centre: 'count_cases', network: 'count_network_cases' };

@Injectable()
export class StatisticsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  table(user: CurrentUser, query: StatisticsQuery): Promise<StatisticsTable> {
    return this.database.transaction(user, (tx) => this.count(tx, user, query));
  }

  async count(tx: EntityManager, user: CurrentUser, query: StatisticsQuery): Promise<StatisticsTable> {
    const question = this.questionOf(query);
    const { period, scope, groupBy } = question;
    const months = monthsOf(period);
    const edges = months.map((month) => zonedInstant(`${month}-01`));
    const rows: Row[] = await tx.query(`SELECT ${columns} FROM ${functions[scope]}($1, $2, $3, $4, $5)`, [
      ...[period.since, period.until, edges],
      ...[groupBy[0], groupBy[1] ?? 'none'],
    ]);
    const named = rows.map((row) => ({
      ...row,
      firstKey: groupBy[0] === 'month' ? monthOf(months, row.firstKey) : row.firstKey,
      secondKey: groupBy[1] === 'month' ? monthOf(months, row.secondKey) : row.secondKey,
    }));
    const table = tableOf(user, question, named);
    const groupActivities = await countActivities(tx, user, period, scope);
    return { ...table, groupActivities, labels: await labelsOf(tx, table) };
  }

  private questionOf(query: StatisticsQuery): Question {
    const [scope, groupBy] = [query.scope ?? 'centre', query.groupBy ?? (['topic'] as Dimension[])];
    const period = periodOf(query, this.clock.now());
    requireWholeMonths(period, scope);
    const inside = groupBy.find((dimension) => centreDimensions.some((one) => one === dimension));
    if (scope === 'network' && inside !== undefined) {
      throw InvalidInput.field('groupBy', 'scope', `${inside} is counted within a centre only.`);
    }
    return { period, scope, groupBy };
  }
}

/** The place of a month among those of the period, as the database has it. */
const monthOf = (months: string[], key: string | null): string | null => (key === null ? null : (months[Number(key) - 1] ?? null));

function tableOf(user: CurrentUser, { period, scope, groupBy }: Question, rows: Row[]): Omit<StatisticsTable, 'labels'> {
  const hidden = scope === 'network' ? hiddenRows(rows) : new Set<Row>();
  const { from, to } = period;
  const cell = (row: Row, by: Dimension[], keys: (string | null)[]): StatisticsCell => ({
    keys,
    ...(hidden.has(row) ? hiddenFigure : figuresOf(row)),
    cases: caseFilters(user, { from, to }, by, keys, scope === 'network'),
  });
  const at = (level: Row['level']): Row[] => inOrder(rows, groupBy).filter((row) => row.level === level);
  const [first, second] = [groupBy.slice(0, 1), groupBy.slice(1)];
  const [all] = at(3).map((row) => cell(row, [], []));
  return {
    ...{ definitions: statisticsDefinitions, from, to, scope, groupBy },
    rows: at(0).map((row) => cell(row, groupBy, second.length > 0 ? [row.firstKey, row.secondKey] : [row.firstKey])),
    totals: {
      first: at(1).map((row) => cell(row, first, [row.firstKey])),
      second: at(2).map((row) => cell(row, second, [row.secondKey])),
      all: all ?? { keys: [], ...nothing, cases: caseFilters(user, { from, to }, [], [], scope === 'network') },
    },
  };
}

const ranked: Partial<Record<Dimension, readonly string[]>> = { ageBand: ageBands, durationBand: durationBands };

/** Months and bands as they follow one another, all else from the most asked to the least; what was not stated comes last. */
function inOrder(rows: Row[], groupBy: Dimension[]): Row[] {
  const size = (field: 'firstKey' | 'secondKey'): Map<string | null, number> => {
    const sizes = new Map<string | null, number>();
    for (const row of rows) if (row.level === 0) sizes.set(row[field], (sizes.get(row[field]) ?? 0) + Number(row.enquiries));
    return sizes;
  };
  const ranks = (['firstKey', 'secondKey'] as const).map((field, index) => {
    const [dimension, sizes] = [groupBy[index], size(field)];
    const keys = [...sizes.keys()].filter((key) => key !== null).sort(comparison(dimension, sizes));
    return (row: Row): number => (row[field] === null ? keys.length : keys.indexOf(row[field]));
  });
  return rows.toSorted((a, b) => ranks.map((rank) => rank(a) - rank(b)).find((difference) => difference !== 0) ?? 0);
}

function comparison(dimension: Dimension | undefined, sizes: Map<string | null, number>): (a: string, b: string) => number {
  const order = dimension && ranked[dimension];
  if (order) return (a, b) => order.indexOf(a) - order.indexOf(b);
  if (dimension === 'month') return (a, b) => a.localeCompare(b);
  return (a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a.localeCompare(b);
}

const figuresOf = ({ enquiries, acts, people, minutes }: Row): Figures => ({
  enquiries: Number(enquiries),
  acts: Number(acts),
  people: Number(people),
  minutes: Number(minutes),
});

function hiddenRows(rows: Row[]): Set<Row> {
  const indexed = (keys: (string | null)[]): Map<string | null, number> => new Map([...new Set(keys)].map((key, index) => [key, index]));
  const cells = rows.filter(({ level }) => level === 0);
  const [first, second] = [indexed(cells.map(({ firstKey }) => firstKey)), indexed(cells.map(({ secondKey }) => secondKey))];
  const crossed = rows.some(({ level }) => level === 1);
  const counted = rows.map((row) => ({
    row: row.level === 0 || row.level === 1 ? (first.get(row.firstKey) ?? -1) : -1,
    column: row.level === 0 || row.level === 2 ? (second.get(row.secondKey) ?? -1) : crossed ? -1 : 0,
    others: { enquiries: Number(row.otherEnquiries), people: Number(row.otherPeople) },
  }));
  const hidden = crossed ? hiddenFigures(counted) : hiddenInLine(counted);
  return new Set(rows.filter((_, index) => hidden.has(place(counted[index] ?? { row: -2, column: -2 }))));
}
