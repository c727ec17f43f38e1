import { access } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { chromium, type CDPSession, type Page } from 'playwright';
import { CHROMIUM } from '../../setup/chromium.mjs';
import { createSiteServer } from '../../site/serve.ts';
import { describeRun } from './machine.ts';
import { median, p95 } from './statistics.ts';

/*
 * `npx tsx scripts/benchmarks/drag/site.ts`: a drag over the built site itself, at each page that has a
 * brush. A step is all that the main thread does between a true pointer event and the end of the frame
 * after it: events, cubes, layouts of all views, style, layout and painting.
 */

const PAGES = ['en/', 'en/explore/'];
/** Milliseconds a frame has at 60 a second. */
const FRAME = 16;

await access('build/en/index.html').catch(() => {
  console.error('There is no built site: `npm run build` first.');
  process.exit(1);
});
const server = createSiteServer('build').listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch(CHROMIUM);
try {
  console.log('# A drag over the built site: main thread, milliseconds a step\n');
  for (const line of describeRun(browser.version(), ['svelte'])) console.log(line);
  console.log('\n| page | steps | median | 95 % | longest | of it script, median |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const path of PAGES) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address + path, { waitUntil: 'networkidle' });
    const steps = await dragOver(page);
    const task = steps.map((step) => step.task);
    const script = steps.map((step) => step.script);
    const figures = [median(task), p95(task), Math.max(...task), median(script)];
    console.log(
      `| ${path} | ${steps.length} | ${figures.map((ms) => ms.toFixed(1)).join(' | ')} |`,
    );
    if (p95(task) > FRAME) console.log(`\nSlower than ${FRAME} ms at the 95th percentile.`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

interface Step {
  readonly task: number;
  readonly script: number;
}

async function dragOver(page: Page): Promise<readonly Step[]> {
  await page.locator('#timeline').scrollIntoViewIfNeeded();
  const box = await page.locator('.brush .surface').boundingBox();
  if (!box) throw new Error('The page has no brush.');
  const slider = page.locator('.brush [role=slider]');
  const first = Number(await slider.first().getAttribute('aria-valuemin'));
  const last = Number(await slider.last().getAttribute('aria-valuemax'));
  const count = last - first + 1;
  const at = (year: number) => box.x + (box.width * (year - first + 0.5)) / count;
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const years = sweep(first, last);
  await page.mouse.move(at(years[0] ?? first), y);
  await page.mouse.down();
  const steps: Step[] = [];
  for (const year of years.slice(1)) {
    const before = await readTimes(session);
    await page.mouse.move(at(year), y);
    await nextFrame(page);
    const after = await readTimes(session);
    steps.push({ task: after.task - before.task, script: after.script - before.script });
  }
  await page.mouse.up();
  return steps;
}

/** As by a hand: from the middle to the last year, to the first, and back, a year a step. */
function sweep(first: number, last: number): readonly number[] {
  const middle = Math.floor((first + last) / 2);
  const there = Array.from({ length: last - middle + 1 }, (_, index) => middle + index);
  const back = Array.from({ length: last - first }, (_, index) => last - 1 - index);
  const again = Array.from({ length: middle - first }, (_, index) => first + 1 + index);
  return [...there, ...back, ...again];
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      ),
  );
}

/** Milliseconds that the main thread was busy since the page began. */
async function readTimes(session: CDPSession): Promise<Step> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { task: 1000 * seconds('TaskDuration'), script: 1000 * seconds('ScriptDuration') };
}
