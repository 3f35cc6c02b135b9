import { hiddenFigures, hiddenInLine, place, type Counted } from './suppression';

/** A grid of counts with its totals in row and column -1. */
function grid(counts: number[][]): Counted[] {
  const figure = (row: number, column: number, enquiries: number): Counted => ({ row, column, others: { enquiries, people: enquiries } });
  const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);
  const columns = counts[0]?.map((_, column) => sum(counts.map((row) => row[column] ?? 0))) ?? [];
  return [
    ...counts.flatMap((row, at) => [...row.map((value, column) => figure(at, column, value)), figure(at, -1, sum(row))]),
    ...columns.map((value, column) => figure(-1, column, value)),
    figure(-1, -1, sum(columns)),
  ].filter(({ others }) => others.enquiries > 0);
}

/** What can be worked out by subtracting alone, line by line, until nothing more can. */
function workedOut(figures: Counted[], hidden: Set<string>): string[] {
  const unknown = new Set(hidden);
  const lines = [...new Set(figures.flatMap(({ row, column }) => [`r${row}`, `c${column}`]))];
  for (let known = -1; known !== unknown.size;) {
    known = unknown.size;
    for (const line of lines) {
      const inLine = figures
        .filter((figure) => line === `r${figure.row}` || line === `c${figure.column}`)
        .filter((figure) => unknown.has(place(figure)));
      if (inLine.length === 1 && inLine[0]) unknown.delete(place(inLine[0]));
    }
  }
  return [...hidden].filter((one) => !unknown.has(one));
}

describe('what stays hidden of other centres', () => {
  it('is nothing where all counts are large, or none', () => {
    expect(
      hiddenFigures(
        grid([
          [10, 20, 0],
          [30, 5, 9],
        ]),
      ).size,
    ).toBe(0);
  });

  it('is a small count, and enough around it that it cannot be worked out', () => {
    const figures = grid([
      [2, 20, 9],
      [30, 50, 90],
      [11, 12, 13],
    ]);
    const hidden = hiddenFigures(figures);
    expect(hidden.has('0/0')).toBe(true);
    expect(hidden.size).toBeGreaterThanOrEqual(4);
    expect(hidden.has('-1/-1')).toBe(false);
    expect(workedOut(figures, hidden)).toEqual([]);
  });

  it('is also what few people asked many times', () => {
    expect(hiddenFigures([{ row: 0, column: 0, others: { enquiries: 40, people: 2 } }]).has('0/0')).toBe(true);
  });

  it('is never alone in a single line', () => {
    const line = [3, 8, 40, 51].map((enquiries, row) => ({ row, column: 0, others: { enquiries, people: enquiries } }));
    expect([...hiddenInLine(line)]).toEqual(['0/0', '1/0']);
    expect(hiddenInLine(line.slice(1)).size).toBe(0);
  });

  it('hides the total of a line that has nothing else to hide behind', () => {
    const hidden = hiddenFigures(grid([[3], [40]]));
    expect(hidden.has('0/0') && hidden.has('0/-1')).toBe(true);
    expect(workedOut(grid([[3], [40]]), hidden)).toEqual([]);
  });

  it('cannot be worked out in any of many tables', () => {
    let state = 7;
    const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
    for (let round = 0; round < 300; round++) {
      const [rows, columns] = [1 + (next() % 6), 1 + ((next() >> 8) % 6)];
      const figures = grid(
        Array.from({ length: rows }, () =>
          Array.from({ length: columns }, () => ((next() >> 8) % 4 === 0 ? (next() >> 8) % 7 : 5 + ((next() >> 8) % 60))),
        ),
      );
      const hidden = hiddenFigures(figures);
      const leftOver = workedOut(figures, hidden);
      // In a table of nothing but small counts there is nothing left to hide them behind, and all of it is hidden.
      if (leftOver.length > 0) expect(hidden.size).toBe(figures.length);
    }
  });
});
