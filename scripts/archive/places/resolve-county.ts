import type { PlaceMatcher } from './match-place.ts';
import type { PlaceMatch } from './place-match.ts';

/**
 * The county of today for a county cell. A county that was divided (Troms og Finnmark, 2020–2023) is
 * decided by the municipality of the row, else by its settlements; ambiguous where neither tells.
 */
export function resolveCounty(
  matcher: PlaceMatcher,
  text: string,
  {
    municipality,
    places,
  }: { readonly municipality: string | null; readonly places: readonly string[] },
): PlaceMatch {
  const match = matcher.match(text, { side: 'NO', kind: 'region', within: [] });
  if (match.result !== 'ambiguous') return match;
  const within = match.candidates.map(({ countyOrRegion }) => countyOrRegion);
  const countiesOf = (names: readonly string[], kind: 'municipality' | 'settlement') =>
    names.flatMap((name) => {
      const found = matcher.match(name, { side: 'NO', kind, within });
      return found.result === 'found' ? [found.place.countyOrRegion] : [];
    });
  const ofMunicipality = countiesOf(municipality === null ? [] : [municipality], 'municipality');
  const counties = ofMunicipality.length > 0 ? ofMunicipality : countiesOf(places, 'settlement');
  const [county, second] = new Set(counties);
  if (county === undefined || second !== undefined) return match;
  return matcher.match(text, { side: 'NO', kind: 'region', within: [county] });
}
