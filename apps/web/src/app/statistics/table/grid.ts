// A table of figures as rows and columns to show, whichever and however many its dimensions are.
import { measures, type CaseFilters, type Measure, type StatisticsCell, type StatisticsTable } from '@guichet/contracts';
import { measureLabels, total, type KeyNames } from '../statistics-words';

export interface GridCell {
  /** `null` where it is not shown, `0` where there is nothing. */
  figure: number | null;
  cases: CaseFilters | null;
  /** What it counts, for who does not see its row and column. */
  name: string;
}

export interface GridRow {
  key: string;
  name: string;
  cells: GridCell[];
}

export interface Grid {
  columns: string[];
  rows: GridRow[];
  totals: GridCell[];
}

/** With one dimension a column for each measure; with two, one for each value of the second, and their total. */
export function gridOf(table: StatisticsTable, measure: Measure, name: KeyNames): Grid {
  return table.groupBy.length > 1 ? crossed(table, measure, name) : listed(table, name);
}

function listed(table: StatisticsTable, name: KeyNames): Grid {
  const [dimension = 'topic'] = table.groupBy;
  const cells = (cell: StatisticsCell, row: string): GridCell[] =>
    measures.map((measure) => cellOf(cell, measure, `${row}, ${measureLabels[measure]}`));
  return {
    columns: measures.map((measure) => measureLabels[measure]),
    rows: table.rows.map((cell) => {
      const key = cell.keys[0] ?? null;
      return { key: String(key), name: name(dimension, key), cells: cells(cell, name(dimension, key)) };
    }),
    totals: cells(table.totals.all, total),
  };
}

function crossed({ groupBy, rows, totals }: StatisticsTable, measure: Measure, name: KeyNames): Grid {
  const [first = 'topic', second = 'month'] = groupBy;
  const found = new Map(rows.map((cell) => [JSON.stringify(cell.keys), cell]));
  const columns = totals.second.map((cell) => cell.keys[0] ?? null);
  const columnNames = columns.map((key) => name(second, key));
  const nothing = (text: string): GridCell => ({ figure: 0, cases: null, name: text });
  return {
    columns: [...columnNames, total],
    rows: totals.first.map((row) => {
      const key = row.keys[0] ?? null;
      const rowName = name(first, key);
      const cells = columns.map((column, index) => {
        const [cell, text] = [found.get(JSON.stringify([key, column])), `${rowName}, ${columnNames[index]}`];
        return cell ? cellOf(cell, measure, text) : nothing(text);
      });
      return { key: String(key), name: rowName, cells: [...cells, cellOf(row, measure, `${rowName}, ${total}`)] };
    }),
    totals: [
      ...totals.second.map((cell, index) => cellOf(cell, measure, `${total}, ${columnNames[index]}`)),
      cellOf(totals.all, measure, total),
    ],
  };
}

const cellOf = (cell: StatisticsCell, measure: Measure, name: string): GridCell => ({ figure: cell[measure], cases: cell.cases, name });

/** Rows by a column, or by name with -1; `-2` is the third column, largest first. */
export function ordered(grid: Grid, order: string | null): GridRow[] {
  const match = /^(-?)(\d+|nom)$/.exec(order ?? '');
  if (!match) return grid.rows;
  const direction = match[1] ? -1 : 1;
  if (match[2] === 'nom') return grid.rows.toSorted((a, b) => direction * a.name.localeCompare(b.name));
  const value = (row: GridRow): number => row.cells[Number(match[2])]?.figure ?? -1;
  return grid.rows.toSorted((a, b) => direction * (value(a) - value(b)));
}
