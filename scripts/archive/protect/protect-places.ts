import type { ProtectionRule } from '#lib/archive/manifest.ts';
import type { Inputs } from '../source/inputs.ts';
import type { ProtectionRules } from '../source/settings.ts';
import { type JoinedGrant } from '../places/join-places.ts';
import { regionRef, type PlaceRef } from '../places/place-ref.ts';
import type { Region, SourceGrant } from '../source/schema.ts';

export interface ProtectedGrant extends JoinedGrant {
  /** The Russian places as they may be shown. */
  readonly shown: readonly PlaceRef[];
  /** The source has more than is shown. */
  readonly isGeneralised: boolean;
  /** By which rules a Russian place is shown less exactly. */
  readonly hiddenBy: ReadonlySet<ProtectionRule>;
}

/** Grants about these subjects show no settlement in Russia. */
export function isSensitive(grant: SourceGrant, rules: ProtectionRules): boolean {
  return (
    rules.sensitiveGroups.includes(grant.category_group) ||
    rules.sensitiveSuggestions.includes(grant.category_suggested ?? '') ||
    grant.flags.some((flag) => rules.sensitiveFlags.includes(flag))
  );
}

/**
 * Generalises the Russian end of every row until it is safe by itself: a reader has all rows and can
 * filter down to one, so nothing can be left to the views. A settlement stays where it is large
 * enough, has enough grants, the subject is not sensitive, and enough grants join it to the same
 * Norwegian settlement; otherwise the row shows the region. A region with too few grants becomes the
 * larger one around it. Each step lowers counts, so the steps are repeated until nothing changes.
 */
export function protectPlaces(
  joined: readonly JoinedGrant[],
  { regions, rules }: Inputs,
): readonly ProtectedGrant[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  let rows = joined.map((row): Row => ({
    ...row,
    shown: mergePlaces(row.russian),
    hiddenBy: row.grant.partner_place_basis === 'withheld' ? WITHHELD_IN_SOURCE : NOTHING,
  }));
  for (;;) {
    const next = generaliseOnce(rows, byId, rules);
    const isStable = next.every((row, index) => row.shown === rows[index]?.shown);
    rows = next;
    if (isStable) break;
  }
  return rows.map((row) => ({
    ...row,
    isGeneralised:
      row.grant.partner_place_basis === 'withheld' ||
      row.russian.some(({ id }) => !row.shown.some((place) => place.id === id)),
  }));
}

type Row = JoinedGrant & Pick<ProtectedGrant, 'shown' | 'hiddenBy'>;

const NOTHING: ReadonlySet<ProtectionRule> = new Set();
const WITHHELD_IN_SOURCE: ReadonlySet<ProtectionRule> = new Set(['withheld-in-source']);

function generaliseOnce(
  rows: readonly Row[],
  regions: ReadonlyMap<string, Region>,
  rules: ProtectionRules,
): Row[] {
  const settlements = countGrants(rows, (row) =>
    row.shown.filter(isSettlement).map(({ id }) => id),
  );
  const pairs = countGrants(rows, pairsOf);
  const inRegion = countGrants(rows, ({ shown }) => shown.map(({ regionId }) => regionId));
  const isRare = (count: number | undefined) => (count ?? 0) < rules.minGrants;

  return rows.map((row) => {
    const reasons = new Set(row.hiddenBy);
    const shown = row.shown.map((place) => {
      const region = regions.get(place.regionId);
      if (!region) throw new Error(`Region ${place.regionId} is not known.`);
      if (isSettlement(place)) {
        const reason = findReason(place, row);
        if (reason === null) return place;
        reasons.add(reason);
        return regionRef(region);
      }
      const wider = region.within === null ? undefined : regions.get(region.within);
      if (!wider || !isRare(inRegion.get(place.regionId))) return place;
      reasons.add('rare-region');
      return regionRef(wider);
    });
    const isSame = shown.every((place, index) => place.id === row.shown[index]?.id);
    return isSame ? row : { ...row, shown: mergePlaces(shown), hiddenBy: reasons };
  });

  /** Why a row may not show a settlement; what holds for the row alone comes before what its neighbours do. */
  function findReason(place: PlaceRef, { grant, norwegian }: Row): ProtectionRule | null {
    if ((place.population ?? 0) < rules.minInhabitants) return 'small-settlement';
    if (isSensitive(grant, rules)) return 'sensitive-subject';
    if (namesOnlyRegion(grant)) return 'withheld-in-source';
    if (isRare(settlements.get(place.id))) return 'few-grants';
    const isRarePair = norwegian
      .filter(isSettlement)
      .some((home) => isRare(pairs.get(`${home.id} ${place.id}`)));
    return isRarePair ? 'rare-pair' : null;
  }
}

/** The compilers put a region in place of a town in the title; the row must not give the town back. */
function namesOnlyRegion({ title }: SourceGrant): boolean {
  return /\[[^\]]*region[^\]]*\]/i.test(title);
}

const isSettlement = ({ precision }: PlaceRef) => precision !== 'region';

function pairsOf({ norwegian, shown }: Row): readonly string[] {
  return norwegian
    .filter(isSettlement)
    .flatMap((home) => shown.filter(isSettlement).map(({ id }) => `${home.id} ${id}`));
}

/** In how many grants each key occurs. */
function countGrants(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Each place once; a region beside one of its own settlements says nothing more and would tell of a second. */
function mergePlaces(places: readonly PlaceRef[]): readonly PlaceRef[] {
  const unique = [...new Map(places.map((place) => [place.id, place])).values()];
  const withSettlement = new Set(unique.filter(isSettlement).map(({ regionId }) => regionId));
  return unique.filter((place) => isSettlement(place) || !withSettlement.has(place.id));
}
