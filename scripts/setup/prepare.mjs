import { runNode, runOurs } from './command.mjs';
import { checkNode, installPackages } from './packages.mjs';
import { Failure, report } from './report.mjs';
import { doWhenChanged } from './stamp.mjs';

/** Whatever these programs share is in the packages or in the vocabulary of the archive. */
const PACKAGES = 'package-lock.json';
const STAMPS = '.cache/stamps';

/** Packages, generated types, fonts and archive: all that the checks and the site stand on. */
export async function prepare() {
  await checkNode();
  await installPackages();
  await doWhenChanged({
    stamp: `${STAMPS}/types`,
    inputs: [PACKAGES, 'svelte.config.js', 'vite.config.ts', 'src/routes', 'src/params'],
    outputs: ['.svelte-kit/tsconfig.json', '.svelte-kit/types'],
    work: () => report('Generating the types of the routes', syncTypes),
  });
  await doWhenChanged({
    stamp: `${STAMPS}/fonts`,
    inputs: [PACKAGES, 'scripts/fonts'],
    outputs: ['src/fonts/atlas-sans-latin.woff2'],
    work: () => buildPart('Cutting the fonts', 'scripts/fonts/main.ts'),
  });
  await doWhenChanged({
    stamp: `${STAMPS}/archive`,
    inputs: [
      PACKAGES,
      'data/source',
      'data/reference',
      'data/decisions',
      'scripts/archive',
      'src/lib/archive',
      'src/lib/engine',
      'src/lib/i18n/language.ts',
    ],
    outputs: ['static/archive/manifest.json'],
    work: () => buildPart('Building the archive', 'scripts/archive/main.ts'),
  });
}

/** The site, built for production, when anything that it is made of has changed. */
export function buildSite() {
  return doWhenChanged({
    stamp: `${STAMPS}/site`,
    inputs: [
      PACKAGES,
      'package.json',
      'svelte.config.js',
      'vite.config.ts',
      'tsconfig.json',
      'src',
      'static',
      'scripts/site',
    ],
    outputs: ['build/index.html'],
    work: () => buildPart('Building the site', 'scripts/site/build.ts'),
  });
}

async function syncTypes() {
  const { code, output } = await runNode(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
  if (code !== 0) throw new Failure('svelte-kit sync failed: see above.', output);
}

/**
 * @param {string} title
 * @param {string} program
 */
async function buildPart(title, program) {
  await report(title, () => runOurs(program, `${title} failed`));
}
