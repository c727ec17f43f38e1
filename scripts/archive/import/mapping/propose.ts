import type { RawTable, Remark } from '../raw-table.ts';
import { normaliseColumn, showName } from './column-name.ts';
import { DEFAULT_LIST_SEPARATORS, type Mapping } from './mapping.ts';
import { proposeDates, proposeDecimal, proposeTable, proposeUnit } from './propose-formats.ts';
import { proposeValues } from './propose-values.ts';
import { recogniseHeader, type Guess } from './recognise-header.ts';
import { recognisePersons, recogniseRegion, recogniseValues } from './recognise-values.ts';
import { sampleColumn, type ColumnSample } from './sample-column.ts';
import { aboutTarget, type Target } from './targets.ts';

export interface Proposal {
  readonly mapping: Mapping;
  /** One a column, in the order of the table. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly column: string;
  readonly target: Target;
  readonly why: Remark;
  /** low: a person should look. */
  readonly certainty: 'high' | 'low';
}

interface Column extends Guess {
  readonly column: string;
  readonly sample: ColumnSample;
}

/**
 * A first mapping for a table, for a person to correct: from its headers, and from its cells where the
 * header says nothing. In doubt a column is what protects more, and what is not recognised is not used.
 * The title may be missing from it; `parseMapping` then says so.
 */
export function proposeMapping(table: RawTable): Proposal {
  const guessed = table.header.map((column, index): Column => {
    const sample = sampleColumn(table, index);
    return { column, sample, ...guessColumn(column, sample) };
  });
  const columns = guessed.map((column) => settle(column, guessed));
  const textsOf = (...targets: readonly Target[]) =>
    columns.filter(({ target }) => targets.includes(target)).flatMap(({ sample }) => sample.texts);
  const amount = columns.find(({ target }) => target === 'amount_nok');
  return {
    mapping: {
      schema: null,
      table: proposeTable(table),
      dates: proposeDates(textsOf('decision_date', 'start', 'end')),
      decimal: proposeDecimal(textsOf('amount_nok')),
      amountUnit: amount ? proposeUnit(amount.column) : 1,
      listSeparators: DEFAULT_LIST_SEPARATORS,
      columns: mergeColumns(columns),
      values: proposeValues(textsOf),
      defaults: {},
      about: {},
    },
    reasons: columns.map(({ column, target, why, certainty }) => ({
      column,
      target,
      why,
      certainty,
    })),
  };
}

const NOT_RECOGNISED: Guess = {
  target: 'ignore',
  certainty: 'low',
  rank: Infinity,
  why: {
    code: 'not-recognised',
    nb: 'ikke gjenkjent; skriv hva kolonnen er hvis den skal brukes',
    en: 'not recognised; write what it is if it shall be used',
  },
};

function guessColumn(column: string, sample: ColumnSample): Guess {
  const byHeader = recogniseHeader(column);
  const persons = recognisePersons(sample);
  if (!byHeader) return persons ?? recogniseValues(sample) ?? NOT_RECOGNISED;
  const isHidden = byHeader.target === 'ignore' || aboutTarget(byHeader.target).isProtected;
  if (persons && !isHidden) {
    // Addresses belong to no column that is shown. Names may: applicants are looked at one by one.
    if (persons.certainty === 'high' || byHeader.certainty === 'low') return persons;
    if (byHeader.target === 'applicant') return { ...byHeader, certainty: 'low', why: persons.why };
  }
  if (byHeader.target === 'partner_region') return recogniseRegion(sample) ?? byHeader;
  return byHeader;
}

/** A target for one column only goes to the surest of those that could be it. */
function settle(column: Column, all: readonly Column[]): Column {
  if (aboutTarget(column.target).isList) return column;
  const rivals = all.filter(({ target }) => target === column.target);
  const [best = column] = rivals.toSorted(
    (a, b) => Number(a.certainty === 'low') - Number(b.certainty === 'low') || a.rank - b.rank,
  );
  if (best === column) return column;
  return {
    ...column,
    target: 'ignore',
    certainty: 'low',
    why: {
      code: 'taken-already',
      nb: `«${showName(best.column)}» er allerede ${aboutTarget(best.target).nb}`,
      en: `“${showName(best.column)}” is the ${aboutTarget(best.target).en} already`,
    },
  };
}

/** Names that differ in unseen characters only are one name: of two meanings the one that hides. */
function mergeColumns(columns: readonly Column[]): ReadonlyMap<string, Target> {
  const merged = new Map<string, Target>();
  for (const { column, target } of columns) {
    // A name of unseen characters only has to stay one.
    const name = normaliseColumn(column) || column;
    const before = merged.get(name) ?? target;
    const hides = [before, target].find((one) => aboutTarget(one).isProtected);
    merged.set(name, before === target ? target : (hides ?? 'ignore'));
  }
  return merged;
}
