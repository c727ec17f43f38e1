import type { ChartContext } from '#lib/charts/chart.ts';
import type { FlowFigures, MapFigures } from '#lib/i18n/figures.ts';
import type { Flow } from '#lib/query/geography.ts';
import type { Headline } from '#lib/query/headline.ts';
import { placeName } from './place-name.ts';
import { drawnFlows, type MapSpec } from './spec.ts';

/** The figures of the sentences about a map. Lines are those drawn; the missing are grants without a line. */
export function countMap(spec: MapSpec, headline: Headline, context: ChartContext): MapFigures {
  const { grants, placesNo, placesRu, withoutNo, withoutRu, withoutBoth, generalised } = headline;
  const lines = drawnFlows(spec);
  const [top] = lines;
  return {
    grants,
    placesNo,
    placesRu,
    lines: lines.length,
    top: top ? wordFlow(spec, top, context) : null,
    missing: withoutNo + withoutRu - withoutBoth,
    onlyNoMissing: withoutNo - withoutBoth,
    onlyRuMissing: withoutRu - withoutBoth,
    bothMissing: withoutBoth,
    generalised,
  };
}

/** A flow with the names of its ends in the reader's language. */
export function wordFlow(spec: MapSpec, flow: Flow, { f }: ChartContext): FlowFigures {
  const name = (id: string) => {
    const place = spec.places.find((candidate) => candidate.id === id);
    return place ? placeName(place, f.language) : id;
  };
  return { from: name(flow.noPlaceId), to: name(flow.ruPlaceId), grants: flow.grants };
}
