// Loaded with the first chart: the parts of ECharts that are used, coloured by the tokens of the page.
import { BarChart, HeatmapChart } from 'echarts/charts';
import { GridComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { CaseFilters } from '@guichet/contracts';
import { hiddenText } from '../statistics-words';
import type { Grid, GridCell, GridRow } from '../table/grid';

use([BarChart, HeatmapChart, GridComponent, TooltipComponent, VisualMapComponent, SVGRenderer]);

/** More bars than this say nothing any more; the table has them all. */
const most = 20;
const lineHeight = 26;

export class Drawing {
  private readonly chart: EChartsType;
  private readonly watcher: ResizeObserver;
  private cells: GridCell[] = [];
  private last: Parameters<Drawing['show']> | null = null;
  private width = 0;

  constructor(
    private readonly box: HTMLElement,
    open: (cases: CaseFilters) => void,
  ) {
    this.chart = init(box, null, { renderer: 'svg', height: 320 });
    this.chart.on('click', ({ dataIndex }) => {
      const cases = this.cells[dataIndex]?.cases;
      if (cases) open(cases);
    });
    this.watcher = new ResizeObserver(() => this.fit());
    this.watcher.observe(box);
  }

  /** @returns how high it wants to be */
  show(grid: Grid, crossed: boolean, column: number): number {
    this.last = [grid, crossed, column];
    this.width = this.box.clientWidth;
    const rows = grid.rows.slice(0, most);
    const height = Math.max(160, rows.length * lineHeight + 56);
    this.chart.resize({ width: this.box.clientWidth, height });
    this.chart.setOption({ ...this.common(), ...(crossed ? this.heat(grid, rows) : this.bars(rows, column)) }, true);
    return height;
  }

  /** Names are cut or turned by the room there is. */
  private fit(): void {
    if (this.last && this.width !== this.box.clientWidth) this.show(...this.last);
  }

  end(): void {
    this.watcher.disconnect();
    this.chart.dispose();
  }

  private common(): object {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    return {
      animation: !still,
      animationDuration: 250,
      textStyle: { fontFamily: this.token('--font'), color: this.token('--text') },
      grid: { left: 8, right: 24, top: 8, bottom: 8, outerBoundsMode: 'same' },
      tooltip: {
        confine: true,
        backgroundColor: this.token('--surface-menu'),
        borderColor: this.token('--line'),
        textStyle: { color: this.token('--text') },
        formatter: ({ dataIndex }: { dataIndex: number }) => this.told(this.cells[dataIndex]),
      },
    };
  }

  private bars(rows: GridRow[], column: number): object {
    this.cells = rows.flatMap((row) => row.cells[column] ?? []);
    return {
      xAxis: { type: 'value', minInterval: 1, ...this.axis() },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name), ...this.axis(this.box.clientWidth) },
      series: [
        {
          type: 'bar',
          data: this.cells.map(({ figure }) => figure),
          itemStyle: { color: this.token('--accent'), borderRadius: [0, 3, 3, 0] },
          label: { show: true, position: 'right', color: this.token('--text-2') },
          barMaxWidth: 18,
        },
      ],
    };
  }

  private heat(grid: Grid, rows: GridRow[]): object {
    const columns = grid.columns.slice(0, -1);
    const each = (this.box.clientWidth * 0.7) / columns.length;
    const placed = rows.flatMap(({ cells }, y) => cells.slice(0, -1).map((cell, x) => ({ cell, at: [x, y, cell.figure ?? 0] })));
    const drawn = placed.filter(({ cell }) => cell.figure !== 0);
    this.cells = drawn.map(({ cell }) => cell);
    const largest = Math.max(1, ...this.cells.map(({ figure }) => figure ?? 0));
    return {
      xAxis: { type: 'category', data: columns, position: 'top', ...this.axis(), splitLine: { show: false }, axisLabel: this.head(each) },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name), ...this.axis(this.box.clientWidth) },
      visualMap: { show: false, min: 0, max: largest, inRange: { color: [this.token('--accent-soft'), this.token('--accent')] } },
      series: [
        {
          type: 'heatmap',
          data: drawn.map(({ cell, at }) => this.tile(cell, at, largest)),
          label: { show: each > 24 },
          itemStyle: { borderColor: this.token('--surface'), borderWidth: 2 },
        },
      ],
    };
  }

  /** Every column has its name, upright where there is room. */
  private head(room: number): object {
    const label = { color: this.token('--text-2'), fontSize: 13, interval: 0, overflow: 'truncate' };
    return room > 84 ? { ...label, width: room - 8 } : { ...label, rotate: 60, width: 96 };
  }

  /** What is not shown has the colour of nothing, and says so. */
  private tile(cell: GridCell, value: number[], largest: number): object {
    if (cell.figure === null) {
      return { value, itemStyle: { color: this.token('--surface-high') }, label: { formatter: '···', color: this.token('--text-3') } };
    }
    const ground = blend(this.token('--accent-soft'), this.token('--accent'), cell.figure / largest);
    return { value, label: { color: legible(ground, [this.token('--text'), this.token('--surface')]) } };
  }

  private axis(width = 0): object {
    const label = { color: this.token('--text-2'), fontSize: 13 };
    return {
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: this.token('--line') } },
      axisLabel: width > 0 ? { ...label, width: Math.min(260, width * 0.36), overflow: 'truncate', interval: 0 } : label,
    };
  }

  /** As text: a name is never read as markup. */
  private told(cell: GridCell | undefined): HTMLElement {
    const text = document.createElement('span');
    text.textContent = cell ? `${cell.name} : ${cell.figure ?? hiddenText}` : '';
    return text;
  }

  private token(name: string): string {
    return getComputedStyle(this.box).getPropertyValue(name).trim();
  }
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function blend(from: string, to: string, share: number): number[] {
  const end = channels(to);
  return channels(from).map((channel, at) => channel + ((end[at] ?? 0) - channel) * share);
}

/** Relative luminance as WCAG defines it. */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whichever of the colours stands out most on this ground. */
function legible(ground: number[], colours: string[]): string {
  const contrast = (colour: string): number => {
    const [light = 0, dark = 0] = [luminance(ground), luminance(channels(colour))].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  return colours.toSorted((a, b) => contrast(b) - contrast(a))[0] ?? '';
}
