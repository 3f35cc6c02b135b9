import { splitOf, styles, type Corpus } from './corpus';
import { figures, isAnswerable, rank, silence, type Figures, type Result } from './measure';

const columns = ['queries', 'first', 'in 3', 'in 5', 'MRR@10', 'nDCG@10', 'no hit', 'not close'];

/** @param searched the long ones once more, typed into the search box */
export function report(results: Result[], searched: Result[]): string {
  const lines = [row('', columns), row('all', cells(figures(results)))];
  const group = (name: string, holds: (result: Result) => boolean): void => {
    const those = results.filter(holds);
    if (those.some(isAnswerable)) lines.push(row(name, cells(figures(those))));
  };
  for (const split of ['train', 'test'] as const) {
    group(split, ({ query }) => splitOf(query) === split);
    group(`${split}, short`, ({ query }) => splitOf(query) === split && query.style !== 'long');
    group(`${split}, long`, ({ query }) => splitOf(query) === split && query.style === 'long');
  }
  for (const style of styles) group(style, ({ query }) => query.style === style);
  lines.push(row('long, searched', cells(figures(searched))));
  return [...lines, '', ...unanswerable(results), unanswerableRow('long, searched', searched)].join('\n');
}

/** The queries for tuning whose right answer is not among the first five, with what came first instead. */
export function misses(results: Result[], { answers }: Corpus): string {
  const asked = new Map(answers.map(({ id, question }) => [id, question]));
  return results
    .filter((result) => splitOf(result.query) === 'train' && isAnswerable(result) && rank(result) > 5)
    .map(({ query, found }) => {
      const right = Object.keys(query.relevant).filter((id) => query.relevant[id] === 2);
      const first = found.slice(0, 3).map(({ id }) => `    came: ${id}  ${asked.get(id) ?? ''}`);
      const wanted = right.map((id) => `  wanted: ${id}  ${asked.get(id) ?? ''}`);
      return [`${query.id} (${query.style}) ${query.text}`, ...wanted, ...first].join('\n');
    })
    .join('\n\n');
}

/** The unanswerable queries for tuning that are shown something close all the same. */
export function noises(results: Result[], { answers }: Corpus): string {
  const asked = new Map(answers.map(({ id, question }) => [id, question]));
  return results
    .filter(
      ({ query, found }) => splitOf(query) === 'train' && Object.keys(query.relevant).length === 0 && found.some(({ close }) => close),
    )
    .map(({ query, found }) => `${query.id} ${query.text}\n    came: ${found[0]?.id}  ${asked.get(found[0]?.id ?? '') ?? ''}`)
    .join('\n\n');
}

function unanswerable(results: Result[]): string[] {
  const written = (long: boolean): Result[] => results.filter(({ query }) => (query.style === 'long') === long);
  return [
    row('no answer exists', ['queries', 'no hit', 'none close']),
    unanswerableRow('all', results),
    ...(['train', 'test'] as const).map((split) =>
      unanswerableRow(
        split,
        results.filter(({ query }) => splitOf(query) === split),
      ),
    ),
    unanswerableRow('short', written(false)),
    unanswerableRow('long', written(true)),
  ];
}

function unanswerableRow(name: string, those: Result[]): string {
  const { queries, empty, nothingClose } = silence(those);
  return row(name, [String(queries), percent(empty), percent(nothingClose)]);
}

const cells = ({ queries, recall1, recall3, recall5, mrr10, ndcg10, empty, distant }: Figures): string[] => [
  String(queries),
  ...[recall1, recall3, recall5].map(percent),
  mrr10.toFixed(3),
  ndcg10.toFixed(3),
  percent(empty),
  percent(distant),
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const row = (name: string, values: string[]): string => name.padEnd(18) + values.map((value) => value.padStart(11)).join('');
