import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';

// A rule that has silently stopped working looks like a rule that everybody keeps. So this breaks
// each of them on purpose and fails where nobody complains. Nothing here is written into src/.

/** Files that break the layer table, and files beside them that keep it. */
const BREAKS: readonly (readonly [file: string, code: string])[] = [
  ['src/lib/archive/canary.ts', `export * from '#lib/engine/engine.ts';`],
  ['src/lib/archive/canary.ts', `import 'd3';`],
  ['src/lib/archive/canary.ts', `import '../selection/selection.ts';`],
  ['src/lib/selection/canary.ts', `import '#lib/query/question.ts';`],
  ['src/lib/query/canary.ts', `import 'svelte';`],
  ['src/lib/query/canary.ts', `import '@duckdb/duckdb-wasm';`],
  ['src/lib/query/canary.ts', `import '#lib/engine/ask.ts';`],
  ['src/lib/i18n/canary.ts', `import '#lib/selection/selection.ts';`],
  ['src/lib/scene/canary.ts', `import 'd3';`],
  ['src/lib/scene/canary.ts', `import 'svelte';`],
  ['src/lib/scene/canary.ts', `import '#lib/charts/chart.ts';`],
  ['src/lib/engine/canary.ts', `import '#lib/state/remote.ts';`],
  ['src/lib/engine/canary.ts', `import 'svelte';`],
  ['src/lib/engine/canary.ts', `import '@duckdb/node-api';`],
  ['src/lib/engine/engine.ts', `import 'apache-arrow';`],
  ['src/lib/charts/canary.ts', `import '#lib/state/remote.ts';`],
  ['src/lib/charts/canary.ts', `import '#lib/engine/engine.ts';`],
  ['src/lib/charts/canary.ts', `import 'hyparquet';`],
  ['src/lib/charts/canary.ts', `import '#lib/map/projection.ts';`],
  ['src/lib/map/canary.ts', `import 'svelte';`],
  ['src/lib/state/canary.svelte.ts', `import '#lib/charts/chart.ts';`],
  ['src/lib/state/canary.svelte.ts', `import '$app/state';`],
  ['src/lib/state/canary.svelte.ts', `export const load = () => import('#lib/engine/wasm.ts');`],
  ['src/lib/ui/Canary.svelte', `<script lang="ts">import '#lib/archive/taxonomy.ts';</script>`],
  ['src/lib/views/Canary.svelte', `<script lang="ts">import '$app/navigation';</script>`],
  ['src/lib/views/Canary.svelte', `<script lang="ts">import '#lib/engine/wasm.ts';</script>`],
  ['src/lib/views/Canary.svelte', `<script lang="ts">import 'd3';</script>`],
  ['src/lib/views/canary.ts', `import '../export/svg.ts';`],
  ['src/routes/canary.ts', `import '#lib/engine/wasm.ts';`],
  ['src/routes/canary.ts', `export const open = () => import('#lib/engine/node.ts');`],
  ['src/routes/canary.ts', `import 'node:fs';`],
];

const KEEPS: readonly (readonly [file: string, code: string])[] = [
  ['src/lib/selection/canary.ts', `import '#lib/archive/taxonomy.ts';`],
  ['src/lib/charts/canary.ts', `import 'd3'; import '#lib/scene/scene.ts';`],
  ['src/lib/state/canary.svelte.ts', `import '#lib/engine/engine.ts'; import 'svelte';`],
  ['src/lib/engine/canary.ts', `import 'apache-arrow'; import 'hyparquet';`],
  ['src/lib/views/Canary.svelte', `<script lang="ts">import '#lib/charts/chart.ts';</script>`],
  ['src/lib/views/canary.test.ts', `import 'vitest'; import '#lib/engine/engine.ts';`],
  ['src/routes/canary.server.ts', `import '#lib/archive/manifest.ts'; import 'node:fs/promises';`],
  ['src/routes/canary.ts', `import '$app/state';`],
];

/** Files that the type checker must refuse, and what it must say about them. */
const MISTYPED: Readonly<Record<string, readonly [code: string, complaint: string]>> = {
  'wrong.ts': [`export const year: number = '2014';`, `not assignable to type 'number'`],
  'unchecked.ts': [
    `const years = [2014];\nexport const next: number = years[1];`,
    `'undefined' is not assignable`,
  ],
  'message.ts': [
    `import type { Messages } from '#lib/i18n/messages/en.ts';\nexport const say = (m: Messages) => m.noSuchMessage;`,
    `'noSuchMessage' does not exist`,
  ],
  'Wrong.svelte': [
    `<script lang="ts">\n  let { year }: { year: number } = $props();\n</script>\n\n{year.toUpperCase()}`,
    `'toUpperCase' does not exist`,
  ],
  'Warned.svelte': [`<img src="map.png" />`, 'alt'],
};

export async function findSleepingRules(): Promise<string[]> {
  return [...(await findSleepingLayerRules()), ...(await findSleepingTypeChecks())];
}

async function findSleepingLayerRules(): Promise<string[]> {
  const eslint = new ESLint({
    // The files exist only here, so the rules that need types have nothing to go by.
    overrideConfig: [ts.configs.disableTypeChecked],
  });
  const complaints = async (file: string, code: string) => {
    const results = await eslint.lintText(`${code}\n`, { filePath: file });
    return results
      .flatMap((result) => result.messages)
      .filter((message) => message.ruleId === 'boundaries/dependencies' || message.fatal)
      .map((message) => message.message);
  };
  const asleep: string[] = [];
  for (const [file, code] of BREAKS) {
    const said = await complaints(file, code);
    if (!said.some((message) => message.includes('may not import'))) {
      asleep.push(`the layer rule says nothing about ${code} in ${file}`);
    }
  }
  for (const [file, code] of KEEPS) {
    const said = await complaints(file, code);
    if (said.length > 0)
      asleep.push(`the layer rule refuses ${code} in ${file}: ${said.join(' ')}`);
  }
  return asleep;
}

async function findSleepingTypeChecks(): Promise<string[]> {
  const folder = join('.cache', `canary-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.json', include: ['*'], exclude: [] }),
    );
    for (const [file, [code]] of Object.entries(MISTYPED)) {
      await writeFile(join(folder, file), `${code}\n`);
    }
    const report = await runSvelteCheck(folder);
    return Object.entries(MISTYPED)
      .filter(
        ([file, [, complaint]]) =>
          !report.lines.some((line) => line.includes(file) && line.includes(complaint)),
      )
      .map(([file, [code]]) => `the type checker says nothing about ${file}: ${code}`)
      .concat(report.exitCode === 0 ? ['svelte-check ends well although it found errors'] : []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One line a diagnostic, with the path of its file. */
function runSvelteCheck(folder: string): Promise<{ lines: string[]; exitCode: number }> {
  const args = ['--workspace', folder, '--tsconfig', './tsconfig.json'];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [
        'node_modules/svelte-check/bin/svelte-check',
        ...args,
        '--output',
        'machine-verbose',
        '--fail-on-warnings',
      ],
      { maxBuffer: 2 ** 26 },
      (error, stdout) => {
        const exitCode = error ? 1 : 0;
        resolve({ lines: stdout.replaceAll('\\"', '"').split('\n'), exitCode });
      },
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asleep = await findSleepingRules();
  for (const line of asleep) console.error(line);
  if (asleep.length > 0) process.exit(1);
  console.log(
    `${BREAKS.length} broken layers and ${Object.keys(MISTYPED).length} wrong types were all noticed`,
  );
}
