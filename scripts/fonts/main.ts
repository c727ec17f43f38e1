import { mkdir, writeFile } from 'node:fs/promises';
import { cutFont } from './cut.ts';
import { FONT_FILES } from './faces.ts';
import { measureFonts, packMetrics } from './metrics.ts';

const FONTS = 'src/fonts';
const METRICS = 'src/lib/scene/metrics.generated.json';

await mkdir(FONTS, { recursive: true });
let bytes = 0;
for (const file of FONT_FILES) {
  const font = await cutFont(file);
  bytes += font.length;
  await writeFile(`${FONTS}/${file.name}.woff2`, font);
  if (process.argv.includes('--sizes')) console.log(`${file.name} ${font.length}`);
}
const metrics = packMetrics(await measureFonts());
await writeFile(METRICS, metrics);
console.log(`${FONT_FILES.length} font files, ${Math.round(bytes / 1000)} kB`);
