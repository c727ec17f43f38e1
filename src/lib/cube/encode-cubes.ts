import { CUBE_VIEWS, type CubeView } from '#lib/query/cube-sql.ts';
import type { CubeCells, YearCubes } from '#lib/query/cubes.ts';

/** Changed with the form, so that a page and a script of two builds do not misread each other. */
const FORM = 1;

/**
 * The cubes as a text for the page. JSON of FORM, the years, and for each view (`partners` last, null
 * where it has none) its keys joined by commas and one list of numbers for each column: how many rows
 * each key has; the years; the grants; how many of them have no amount (rarely any: zeros pack well);
 * the sums. A flow's key is two numbers, its places among the keys of `places`.
 */
export function encodeYearCubes({ years, views, partners }: YearCubes): string {
  const placeOf = new Map(views.places.keys.map((key, index) => [placeIdOf(key), index]));
  const shorten = (id: string) => String(placeOf.get(id) ?? id);
  const encoded = CUBE_VIEWS.map((view) =>
    encodeCells(
      view === 'flows'
        ? mapKeys(views.flows, (key) => key.split(' ').map(shorten).join(' '))
        : views[view],
    ),
  );
  return JSON.stringify([FORM, years, ...encoded, partners && encodeCells(partners)]);
}

/** @throws TypeError, or SyntaxError, where the text is not from `encodeYearCubes` of this build. */
export function decodeYearCubes(text: string): YearCubes {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed) || parsed.length !== CUBE_VIEWS.length + 3 || parsed[0] !== FORM) {
    throw new TypeError('These are no cubes of this build.');
  }
  const [, yearList, ...encoded] = parsed as readonly unknown[];
  const years = readNumbers(yearList);
  const read = (part: unknown) => decodeCells(part, years.length);
  const views = Object.fromEntries(
    CUBE_VIEWS.map((view, index) => [view, read(encoded[index])]),
  ) as Record<CubeView, CubeCells>;
  const placeIds = views.places.keys.map(placeIdOf);
  const lengthen = (short: string) => placeIds[Number(short)] ?? short;
  const partners = encoded.at(-1);
  return {
    years,
    views: {
      ...views,
      flows: mapKeys(views.flows, (key) => key.split(' ').map(lengthen).join(' ')),
    },
    partners: partners === null ? null : read(partners),
  };
}

function encodeCells(view: CubeCells): readonly unknown[] {
  const rows = view.keys.map(() => 0);
  for (const cell of view.cells) rows[cell] = (rows[cell] ?? 0) + 1;
  return [
    view.keys.join(','),
    rows,
    view.years,
    view.grants,
    view.grants.map((grants, at) => grants - (view.grantsWithAmount[at] ?? 0)),
    view.sums,
  ];
}

function decodeCells(part: unknown, yearCount: number): CubeCells {
  if (!Array.isArray(part)) throw new TypeError('A view of the cubes is missing.');
  const [joined, ...columns] = part as readonly unknown[];
  if (typeof joined !== 'string') throw new TypeError('Keys of the cubes are missing.');
  const keys = joined === '' ? [] : joined.split(',');
  const [rows = [], years = [], grants = [], withoutAmount = [], sums = []] =
    columns.map(readNumbers);
  const cells = rows.flatMap((count, cell) => new Array<number>(count).fill(cell));
  const isWhole =
    columns.length === 5 &&
    rows.length === keys.length &&
    [years, grants, withoutAmount, sums].every(({ length }) => length === cells.length) &&
    years.every((year) => year <= yearCount);
  if (!isWhole) throw new TypeError('The cubes are not whole.');
  return {
    keys,
    cells,
    years,
    grants,
    grantsWithAmount: grants.map((count, at) => count - (withoutAmount[at] ?? 0)),
    sums,
  };
}

function mapKeys(view: CubeCells, change: (key: string) => string): CubeCells {
  return { ...view, keys: view.keys.map(change) };
}

function placeIdOf(key: string): string {
  return key.split(' ')[0] ?? '';
}

function readNumbers(list: unknown): readonly number[] {
  const isNumbers = (value: unknown): value is readonly number[] =>
    Array.isArray(value) && value.every((item) => Number.isInteger(item) && Number(item) >= 0);
  if (!isNumbers(list)) throw new TypeError('A column of the cubes is missing.');
  return list;
}
