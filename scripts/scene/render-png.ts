/**
 * Draws an SVG file as a PNG, to look at a scene:
 * `tsx scripts/scene/render-png.ts in.svg out.png [width]`
 */
import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';

const FONTS = path.resolve(import.meta.dirname, '../../src/lib/fonts');

async function embedFonts(): Promise<string> {
  try {
    await access(FONTS);
  } catch {
    return '';
  }
  const files = (await readdir(FONTS)).filter((file) => file.endsWith('.woff2'));
  const rules = files.map(async (file) => {
    const data = (await readFile(path.join(FONTS, file))).toString('base64');
    const family = file.startsWith('serif') ? 'Atlas Serif' : 'Atlas Sans';
    const style = file.includes('italic') ? 'italic' : 'normal';
    return `@font-face{font-family:'${family}';font-weight:400 600;font-style:${style};src:url(data:font/woff2;base64,${data})}`;
  });
  return (await Promise.all(rules)).join('\n');
}

async function main([input, output, width]: readonly string[]): Promise<void> {
  if (input === undefined || output === undefined) {
    throw new Error('Usage: tsx scripts/scene/render-png.ts in.svg out.png [width]');
  }
  const svg = await readFile(input, 'utf8');
  const fonts = await embedFonts();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: Number(width ?? widthOf(svg)), height: 400 },
    });
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${fonts}
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
