import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressSite } from './compress.ts';
import { listFiles } from './files.ts';
import { checkStyles, servePage } from './pages.ts';

/** Where SvelteKit's static adapter writes. */
const BUILD = 'build';

console.log('pages, styles and scripts (vite build)');
execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' });

const files = await listFiles(BUILD);
const pages = files.filter((file) => file.endsWith('.html'));
for (const page of pages) {
  const path = join(BUILD, page);
  const { html, boot } = servePage(await readFile(path, 'utf8'), page);
  if (boot) await writeFile(join(BUILD, '_app/immutable', boot.name), boot.code);
  await writeFile(path, html);
}
for (const sheet of files.filter((file) => file.endsWith('.css'))) {
  checkStyles(await readFile(join(BUILD, sheet), 'utf8'), sheet);
}
console.log(`${pages.length} pages freed of inline script`);

// A map of the sources would ship what the sources say; nobody needs it to read the atlas.
for (const map of files.filter((file) => file.endsWith('.map'))) await rm(join(BUILD, map));

console.log('compressing (brotli, gzip)');
console.log(`${await compressSite(BUILD)} files compressed`);
