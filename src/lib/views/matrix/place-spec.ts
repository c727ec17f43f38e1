import type { MatrixEnd, MatrixSort, MatrixSpec } from '#lib/charts/matrix/spec.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';
import { placeName } from '#lib/map/place-name.ts';
import type { Place } from '#lib/query/geography.ts';
import type { MatrixAnswer, MatrixTotal, PlaceDetail } from '#lib/query/matrix.ts';
import { NONE } from '#lib/selection/facets.ts';
import { clauseOf, type Selection } from '#lib/selection/selection.ts';

interface Sources {
  readonly m: Messages;
  readonly f: Format;
  readonly places: readonly Place[];
  readonly selection: Selection;
  readonly sort: MatrixSort;
  readonly detail: PlaceDetail;
}

/** Norwegian counties or places by Russian regions, as a chart that is also a filter. */
export function buildPlaceSpec(answer: MatrixAnswer, sources: Sources): MatrixSpec {
  const { selection, sort, detail } = sources;
  return {
    about: 'places',
    rows: answer.rows.map((total) =>
      detail === 'place' ? placeEnd(total, sources) : regionEnd(total, sources),
    ),
    columns: answer.columns.map((total) => regionEnd(total, sources)),
    cells: answer.cells,
    grants: answer.all.grants,
    both: answer.stated.both,
    sort,
    rowClause: clauseOf(selection, 'from'),
    columnClause: clauseOf(selection, 'to'),
  };
}

function regionEnd({ value, grants }: MatrixTotal, { m, f, places }: Sources): MatrixEnd {
  const place = places.find(({ id }) => id === value);
  const name = value === NONE ? m.explore.notStated : place ? placeName(place, f.language) : value;
  return { key: value, name, grants, weight: grants, lon: place?.lon ?? null, values: [value] };
}

/** A row "only Troms" holds grants without a finer place, and a clause on Troms holds all of Troms: it cannot be chosen. */
function placeEnd(total: MatrixTotal, sources: Sources): MatrixEnd {
  const { m, f, places } = sources;
  const end = regionEnd(total, sources);
  const place = places.find(({ id }) => id === total.value);
  if (!place) return end;
  const county = places.find(({ id }) => id === place.regionId);
  const withCounty = { ...end, county: county ? placeName(county, f.language) : place.regionId };
  return place.precision === 'region'
    ? { ...withCounty, name: m.map.regionOnly(end.name), values: [] }
    : withCounty;
}
