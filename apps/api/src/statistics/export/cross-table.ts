import { measures, type InterfaceLanguage, type Measure, type StatisticsCell, type StatisticsTable } from '@guichet/contracts';
import type { Cell } from './cells';
import type { Sheet } from './workbook';
import { activityWords, codeWord, dimensionWords, hidden, measureWords, total } from './words';

/** One line a cell, then the totals. */
export function crossTable(table: StatisticsTable, language: InterfaceLanguage): Cell[][] {
  const { groupBy, rows, totals } = table;
  const name = nameIn(table, language);
  const figures = (cell: StatisticsCell): Cell[] => measures.map((measure) => shown(cell[measure], language));
  const line = (cell: StatisticsCell, keys: string[]): Cell[] => [...keys, ...figures(cell)];
  const blank = total[language];
  return [
    [...groupBy.map((dimension) => dimensionWords[dimension][language]), ...measures.map((measure) => measureWords[measure][language])],
    ...rows.map((cell) =>
      line(
        cell,
        cell.keys.map((key, index) => name(index, key)),
      ),
    ),
    ...totals.first.map((cell) => line(cell, [name(0, cell.keys[0] ?? null), blank])),
    ...totals.second.map((cell) => line(cell, [blank, name(1, cell.keys[0] ?? null)])),
    line(
      totals.all,
      groupBy.map(() => blank),
    ),
  ];
}

/** The same with the group activities below it. */
export function tableLines(table: StatisticsTable, language: InterfaceLanguage): Cell[][] {
  const [heads, figures] = activities(table, language);
  const below = heads && figures ? [[], [activityWords.heading[language], ...heads], [total[language], ...figures]] : [];
  return [...crossTable(table, language), ...below];
}

/** A sheet for each measure, crossed where there are two dimensions; then what the codes mean, group activities, and what was counted and how. */
export function tableSheets(table: StatisticsTable, language: InterfaceLanguage): Sheet[] {
  const crossed = table.groupBy.length > 1;
  const first = crossed
    ? measures.map((measure) => ({ name: measureWords[measure][language], rows: crossing(table, measure, language) }))
    : [{ name: measureWords.enquiries[language], rows: crossTable(table, language) }];
  const codes = charter(table, language);
  const meaning = codes.length > 1 ? [{ name: language === 'fr' ? 'Charte' : 'Charter', rows: codes }] : [];
  const groups = table.groupActivities ? [{ name: activityWords.heading[language], rows: activities(table, language) }] : [];
  return [...first, ...meaning, ...groups, { name: language === 'fr' ? 'Définitions' : 'Definitions', rows: definitions(table, language) }];
}

function crossing(table: StatisticsTable, measure: Measure, language: InterfaceLanguage): Cell[][] {
  const name = nameIn(table, language);
  const place = (keys: (string | null)[]): string => JSON.stringify(keys);
  const cells = new Map(table.rows.map((cell) => [place(cell.keys), cell]));
  const of = (cell: StatisticsCell | undefined): Cell => (cell ? shown(cell[measure], language) : 0);
  const columns = table.totals.second.map((cell) => cell.keys[0] ?? null);
  return [
    [name.head(0), ...columns.map((key) => name(1, key)), total[language]],
    ...table.totals.first.map((row) => {
      const key = row.keys[0] ?? null;
      return [name(0, key), ...columns.map((column) => of(cells.get(place([key, column])))), of(row)];
    }),
    [total[language], ...table.totals.second.map(of), of(table.totals.all)],
  ];
}

/** Heads and figures; nothing where they were not counted yet. */
function activities({ groupActivities }: StatisticsTable, language: InterfaceLanguage): Cell[][] {
  if (!groupActivities) return [];
  const names = ['activities', 'participants', 'minutes'] as const;
  return [names.map((name) => activityWords[name][language]), names.map((name) => shown(groupActivities[name], language))];
}

/** The codes of this table with their definitions; nothing but the head where no key is a code. */
function charter({ labels }: StatisticsTable, language: InterfaceLanguage): Cell[][] {
  const head = language === 'fr' ? ['Dimension', 'Code', 'Définition'] : ['Dimension', 'Code', 'Definition'];
  const codes = labels.flatMap(({ dimension, labelFr, labelEn, definitionFr, definitionEn }) => {
    const [label, definition] = language === 'fr' ? [labelFr, definitionFr] : [labelEn, definitionEn];
    return definition ? [[dimensionWords[dimension][language], label, definition]] : [];
  });
  return [head, ...codes];
}

function definitions(
  { definitions: { version, measures: texts, groupActivities }, from, to }: StatisticsTable,
  language: InterfaceLanguage,
): Cell[][] {
  return [
    [language === 'fr' ? 'Mesure' : 'Measure', language === 'fr' ? 'Définition' : 'Definition'],
    ...measures.map((measure) => [measureWords[measure][language], texts[measure][language]]),
    ...(groupActivities ? [[activityWords.heading[language], groupActivities[language]]] : []),
    [language === 'fr' ? 'Période' : 'Period', `${from} – ${to}`],
    ['Version', version],
  ];
}

const shown = (figure: number | null, language: InterfaceLanguage): Cell => figure ?? hidden[language];

interface Names {
  (index: number, key: string | null): string;
  head(index: number): string;
}

function nameIn({ groupBy, labels }: StatisticsTable, language: InterfaceLanguage): Names {
  const known = new Map(labels.map((label) => [`${label.dimension}/${label.key}`, language === 'fr' ? label.labelFr : label.labelEn]));
  const name = (index: number, key: string | null): string => {
    const dimension = groupBy[index] ?? 'topic';
    return known.get(`${dimension}/${key}`) ?? codeWord(dimension, key, language);
  };
  return Object.assign(name, { head: (index: number) => dimensionWords[groupBy[index] ?? 'topic'][language] });
}
