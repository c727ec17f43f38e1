/**
 * Draws an SVG file as a PNG, to look at a scene:
 * `tsx scripts/scene/render-png.ts in.svg out.png [width]`
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM } from '../setup/chromium.mjs';

const STYLES = path.resolve(import.meta.dirname, '../../src/fonts.css');

/** The page's own font rules with the files inside; none before the fonts have been cut. */
async function embedFonts(): Promise<string> {
  const css = await readFile(STYLES, 'utf8');
  let embedded = css;
  for (const [address, file] of css.matchAll(/url\('([^']+)'\)/g)) {
    const font = await readFile(path.resolve(path.dirname(STYLES), file ?? '')).catch(() => null);
    if (font === null) return '';
    embedded = embedded.replace(address, `url(data:font/woff2;base64,${font.toString('base64')})`);
  }
  return embedded;
}

async function main([input, output, width]: readonly string[]): Promise<void> {
  if (input === undefined || output === undefined) {
    throw new Error('Usage: tsx scripts/scene/render-png.ts in.svg out.png [width]');
  }
  const svg = await readFile(input, 'utf8');
  const fonts = await embedFonts();
  const browser = await chromium.launch(CHROMIUM);
  try {
    const page = await browser.newPage({
      viewport: { width: Number(width ?? widthOf(svg)), height: 10 },
    });
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${fonts}
      :root { --sans: 'Atlas Sans'; --serif: 'Atlas Serif' }
      body { margin: 0 }
      svg { display: block; width: 100%; height: auto }</style>${svg}`,
    );
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: output, fullPage: true });
  } finally {
    await browser.close();
  }
}

function widthOf(svg: string): number {
  const [, width] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
  return Math.ceil(Number(width ?? 800));
}

await main(process.argv.slice(2));
