import { createYearCube } from '#lib/cube/year-cube.ts';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { askYearCubes } from '#lib/query/cubes.ts';
import { NONE } from '#lib/selection/facets.ts';
import { EVERYTHING } from '#lib/selection/selection.ts';
import type { Contender } from './contender.ts';
import { engineOf, insertTables, loadTables, openDuckDb } from './open-duckdb.ts';

/** The site's own way: one wide question, prefix sums by year, a subtraction per cell and step. */
export function createOurs(): Contender {
  let engine: Engine | null = null;
  let cube: ReturnType<typeof createYearCube> | null = null;
  return {
    async load(archive) {
      const [db, tables] = await Promise.all([openDuckDb(), loadTables(archive)]);
      await insertTables(db, tables);
      engine = engineOf(db);
    },
    async build() {
      if (!engine) throw new Error('Not loaded.');
      cube = createYearCube(await ask(engine, askYearCubes(EVERYTHING)));
    },
    step(from, to) {
      if (!cube) throw new Error('Not built.');
      const period = { from, to };
      const { grants, sumNok } = cube.headline(period);
      return {
        headline: { grants, sumNok },
        categories: cube
          .categories(period)
          .map(({ group, grants, sumNok }) => ({ key: group, grants, sumNok })),
        applicantTypes: cube.applicantTypes(period).map(toBar),
        partnerTypes: cube
          .partnerTypes(period)
          .map(({ partnerType, grants }) => ({ key: partnerType, grants })),
        regions: [...cube.counties(period), ...cube.regions(period)]
          // A row of its own tells how many grants have none.
          .filter(({ value }) => value !== NONE)
          .map(toBar),
      };
    },
    async close() {
      await engine?.close();
    },
  };
}

function toBar({ value, grants }: { readonly value: string; readonly grants: number }) {
  return { key: value, grants };
}
