export type Cell = string | number | null;
/** Rows come as they are wanted: whoever reads slowly is not overrun. */
export type Rows = AsyncIterable<Cell[]> | Iterable<Cell[]>;

/** A spreadsheet takes these at the beginning of a cell for a formula. */
const formula = /^[=+\-@\t\r]/;

export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);
