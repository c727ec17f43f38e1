import type { Precision, Side } from '#lib/archive/taxonomy.ts';
import type { GazetteerPlace, Region } from '../source/schema.ts';

/** A place that a grant is linked to, before and after protection. */
export interface PlaceRef {
  readonly id: string;
  readonly side: Side;
  readonly precision: Precision;
  readonly regionId: string;
  /** Inhabitants; null where unknown, and for regions. */
  readonly population: number | null;
}

export function regionRef({ id, side }: Region): PlaceRef {
  return { id, side, precision: 'region', regionId: id, population: null };
}

/** Every way the gazetteer has of writing a place. */
export function namesOf(place: GazetteerPlace): readonly string[] {
  const { name_nb, name_en, name_ru, name_se, alt_names } = place;
  const names = [name_nb, name_en, name_ru, name_se, ...(alt_names?.split(';') ?? [])];
  return [...new Set(names.map((name) => name?.trim() ?? '').filter(Boolean))];
}
