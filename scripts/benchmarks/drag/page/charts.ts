import type { Bar, Figures } from './contender.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ROW = 12;
const WIDTH = 240;
const FORMAT = new Intl.NumberFormat('en');

/** @returns Draws figures into five small bar charts of `host` and has the browser lay them out (not paint). */
export function createCharts(host: HTMLElement): (figures: Figures) => void {
  const headline = new BarChart(host);
  const categories = new BarChart(host);
  const applicantTypes = new BarChart(host);
  const partnerTypes = new BarChart(host);
  const regions = new BarChart(host);
  return (figures) => {
    headline.draw([
      { key: 'grants', grants: figures.headline.grants },
      { key: 'sum', grants: figures.headline.sumNok },
    ]);
    categories.draw(figures.categories);
    applicantTypes.draw(figures.applicantTypes);
    partnerTypes.draw(figures.partnerTypes);
    regions.draw(figures.regions);
    host.getBoundingClientRect();
  };
}

interface Row {
  readonly bar: SVGRectElement;
  readonly count: SVGTextElement;
  isShown: boolean;
}

/** Keeps a row for every key it has seen; one that has no figures is drawn as 0. */
class BarChart {
  readonly #svg: SVGSVGElement;
  readonly #rows = new Map<string, Row>();

  constructor(host: HTMLElement) {
    this.#svg = document.createElementNS(SVG, 'svg');
    this.#svg.setAttribute('width', String(2 * WIDTH));
    host.append(this.#svg);
  }

  draw(bars: readonly Bar[]): void {
    const most = bars.reduce((largest, { grants }) => Math.max(largest, grants), 1);
    for (const row of this.#rows.values()) row.isShown = false;
    for (const { key, grants } of bars) {
      const row = this.#rows.get(key) ?? this.#addRow(key);
      write(row, grants, most);
      row.isShown = true;
    }
    for (const row of this.#rows.values()) if (!row.isShown) write(row, 0, most);
  }

  #addRow(key: string): Row {
    const y = this.#rows.size * ROW;
    const bar = this.#append('rect', { x: WIDTH, y, height: ROW - 2 });
    const label = this.#append('text', { x: 0, y: y + ROW - 2 });
    const count = this.#append('text', { x: WIDTH - 80, y: y + ROW - 2 });
    label.textContent = key;
    const row: Row = { bar, count, isShown: true };
    this.#rows.set(key, row);
    this.#svg.setAttribute('height', String(this.#rows.size * ROW));
    return row;
  }

  #append<K extends 'rect' | 'text'>(name: K, attributes: Readonly<Record<string, number>>) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    this.#svg.append(element);
    return element;
  }
}

function write({ bar, count }: Row, value: number, most: number): void {
  bar.setAttribute('width', ((value / most) * WIDTH).toFixed(1));
  count.textContent = FORMAT.format(value);
}
