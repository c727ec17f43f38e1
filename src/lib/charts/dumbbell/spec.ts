import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import { categoryInk, type Ink } from '#lib/scene/palette.ts';

/** Grants of the two selections. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

export interface DumbbellRow extends Pair {
  /** Stable, unique in its group: a place id, a kind's key, a category's letter. */
  readonly key: string;
  /** In the reader's language. */
  readonly name: string;
}

export type DumbbellGroup =
  | {
      readonly facet: 'category';
      readonly rows: readonly (DumbbellRow & { readonly key: CategoryGroup })[];
      readonly base: Pair;
    }
  | {
      readonly facet: 'applicantType' | 'partnerType' | 'from' | 'to';
      readonly rows: readonly DumbbellRow[];
      /** Grants whose source says: what the shares are shares of. 0: no share is known. */
      readonly base: Pair;
    };

export interface DumbbellSpec {
  /** What A and B are (`2013–2015`), in the reader's language. */
  readonly names: { readonly a: string; readonly b: string };
  readonly groups: readonly DumbbellGroup[];
}

/** From 0 to 1; null where nothing is known to have a share of. */
export interface Shares {
  readonly a: number | null;
  readonly b: number | null;
}

export function sharesOf({ a, b }: Pair, base: Pair): Shares {
  return { a: base.a > 0 ? a / base.a : null, b: base.b > 0 ? b / base.b : null };
}

/** A group with its shares and inks, row by row. */
export function listRows({ facet, rows, base }: DumbbellGroup): readonly {
  readonly row: DumbbellRow;
  readonly shares: Shares;
  readonly ink: Ink;
  readonly sign: CategoryGroup | null;
}[] {
  const side = facet === 'to' || facet === 'partnerType' ? 'rust' : 'fjord';
  return facet === 'category'
    ? rows.map((row) => ({
        row,
        shares: sharesOf(row, base),
        ink: categoryInk(row.key),
        sign: row.key,
      }))
    : rows.map((row) => ({ row, shares: sharesOf(row, base), ink: side, sign: null }));
}

/** Whether some grants are in several rows: the rows hold more grants than there are. */
export function hasSeveral({ rows, base }: DumbbellGroup): boolean {
  const sum = (side: 'a' | 'b') => rows.reduce((total, row) => total + row[side], 0);
  return sum('a') > base.a || sum('b') > base.b;
}
