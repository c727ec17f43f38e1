import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ARCHIVE, DEPLOYED, gatherAssets } from './assets.ts';
import { compressSite } from './compress.ts';
import { listFiles } from './files.ts';
import { checkStyles, servePage } from './pages.ts';

const HELP = `npm run build -- [--archive FOLDER] [--out FOLDER]

  npm run build                                               the site of static/archive, into build/
  npm run build -- --archive .cache/synthetic --out .cache/synthetic-site
                                                              the site of another archive`;

const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: ARCHIVE },
    out: { type: 'string', default: DEPLOYED },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const BUILD = values.out;
const assets = await gatherAssets(values.archive, BUILD);

console.log('pages, styles and scripts (vite build)');
execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, ATLAS_STATIC: assets, ATLAS_BUILD: BUILD },
});

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
