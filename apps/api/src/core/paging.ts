import { pageSize, type Page } from '@guichet/contracts';
import { InvalidInput } from './errors';

/** Where a page ends: the sort value and id of its last row. */
export interface Position {
  value: string;
  id: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify([position.value, position.id])).toString('base64url');
}

/** @throws InvalidInput when the cursor is not one that this API gave */
export function decodeCursor(cursor: string, isValue: (value: string) => boolean): Position {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 2) {
      const [value, id] = parsed as unknown[];
      if (typeof value === 'string' && isValue(value) && typeof id === 'string' && uuid.test(id)) return { value, id };
    }
  } catch {
    // Not JSON: refused below like any other foreign text.
  }
  throw InvalidInput.field('cursor', 'format', 'cursor must be the nextCursor of an earlier page.');
}

/** An instant as `toISOString` writes it, of a day that exists. */
export const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

/** A page out of `limit + 1` rows: one more than asked tells whether there is a next page. */
export function pageOf<Row, Item>(rows: Row[], limit: number, position: (row: Row) => Position, view: (row: Row) => Item): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), nextCursor: rows.length > limit && last ? encodeCursor(position(last)) : null };
}

export const limitOf = (query: { limit?: number }): number => query.limit ?? pageSize.default;
