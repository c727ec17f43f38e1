import type { ChartContext } from '#lib/charts/chart.ts';
import type { Place } from '#lib/query/geography.ts';
import type { TableSpec } from '#lib/scene/table.ts';
import { placeName } from './place-name.ts';
import type { MapSpec } from './spec.ts';

/** Pairs of places, strongest first; also those whose ends are off the map. */
export function tableFlows(spec: MapSpec, { m, f }: ChartContext): TableSpec {
  const name = placeNamer(spec, { m, f });
  return {
    caption: m.map.tableFlows,
    columns: [
      { label: m.map.columnFrom },
      { label: m.map.columnTo },
      { label: m.categories.columnGrants, numeric: true },
    ],
    rows: spec.flows.map(({ noPlaceId, ruPlaceId, grants }) => [
      name(noPlaceId),
      name(ruPlaceId),
      f.integer(grants),
    ]),
  };
}

/** Places of both sides, largest first; also those off the map. */
export function tablePlaces(spec: MapSpec, { m, f }: ChartContext): TableSpec {
  const name = placeNamer(spec, { m, f });
  return {
    caption: m.map.tablePlaces,
    columns: [
      { label: m.map.columnPlace },
      { label: m.map.columnSide },
      { label: m.categories.columnGrants, numeric: true },
      { label: m.categories.columnKroner, numeric: true },
    ],
    rows: spec.counts.map(({ placeId, side, grants, sumNok }) => [
      name(placeId),
      side === 'NO' ? m.map.sideNO : m.map.sideRU,
      f.integer(grants),
      f.integer(sumNok),
    ]),
  };
}

/** Names in the reader's language; what is no settlement says that only the county or region is known. */
function placeNamer({ places }: MapSpec, { m, f }: Pick<ChartContext, 'm' | 'f'>) {
  const byId = new Map<string, Place>(places.map((place) => [place.id, place]));
  return (id: string): string => {
    const place = byId.get(id);
    if (!place) return id;
    const name = placeName(place, f.language);
    return place.precision === 'region' ? m.map.regionOnly(name) : name;
  };
}
