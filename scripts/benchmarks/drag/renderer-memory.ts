import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';

/**
 * Resident memory of Chromium's renderers in MiB, after a collection of garbage: pages, workers and the
 * engine's WebAssembly, which the browser's own measure for pages leaves out. null where there is no /proc.
 */
export async function measureRenderers(browser: Browser, page: Page): Promise<number | null> {
  const ofPage = await page.context().newCDPSession(page);
  await ofPage.send('HeapProfiler.collectGarbage');
  await ofPage.detach();
  const ofBrowser = await browser.newBrowserCDPSession();
  const { processInfo } = await ofBrowser.send('SystemInfo.getProcessInfo');
  await ofBrowser.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  try {
    const sizes = await Promise.all(renderers.map(({ id }) => readResident(id)));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return null;
  }
}

/** MiB. @throws Error where the process is gone or the system is none with /proc. */
async function readResident(process: number): Promise<number> {
  const status = await readFile(`/proc/${process}/status`, 'utf8');
  const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  if (kib === undefined) throw new Error(`No memory of process ${process}.`);
  return Number(kib) / 1_024;
}
