import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'playwright';
import type { ArchiveAddress, Bar, Figures } from './page/contender.ts';
import type { ContenderName, Preparation, Step } from './page/drag.ts';
import type { Position } from './positions.ts';
import { measureRenderers } from './renderer-memory.ts';

export interface Run {
  readonly name: ContenderName;
  readonly preparation: Preparation;
  /** What loading, building and the drag added to Chromium's renderers, in MiB; null where it is not known. */
  readonly memory: number | null;
  readonly steps: readonly Step[];
}

/** Pixels of the strip for one position of the brush. */
const WIDTH = 10;

/**
 * One contender's drag, with true pointer events: the browser hands them out just before a frame, which
 * is what a contender meets that waits for frames.
 */
export async function runDrag(
  browser: Browser,
  page: Page,
  name: ContenderName,
  archive: ArchiveAddress,
  positions: readonly Position[],
): Promise<Run> {
  await page.mouse.move(5, 400);
  const before = await measureRenderers(browser, page);
  const preparation = await page.evaluate(
    ([name, archive]) => window.dragPage.prepare(name, archive),
    [name, archive] as const,
  );
  await page.evaluate(([positions, width]) => window.dragPage.listen(positions, width), [
    positions,
    WIDTH,
  ] as const);
  const steps: Step[] = [];
  for (const index of positions.keys()) {
    await page.mouse.move(index * WIDTH + WIDTH / 2, 10);
    steps.push(await page.evaluate((index) => window.dragPage.stepAt(index), index));
  }
  const after = await measureRenderers(browser, page);
  const memory = before === null || after === null ? null : after - before;
  await page.evaluate(() => window.dragPage.close());
  return { name, preparation, memory, steps };
}

/** @throws Error with the first position at which two contenders differ. */
export function assertEqualFigures(runs: readonly Run[], positions: readonly Position[]): void {
  const [first, ...others] = runs;
  if (!first) return;
  for (const [index, [from, to]] of positions.entries()) {
    const expected = normalise(first.steps[index]?.figures);
    for (const other of others) {
      const found = normalise(other.steps[index]?.figures);
      for (const view of Object.keys(expected) as readonly (keyof Figures)[]) {
        if (isDeepStrictEqual(found[view], expected[view])) continue;
        const where = `${other.name} differs from ${first.name} in ${from}–${to}, ${view}`;
        throw new Error(
          `${where}:\n${JSON.stringify(found[view])}\n${JSON.stringify(expected[view])}`,
        );
      }
    }
  }
}

/** In one order, without bars of no grants, and only what the view shows. */
function normalise(figures: Figures | undefined) {
  if (!figures || figures.headline.grants === 0) throw new Error('A step without figures.');
  const tidy = <T extends Bar>(bars: readonly T[], pick: (bar: T) => readonly number[]) =>
    bars
      .filter(({ grants }) => grants > 0)
      .map((bar) => [bar.key, ...pick(bar)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const counts = (bars: readonly Bar[]) => tidy(bars, ({ grants }) => [grants]);
  return {
    headline: [figures.headline.grants, figures.headline.sumNok],
    categories: tidy(figures.categories, ({ grants, sumNok }) => [grants, sumNok]),
    applicantTypes: counts(figures.applicantTypes),
    partnerTypes: counts(figures.partnerTypes),
    regions: counts(figures.regions),
  };
}
