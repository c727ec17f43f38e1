import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseManifest } from '#lib/archive/manifest.ts';

const STATIC = 'static';
const GATHERED = '.cache/static';

/** The archive that is published, and the folder in which the site is put on the web. */
export const ARCHIVE = 'static/archive';
export const DEPLOYED = 'build';

/**
 * The folder that is served as it is: `static`, or for another archive a copy of it with that archive.
 * @throws Error where the archive hides nothing and the site would be deployed.
 */
export async function gatherAssets(archive: string, out: string): Promise<string> {
  const manifest = parseManifest(
    JSON.parse(await readFile(join(archive, 'manifest.json'), 'utf8')),
  );
  if (manifest.profile === 'internal' && basename(out) === DEPLOYED) {
    throw new Error(
      `${archive} is an internal archive and ${out}/ is published: choose another folder with --out.`,
    );
  }
  if (archive === ARCHIVE) return STATIC;
  await rm(GATHERED, { recursive: true, force: true });
  await mkdir(GATHERED, { recursive: true });
  await cp(STATIC, GATHERED, {
    recursive: true,
    filter: (file) => !file.startsWith(ARCHIVE),
  });
  await cp(archive, join(GATHERED, 'archive'), { recursive: true });
  return GATHERED;
}
