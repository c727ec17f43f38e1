import type { Position } from '../positions.ts';
import { createCharts } from './charts.ts';
import type { ArchiveAddress, Contender, Figures } from './contender.ts';
import { createCrossfilter } from './crossfilter.ts';
import { createMosaic } from './mosaic.ts';
import { createOurs } from './ours.ts';

const CONTENDERS = {
  ours: createOurs,
  mosaic: () => createMosaic({ consolidates: true }),
  'mosaic at once': () => createMosaic({ consolidates: false }),
  crossfilter: createCrossfilter,
} as const satisfies Record<string, () => Contender>;

export type ContenderName = keyof typeof CONTENDERS;

/** Milliseconds. */
export interface Preparation {
  readonly load: number;
  readonly build: number;
}

export interface Step {
  /** Milliseconds from the pointer's event to the figures. */
  readonly compute: number;
  /** Milliseconds from the pointer's event to the charts, laid out. */
  readonly draw: number;
  readonly figures: Figures;
}

/** What the driver outside calls. */
export interface DragPage {
  prepare(name: ContenderName, archive: ArchiveAddress): Promise<Preparation>;
  /** Position `i` is answered when the pointer comes to the `i`th strip of `width` pixels. */
  listen(positions: readonly Position[], width: number): void;
  /** The step of the `i`th position, when it is done. */
  stepAt(i: number): Promise<Step>;
  close(): Promise<void>;
  readonly isIsolated: boolean;
}

declare global {
  interface Window {
    dragPage: DragPage;
  }
}

let contender: Contender | null = null;
let stop = () => {};
let steps = new Map<number, Promise<Step>>();

window.dragPage = {
  async prepare(name, archive) {
    contender = CONTENDERS[name]();
    const start = performance.now();
    await contender.load(archive);
    const loaded = performance.now();
    await contender.build();
    const built = performance.now();
    return { load: loaded - start, build: built - loaded };
  },
  listen(positions, width) {
    const [strip, host] = [find('strip'), find('charts')];
    host.replaceChildren();
    const draw = createCharts(host);
    steps = new Map();
    const move = ({ clientX }: PointerEvent) => {
      const at = Math.floor(clientX / width);
      const position = positions[at];
      if (contender && position && !steps.has(at))
        steps.set(at, takeStep(contender, position, draw));
    };
    strip.addEventListener('pointermove', move);
    stop = () => strip.removeEventListener('pointermove', move);
  },
  stepAt(i) {
    const step = steps.get(i);
    if (!step) throw new Error(`The pointer did not come to position ${i}.`);
    return step;
  },
  async close() {
    stop();
    steps = new Map();
    await contender?.close();
    contender = null;
  },
  isIsolated: crossOriginIsolated,
};

async function takeStep(
  from: Contender,
  [first, last]: Position,
  draw: (figures: Figures) => void,
): Promise<Step> {
  const start = performance.now();
  const answer = from.step(first, last);
  // Whoever answers at once need not wait for a turn of the event loop.
  const figures = answer instanceof Promise ? await answer : answer;
  const computed = performance.now();
  draw(figures);
  return { compute: computed - start, draw: performance.now() - start, figures };
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing.`);
  return element;
}
