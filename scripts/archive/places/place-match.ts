import type { Side } from '#lib/archive/taxonomy.ts';
import type { Remark } from '../import/raw-table.ts';

export type PlaceKind = 'settlement' | 'municipality' | 'region';

/** A place of the gazetteer, or a region of the archive. */
export interface MatchedPlace {
  readonly id: string;
  readonly side: Side;
  readonly kind: PlaceKind;
  /** As `grants.csv` writes settlements and municipalities: Bokmål in Norway, English in Russia. */
  readonly name: string;
  readonly municipality: string | null;
  /** As the gazetteer writes it; a region's own label. */
  readonly countyOrRegion: string;
  /**
   * The label under which `grants.csv` has the county or region; `other Russia` for Russian regions of
   * which the archive makes no difference, null for counties outside the north.
   */
  readonly regionLabel: string | null;
}

/**
 * How the text names the place: `exact` as the gazetteer's own name, `alternative` as another spelling
 * that it lists, `romanised` by the sound of a Russian name, `inflected` with an ending or a word about
 * it taken off, `former` by a name that is no longer in use, `address` from a longer text.
 */
export type PlaceHow = 'exact' | 'alternative' | 'inflected' | 'romanised' | 'former' | 'address';

export interface PlaceQuery {
  readonly side: Side;
  /** What the column holds. Another kind of place is found too, with a remark. */
  readonly kind: PlaceKind | 'any';
  /** Counties or regions that the row gives, as the gazetteer writes them, or a county of the past. */
  readonly within: readonly string[];
}

export type PlaceMatch =
  | {
      readonly result: 'found';
      readonly place: MatchedPlace;
      readonly how: PlaceHow;
      readonly remark: Remark | null;
    }
  | {
      readonly result: 'ambiguous';
      readonly candidates: readonly MatchedPlace[];
      readonly remark: Remark;
    }
  | {
      readonly result: 'unknown';
      /** Up to three names, best first, each of which would be found as it stands. */
      readonly suggestions: readonly string[];
      readonly remark: Remark;
    };
