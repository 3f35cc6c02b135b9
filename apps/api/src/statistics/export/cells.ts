export type Cell = string | number | null;
/** All at once, or page by page as they are wanted: whoever reads slowly is not overrun. Waiting for each row alone would cost more than the row. */
export type Rows = Cell[][] | AsyncIterable<Cell[][]>;

export const pagesOf = (rows: Rows): Iterable<Cell[][]> | AsyncIterable<Cell[][]> => (Array.isArray(rows) ? [rows] : rows);

/** A spreadsheet takes these at the beginning of a cell for a formula. */
const formula = /^[=+\-@\t\r]/;

export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);
