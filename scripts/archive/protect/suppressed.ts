import { readInputs, type Inputs } from '../source/inputs.ts';
import { joinPlaces, namesOf } from '../places/join-places.ts';
import { protectPlaces } from './protect-places.ts';
import { createTitleScreen } from './screen-places.ts';

/** Short names are parts of other words, and would be found everywhere. */
const SHORTEST_NAME = 5;

/**
 * Every text that the builder took out: titles as they were before places were taken out of them, the
 * ids made of those, and the names of Russian settlements that no row may show, in every spelling.
 */
export async function listSuppressed(data = 'data'): Promise<readonly string[]> {
  const inputs = await readInputs(data);
  const rows = protectPlaces(joinPlaces(inputs), inputs);
  const screen = createTitleScreen(inputs);
  const titles = rows.flatMap((row) => {
    const { title, sourceTitle } = screen(row);
    const { grant } = row;
    return [
      ...(title === grant.title ? [] : [grant.title, grant.id]),
      ...(sourceTitle === grant.source_title ? [] : [grant.source_title]),
    ];
  });
  const shown = new Set(rows.flatMap((row) => row.shown.map(({ id }) => id)));
  const stated = new Set(rows.flatMap(({ russian }) => russian.map(({ id }) => id)));
  return [...new Set([...titles, ...listHiddenNames(inputs, stated, shown)])];
}

function listHiddenNames(
  { gazetteer, rules, regions }: Inputs,
  stated: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): readonly string[] {
  const kept = new Set([
    ...rules.wordsOfRegions,
    ...regions.flatMap((region) => [region.source_label, region.name_nb, region.name_en]),
  ]);
  return (
    gazetteer
      .filter(({ id }) => stated.has(id) && !shown.has(id))
      .map(namesOf)
      // Moscow and St Petersburg are regions of the same name, which may be shown.
      .filter((names) => !names.some((name) => kept.has(name)))
      .flat()
      .filter((name) => name.length >= SHORTEST_NAME)
  );
}
