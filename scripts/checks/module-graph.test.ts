import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInitialGraph } from './module-graph.ts';

test('all that a page fetches by itself, and nothing that waits to be asked for', async () => {
  const build = await mkdtemp(join(tmpdir(), 'atlas-graph-'));
  await mkdir(join(build, '_app/nodes'), { recursive: true });
  const files = {
    '_app/boot.js': 'import("./start.js").then((kit)=>kit.start())',
    '_app/start.js':
      'import{a as t,b}from"./deep.js";import"./effect.js";export*from"./again.js";t()',
    '_app/deep.js':
      'import * as e from"./again.js";const engine=()=>import("./engine.js");export{e as a}',
    '_app/effect.js': 'const s="import x from \'no\'";',
    '_app/again.js': 'export const a=1',
    '_app/engine.js': 'export const engine=1',
    '_app/nodes/2.js': 'var x={};import d,{e}from"../page.js";export{x as default}from"../last.js"',
    '_app/page.js': '',
    '_app/last.js': '',
  };
  for (const [path, code] of Object.entries(files)) await writeFile(join(build, path), code);
  const html =
    '<link href="../_app/nodes/2.js" rel="modulepreload"><script src="../_app/boot.js"></script>';
  const graph = await readInitialGraph(build, 'nb/index.html', html);
  expect(graph).toEqual(
    Object.keys(files)
      .filter((path) => !path.includes('engine'))
      .sort(),
  );
  await rm(build, { recursive: true });
});
