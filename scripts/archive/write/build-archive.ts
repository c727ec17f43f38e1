import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Manifest } from '#lib/archive/manifest.ts';
import { OPEN_FOLDER, type OpenDataAbout } from '../open-data/about.ts';
import { writeOpenData } from '../open-data/write-open-data.ts';
import { protectGrants } from '../protect/protect-grants.ts';
import { Refusal } from '../refusal.ts';
import { readInputs, type Inputs } from '../source/inputs.ts';
import { describeArchive } from './describe-archive.ts';
import { buildRows } from './rows.ts';
import { writeParquet } from './write-parquet.ts';

/** Folders whose content is put on the web. */
const DEPLOYED: readonly string[] = ['static', 'build'];

export interface BuildOptions {
  /** `internal` hides nothing and must not lie in a folder that is deployed. */
  readonly profile?: Manifest['profile'];
  /** Files for others to use beside the tables. */
  readonly withOpenData?: boolean;
  /** Folder of the archive that was published before: the list of changes is made against it. */
  readonly previous?: string | null;
  /** Everything is checked and built, nothing is put in place. */
  readonly isDryRun?: boolean;
}

/**
 * Builds the archive from the folder `data` into `target`, all or nothing: until the new one is
 * complete the old one stays where it is.
 * @throws InputError with every problem of the inputs.
 */
export async function buildArchive(
  data: string,
  target: string,
  options: BuildOptions = {},
): Promise<Manifest> {
  return buildArchiveFrom(await readInputs(data), target, options);
}

export async function buildArchiveFrom(
  inputs: Inputs,
  target: string,
  { profile = 'public', withOpenData = true, previous = null, isDryRun = false }: BuildOptions = {},
): Promise<Manifest> {
  if (profile === 'internal') refuseDeployed(target, 'The internal archive');
  if (inputs.about.isSynthetic) refuseDeployed(target, 'A synthetic archive');
  const grants = protectGrants(inputs, profile);
  const tables = buildRows(grants, inputs);
  const fresh = `${target}.new`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await writeParquet(fresh, tables);
    const manifest = await describeArchive(fresh, { tables, grants, inputs, profile });
    // What is offered to others would not say that it is internal.
    const openData =
      withOpenData && profile === 'public'
        ? await writeOpenData(
            join(fresh, OPEN_FOLDER),
            tables,
            aboutOpenData(manifest, inputs),
            previous,
          )
        : [];
    const whole: Manifest = { ...manifest, openData };
    await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(whole, null, 2)}\n`);
    if (!isDryRun) await replaceFolder(target, fresh);
    return whole;
  } finally {
    // What stands in static/ is shipped, half an archive too.
    await rm(fresh, { recursive: true, force: true });
  }
}

/** What lies in static/ or build/ is published. */
function refuseDeployed(target: string, what: string): void {
  const parts = relative(process.cwd(), target).split(sep);
  if (!parts.some((part) => DEPLOYED.includes(part))) return;
  throw new Refusal(
    `${what} may not be built into ${target}, which is published: choose another folder with --out.`,
  );
}

function aboutOpenData(manifest: Manifest, { about }: Inputs): OpenDataAbout {
  return {
    hash: manifest.hash,
    compiled: manifest.compiled,
    isSynthetic: manifest.synthetic,
    isSample: manifest.completeness === 'sample',
    title: about.title,
    baseYear: manifest.prices.baseYear,
    baseUrl: about.baseUrl ?? null,
    protection: manifest.protection,
  };
}

/** The old folder steps aside first: a folder cannot be renamed onto one that holds files. */
async function replaceFolder(target: string, fresh: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  const hadOld = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
