// What the keys of a table are called, and what those that are codes mean: kept with the figures when a report is frozen.
import {
  codeDefinitions,
  type CodedDimension,
  type Definition,
  type Dimension,
  type StatisticsLabel,
  type StatisticsTable,
} from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { codeWord } from './export/words';

type Named = Omit<StatisticsLabel, 'dimension'>;

const undefinedCode = `NULL AS "definitionFr", NULL AS "definitionEn"`;
const names: Partial<Record<Dimension, string>> = {
  topic: `SELECT key, label_fr AS "labelFr", label_en AS "labelEn", definition_fr AS "definitionFr", definition_en AS "definitionEn"
          FROM topic WHERE key = ANY ($1) ORDER BY position`,
  centre: `SELECT id::text AS key, name AS "labelFr", name AS "labelEn", ${undefinedCode} FROM centre WHERE id = ANY ($1::uuid[]) ORDER BY name`,
  adviser: `SELECT id::text AS key, name AS "labelFr", name AS "labelEn", ${undefinedCode} FROM app_user WHERE id = ANY ($1::uuid[]) ORDER BY name`,
};

export async function labelsOf(tx: EntityManager, table: Omit<StatisticsTable, 'labels'>): Promise<StatisticsLabel[]> {
  const labels: StatisticsLabel[] = [];
  for (const [index, dimension] of table.groupBy.entries()) {
    const keys = keysOf(table, index);
    const statement = names[dimension];
    const found: Named[] = statement ? await tx.query(statement, [keys]) : coded(dimension, keys);
    labels.push(...found.map((label) => ({ dimension, ...label })));
  }
  return labels;
}

function keysOf({ rows, totals }: Omit<StatisticsTable, 'labels'>, index: number): string[] {
  const cells = [...rows, ...(index === 0 ? totals.first : [])];
  return [...new Set(cells.map(({ keys }) => keys[index] ?? null))].filter((key) => key !== null);
}

function coded(dimension: Dimension, keys: string[]): Named[] {
  if (!isCoded(dimension)) return [];
  const definitions: Record<string, Definition> = codeDefinitions[dimension];
  return Object.keys(definitions)
    .filter((key) => keys.includes(key))
    .map((key) => ({
      ...{ key, labelFr: codeWord(dimension, key, 'fr'), labelEn: codeWord(dimension, key, 'en') },
      ...{ definitionFr: definitions[key]?.fr ?? null, definitionEn: definitions[key]?.en ?? null },
    }));
}

const isCoded = (dimension: Dimension): dimension is CodedDimension => dimension in codeDefinitions;
