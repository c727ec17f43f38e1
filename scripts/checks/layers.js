/**
 * The layers of src/, lowest first, and what each may import. ESLint enforces it; the canary proves that.
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {readonly string[]} files Globs from the root of the project; the first layer that matches wins.
 * @property {readonly string[]} imports Layers that it may import besides itself.
 * @property {readonly string[]} [loads] Layers that it may import with `import()` only.
 * @property {readonly string[]} packages Packages (import specifiers, as globs) that it may import.
 */

const ENGINE_PACKAGES = [
  '@duckdb/duckdb-wasm',
  '@duckdb/duckdb-wasm/**',
  'apache-arrow',
  'hyparquet',
  'hyparquet/**',
];
const DRAWING = ['archive', 'selection', 'query', 'i18n', 'scene'];
const VIEWING = [...DRAWING, 'cube', 'charts', 'map', 'engine-interface', 'state', 'ui'];
const EVERYTHING = [...VIEWING, 'views', 'params'];

/** @type {readonly Layer[]} */
export const LAYERS = [
  // Tests and build programs stand outside the layers.
  {
    name: 'outside',
    files: ['src/**/*.test.ts', 'src/*.d.ts', 'tests/**', 'scripts/**', '*.config.{js,ts}'],
    imports: ['*'],
    packages: ['**'],
  },
  { name: 'archive', files: ['src/lib/archive/**'], imports: [], packages: [] },
  { name: 'selection', files: ['src/lib/selection/**'], imports: ['archive'], packages: [] },
  { name: 'query', files: ['src/lib/query/**'], imports: ['archive', 'selection'], packages: [] },
  { name: 'i18n', files: ['src/lib/i18n/**'], imports: ['archive'], packages: [] },
  { name: 'scene', files: ['src/lib/scene/**'], imports: ['i18n'], packages: [] },
  {
    name: 'engine-interface',
    files: ['src/lib/engine/{engine,ask}.ts'],
    imports: ['archive', 'query'],
    packages: [],
  },
  {
    name: 'engine-node',
    files: ['src/lib/engine/node.ts'],
    imports: ['archive', 'query', 'engine-interface', 'engine'],
    packages: ['@duckdb/node-api', 'node:*', 'node:*/*'],
  },
  {
    name: 'engine',
    files: ['src/lib/engine/**'],
    imports: ['archive', 'query', 'engine-interface'],
    packages: ENGINE_PACKAGES,
  },
  {
    name: 'cube',
    files: ['src/lib/cube/**'],
    imports: ['archive', 'query', 'engine-interface'],
    packages: [],
  },
  { name: 'charts', files: ['src/lib/charts/**'], imports: DRAWING, packages: ['d3', 'd3-*'] },
  {
    name: 'map',
    files: ['src/lib/map/**'],
    imports: [...DRAWING, 'charts'],
    packages: ['d3', 'd3-*'],
  },
  {
    name: 'state',
    files: ['src/lib/state/**'],
    imports: ['archive', 'selection', 'query', 'cube', 'engine-interface'],
    packages: ['svelte', 'svelte/**'],
  },
  { name: 'ui', files: ['src/lib/ui/**'], imports: ['i18n'], packages: ['svelte', 'svelte/**'] },
  {
    name: 'export',
    files: ['src/lib/export/**'],
    imports: [...DRAWING, 'charts', 'map'],
    packages: [],
  },
  {
    name: 'views',
    files: ['src/lib/views/**'],
    imports: VIEWING,
    // Nobody pays for a writer of slides who never asks for one.
    loads: ['export'],
    packages: ['svelte', 'svelte/**'],
  },
  { name: 'params', files: ['src/params/**'], imports: ['i18n'], packages: [] },
  {
    name: 'server',
    files: ['src/routes/**/*.server.ts', 'src/hooks.server.ts'],
    imports: [...EVERYTHING, 'engine-node', 'export', 'routes'],
    packages: ['@sveltejs/kit', '$app/*', './$types', 'node:*', 'node:*/*'],
  },
  {
    name: 'routes',
    files: ['src/routes/**'],
    imports: EVERYTHING,
    // The first chart needs no engine, so none may be in the page's own graph.
    loads: ['engine', 'export'],
    packages: ['svelte', 'svelte/**', '@sveltejs/kit', '$app/*', './$types', '../app.css'],
  },
];
