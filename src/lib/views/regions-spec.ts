import type { Side } from '#lib/archive/taxonomy.ts';
import { facetOf, type RegionsSpec } from '#lib/charts/regions/spec.ts';
import type { Language } from '#lib/i18n/language.ts';
import { placeName } from '#lib/map/place-name.ts';
import type { Answers } from '#lib/query/answers.ts';
import type { Place } from '#lib/query/geography.ts';
import { NONE } from '#lib/selection/facets.ts';
import { clauseOf, type Selection } from '#lib/selection/selection.ts';

interface Sources {
  readonly answers: Answers;
  /** Of the whole archive: the order of the rows, which does not follow the selection. */
  readonly opening: Answers;
  readonly places: readonly Place[];
  readonly selection: Selection;
}

/** The counties (NO) or Russian regions (RU) as a chart that is also a filter. */
export function buildRegionsSpec(
  side: Side,
  { answers, opening, places, selection }: Sources,
  language: Language,
): RegionsSpec {
  const facet = facetOf({ side });
  const byId = new Map(places.map((place) => [place.id, place]));
  const now = new Map(answers.facets[facet].map(({ value, grants }) => [value, grants]));
  const order = opening.facets[facet]
    .filter(({ value }) => value !== NONE)
    .toSorted((a, b) => b.grants - a.grants);
  return {
    side,
    regions: order.map(({ value }) => {
      const place = byId.get(value);
      return {
        id: value,
        name: place ? placeName(place, language) : value,
        grants: now.get(value) ?? 0,
        places: places.filter(({ regionId }) => regionId === value).map(({ id }) => id),
      };
    }),
    notStated: now.get(NONE) ?? 0,
    clause: clauseOf(selection, facet),
  };
}
