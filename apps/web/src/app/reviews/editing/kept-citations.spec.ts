import type { Citation, RecordReference, StaleAnswer } from '@guichet/contracts';
import { inputOf, keptOf } from './kept-citations';

const cited = (id: string): Citation => ({
  ...{ type: 'study-programme', id, version: 1, label: id, currentVersion: 4, stale: false, warnings: [] },
});
const stale = (id: string, successor: RecordReference | null = null): StaleAnswer['citations'][number] => ({
  ...{ citation: cited(id), number: 1, cause: successor ? 'retired' : 'new_version', since: '2026-11-12T09:00:00Z' },
  ...{ differences: [], successor, changeReason: null },
});

it('cites anew what changed, what took the place of what is gone, and leaves the rest', () => {
  const successor = { type: 'study-programme', id: 'new', label: 'new' } as const;
  const kept = keptOf([cited('same'), cited('changed'), cited('gone')], { citations: [stale('changed'), stale('gone', successor)] });
  expect(kept.map(({ fate }) => fate)).toEqual(['kept', 'current', 'successor']);
  expect(kept.map(inputOf)).toEqual([
    { type: 'study-programme', id: 'same', version: 1 },
    { type: 'study-programme', id: 'changed', version: 4 },
    { type: 'study-programme', id: 'new' },
  ]);
});
