/** Makes the drawn ground of the map from data/geo: `npm run basemap`. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildBasemap } from './build.ts';
import { readSources } from './read-geo.ts';
import { BASEMAP_FILE, GEO_FOLDER, writeBasemap } from './files.ts';

const basemap = buildBasemap(await readSources(GEO_FOLDER));
const text = writeBasemap(basemap);
await writeFile(BASEMAP_FILE, text);

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `${path.relative(process.cwd(), BASEMAP_FILE)}: ${Object.keys(basemap.symbols).length} symbols, ` +
    `${kB(text.length)}, ${kB(brotliCompressSync(text).length)} brotli`,
);
for (const [id, d] of process.argv.includes('--sizes') ? Object.entries(basemap.symbols) : []) {
  console.log(`  ${id}: ${kB(d.length)}, ${kB(brotliCompressSync(d).length)} brotli`);
}
