import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { statisticsDefinitions, type StatisticsCell, type StatisticsTable } from '@guichet/contracts';
import { FiguresTable } from './figures-table';
import { gridOf, ordered } from './grid';

const cell = (keys: (string | null)[], enquiries: number | null, cases: Record<string, string> | null = {}): StatisticsCell => ({
  ...{ keys, enquiries, acts: 1, people: 1, minutes: 1, cases },
});
const table: StatisticsTable = {
  ...{
    definitions: statisticsDefinitions,
    from: '2026-01-01',
    to: '2026-12-31',
    scope: 'centre',
    groupBy: ['channel', 'ageBand'],
    labels: [],
  },
  rows: [cell(['phone', '27+'], 12, { channel: 'phone', ageBand: '27+' }), cell(['email', '27+'], null, null), cell(['email', null], 30)],
  totals: { first: [cell(['phone'], 12), cell(['email'], 33)], second: [cell(['27+'], 15), cell([null], 30)], all: cell([], 45) },
};
const grid = gridOf(table, 'enquiries', (_, key) => key ?? 'unknown');

it('crosses what was counted: nothing is nought, and what is not shown stays so', () => {
  expect(grid.columns).toEqual(['27+', 'unknown', 'Total']);
  expect(grid.rows.map(({ cells }) => cells.map(({ figure }) => figure))).toEqual([
    [12, 0, 12],
    [null, 30, 33],
  ]);
  expect(grid.totals.map(({ figure }) => figure)).toEqual([15, 30, 45]);
});

it('orders rows by a column, either way, or by name', () => {
  const names = (order: string) => ordered(grid, order).map(({ name }) => name);
  expect([names('-2'), names('2'), names('nom'), names('x')]).toEqual([
    ['email', 'phone'],
    ['phone', 'email'],
    ['email', 'phone'],
    ['phone', 'email'],
  ]);
});

it('shows each figure as a link to its cases, and a frozen one as a figure alone', async () => {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const shown = TestBed.createComponent(FiguresTable);
  shown.componentRef.setInput('grid', grid);
  shown.componentRef.setInput('caption', 'Chiffres');
  shown.componentRef.setInput('head', 'Canal');
  await shown.whenStable();
  const page = shown.nativeElement as HTMLElement;
  const links = (): string[] => [...page.querySelectorAll('td a')].map((link) => link.getAttribute('href') ?? '');
  expect(links()).toHaveLength(7);
  expect(links()[0]).toBe('/file?file=toutes&channel=phone&ageBand=27%2B');
  expect(page.querySelector('.hidden')?.textContent).toContain('masqué');
  const asked: string[] = [];
  shown.componentInstance.reorder.subscribe((order) => asked.push(order));
  page.querySelectorAll<HTMLElement>('thead button')[1]?.click();
  expect(asked).toEqual(['-0']);
  shown.componentRef.setInput('frozen', true);
  await shown.whenStable();
  expect(links()).toEqual([]);
});
