// Which figures must stay hidden so that nobody can read, or work out by subtracting, a small count of other centres.
//
// The table with its totals is a grid in which every line adds up to its total. A hidden figure can be worked out when it is
// alone in its line, or when all ways to others lead through it: as a bridge in the graph that joins rows and columns by
// hidden figures. So the smallest neighbour of a bridge is hidden as well, until there is none.
import { smallestShown } from '@guichet/contracts';

export interface Counted {
  row: number;
  column: number;
  /** Enquiries and people of other centres in it. */
  others: { enquiries: number; people: number };
}

/** Totals stand in row or column -1. @returns the positions to hide, as `row/column` */
export function hiddenFigures(figures: Counted[]): Set<string> {
  const hidden = new Set(figures.filter(isSmall).map(place));
  for (let found = exposed(figures, hidden); found !== undefined; found = exposed(figures, hidden)) hidden.add(place(found));
  return hidden;
}

/** The same for a single line with its total: a hidden figure needs another beside it. */
export function hiddenInLine(figures: Counted[]): Set<string> {
  const hidden = new Set(figures.filter(isSmall).map(place));
  if (hidden.size !== 1) return hidden;
  const [smallest] = figures
    .filter((figure) => !hidden.has(place(figure)) && figure.others.enquiries > 0)
    .sort((a, b) => a.others.enquiries - b.others.enquiries);
  return smallest ? hidden.add(place(smallest)) : hidden;
}

export const place = ({ row, column }: Pick<Counted, 'row' | 'column'>): string => `${row}/${column}`;

const isSmall = ({ others: { enquiries, people } }: Counted): boolean => enquiries > 0 && Math.min(enquiries, people) < smallestShown;

/** What to hide next: the smallest figure that shares a line with one that could be worked out. */
function exposed(figures: Counted[], hidden: Set<string>): Counted | undefined {
  const covered = figures.filter((figure) => hidden.has(place(figure)));
  const open = figures.filter((figure) => !hidden.has(place(figure)) && figure.others.enquiries > 0);
  const smallest = (beside: Counted): Counted | undefined =>
    open
      .filter(({ row, column }) => (row === beside.row) !== (column === beside.column))
      .sort((a, b) => a.others.enquiries - b.others.enquiries)[0];
  for (const bridge of bridges(covered)) {
    const neighbour = smallest(bridge);
    if (neighbour) return neighbour;
  }
  return undefined;
}

/** Edges whose removal parts the graph: found by a walk that notes how far back each node can reach otherwise. */
function bridges(covered: Counted[]): Counted[] {
  const edges = covered.map((figure) => ({ figure, ends: [`r${figure.row}`, `c${figure.column}`] as const }));
  const around = new Map<string, number[]>();
  for (const [index, { ends }] of edges.entries()) for (const end of ends) around.set(end, [...(around.get(end) ?? []), index]);
  const [order, reach] = [new Map<string, number>(), new Map<string, number>()];
  const found: Counted[] = [];
  const walk = (node: string, by: number): void => {
    order.set(node, order.size);
    reach.set(node, order.get(node) ?? 0);
    for (const index of around.get(node) ?? []) {
      const edge = edges[index];
      if (index === by || !edge) continue;
      const next = edge.ends[0] === node ? edge.ends[1] : edge.ends[0];
      if (!order.has(next)) {
        walk(next, index);
        if ((reach.get(next) ?? 0) > (order.get(node) ?? 0)) found.push(edge.figure);
      }
      reach.set(node, Math.min(reach.get(node) ?? 0, reach.get(next) ?? 0));
    }
  };
  for (const node of around.keys()) if (!order.has(node)) walk(node, -1);
  return found;
}
