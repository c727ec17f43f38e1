import crossfilter from 'crossfilter2';
import { TABLES, type TableName } from '#lib/archive/tables.ts';
import { readParquet } from '#lib/engine/read-parquet.ts';
import type { ArchiveAddress, Bar, Contender, MoneyBar } from './contender.ts';

interface GrantRecord {
  /** NO_YEAR where it is not known. */
  readonly year: number;
  readonly group: string;
  readonly applicantType: string;
  /** Nominal kroner; 0 where no amount is known. */
  readonly amount: number;
  readonly partnerTypes: readonly string[];
  readonly regions: readonly string[];
}

interface Sum {
  grants: number;
  sumNok: number;
}

/** Before every period. */
const NO_YEAR = 0;

/** crossfilter2: typed indices of all records in the page; a step adds and takes away the records at the brush's ends. */
export function createCrossfilter(): Contender {
  let records: GrantRecord[] = [];
  let index: ReturnType<typeof buildIndex> | null = null;
  return {
    async load(archive) {
      records = await readRecords(archive);
    },
    build() {
      index = buildIndex(records);
      return Promise.resolve();
    },
    step(from, to) {
      if (!index) throw new Error('Not built.');
      index.year.filterRange([from, to + 1]);
      const { grants, sumNok } = index.total.value();
      return {
        headline: { grants, sumNok },
        categories: index.categories
          .all()
          .map(({ key, value }): MoneyBar => ({ key, grants: value.grants, sumNok: value.sumNok })),
        applicantTypes: index.applicantTypes.all().map(toBar),
        partnerTypes: index.partnerTypes.all().map(toBar),
        regions: index.regions.all().map(toBar),
      };
    },
    close() {
      records = [];
      index = null;
      return Promise.resolve();
    },
  };
}

function buildIndex(records: GrantRecord[]) {
  const all = crossfilter(records);
  const add = (sum: Sum, { amount }: GrantRecord) => {
    sum.grants += 1;
    sum.sumNok += amount;
    return sum;
  };
  const remove = (sum: Sum, { amount }: GrantRecord) => {
    sum.grants -= 1;
    sum.sumNok -= amount;
    return sum;
  };
  const none = (): Sum => ({ grants: 0, sumNok: 0 });
  // Its types know array dimensions only of writable arrays.
  const many = (of: (record: GrantRecord) => readonly string[]) =>
    all.dimension((record) => of(record) as string[], true);
  return {
    year: all.dimension(({ year }) => year),
    total: all.groupAll<Sum>().reduce(add, remove, none),
    categories: all
      .dimension(({ group }) => group)
      .group<string, Sum>()
      .reduce(add, remove, none),
    applicantTypes: all.dimension((record) => record.applicantType).group<string, number>(),
    partnerTypes: many((record) => record.partnerTypes).group<string, number>(),
    regions: many((record) => record.regions).group<string, number>(),
  };
}

function toBar({ key, value }: { readonly key: string; readonly value: number }): Bar {
  return { key, grants: value };
}

/** Only the columns that the views need. */
async function readRecords(archive: ArchiveAddress): Promise<GrantRecord[]> {
  const [grants, partners, links, places] = await Promise.all([
    readColumns(archive, 'grants', [
      'id',
      'year',
      'category_group',
      'applicant_type',
      'amount_nok',
    ]),
    readColumns(archive, 'partners', ['grant_id', 'partner_type']),
    readColumns(archive, 'links', ['grant_id', 'place_id']),
    readColumns(archive, 'places', ['id', 'region_id']),
  ]);
  const regionOf = new Map(
    places.column('id').map((id, row) => [id, String(places.column('region_id')[row])]),
  );
  const partnerTypes = collect(partners.column('grant_id'), (row) =>
    String(partners.column('partner_type')[row]),
  );
  const regions = collect(links.column('grant_id'), (row) =>
    regionOf.get(links.column('place_id')[row]),
  );
  const years = grants.column('year');
  const groups = grants.column('category_group');
  const applicantTypes = grants.column('applicant_type');
  const amounts = grants.column('amount_nok');
  return grants.column('id').map((id, row) => ({
    year: Number(years[row] ?? NO_YEAR),
    group: String(groups[row]),
    applicantType: String(applicantTypes[row]),
    amount: Number(amounts[row] ?? 0),
    partnerTypes: partnerTypes.get(id) ?? [],
    regions: regions.get(id) ?? [],
  }));
}

/** The different values of each grant's rows. */
function collect(
  ids: readonly unknown[],
  valueOf: (row: number) => string | undefined,
): ReadonlyMap<unknown, readonly string[]> {
  const found = new Map<unknown, string[]>();
  ids.forEach((id, row) => {
    const value = valueOf(row);
    if (value === undefined) return;
    const values = found.get(id);
    if (!values) found.set(id, [value]);
    else if (!values.includes(value)) values.push(value);
  });
  return found;
}

async function readColumns<T extends TableName>(
  { base, manifest }: ArchiveAddress,
  table: T,
  names: readonly (keyof (typeof TABLES)[T] & string)[],
) {
  const response = await fetch(`${base}${manifest.tables[table].file}`);
  const schema = Object.fromEntries(names.map((name) => [name, TABLES[table][name]]));
  const { columns } = await readParquet(
    await response.arrayBuffer(),
    schema as Record<string, 'text'>,
  );
  return {
    column: (name: (typeof names)[number]) => columns[name] as readonly unknown[],
  };
}
