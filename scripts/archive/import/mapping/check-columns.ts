import type { RawTable, Remark } from '../raw-table.ts';
import { normaliseColumn, showName } from './column-name.ts';
import { targetOf, type Mapping, type Target } from './mapping.ts';
import { findNearest } from './nearest.ts';
import { aboutTarget } from './targets.ts';

/**
 * Where mapping and table do not agree; any of these must stop the import. A column that the mapping does
 * not name is a mistake too: a new one could hold names of people.
 */
export function checkColumns(mapping: Mapping, table: RawTable): readonly Remark[] {
  const headers = new Set(table.header.map(normaliseColumn));
  const unnamed = table.header.filter((header) => targetOf(mapping, header) === undefined);
  const lacking = [...mapping.columns.keys()].filter(
    (column) => !headers.has(normaliseColumn(column)),
  );
  return [
    ...lacking.map((column) => remarkLacking(column, findNearest(column, table.header))),
    ...unnamed.map(remarkUnnamed),
    ...findTwins(mapping, table),
  ];
}

/** What an import can do without but hardly should; for a proposal also that the title is missing. */
export function recommendColumns(mapping: Mapping): readonly Remark[] {
  const targets = new Set(mapping.columns.values());
  const isLeft = (...names: readonly Target[]) => names.every((name) => !targets.has(name));
  return [
    ...(isLeft('title') ? [recommend('title', '')] : []),
    ...(isLeft('applicant') ? [recommend('applicant', '')] : []),
    ...(isLeft('amount_nok') ? [recommend('amount_nok', '')] : []),
    ...(isLeft('year', 'decision_date') && mapping.defaults.year === undefined
      ? [recommend('year', ' ("defaults": "year")')]
      : []),
  ];
}

function findTwins(mapping: Mapping, { header }: RawTable): readonly Remark[] {
  const first = new Map<Target, string>();
  return header.flatMap((column) => {
    const target = targetOf(mapping, column);
    if (target === undefined || aboutTarget(target).isList) return [];
    const before = first.get(target);
    if (before === undefined) {
      first.set(target, column);
      return [];
    }
    return [remarkTwins(showName(before), showName(column), target)];
  });
}

function remarkLacking(column: string, near: string | null): Remark {
  const name = showName(column);
  return {
    code: 'column-missing',
    nb: `Kolonnen «${name}» finnes ikke i tabellen.${near === null ? ' Ta den ut av kolonnelisten, eller se etter at overskriftsraden er riktig.' : ` Heter den nå «${showName(near)}»? Rett navnet i kolonnelisten.`}`,
    en: `The table has no column “${name}”.${near === null ? ' Take it out of the list of columns, or see whether the row of headers is right.' : ` Is it called “${showName(near)}” now? Correct the name in the list of columns.`}`,
  };
}

function remarkUnnamed(column: string): Remark {
  const name = showName(column);
  return {
    code: 'column-unnamed',
    nb: `Tabellen har kolonnen «${name}», som ikke står i kolonnelisten. Skriv hva den er; "person" hvis den kan inneholde personnavn, "ignore" hvis den ikke skal brukes.`,
    en: `The table has a column “${name}” which is not in the list of columns. Write what it is: "person" if it may hold names of people, "ignore" if it shall not be used.`,
  };
}

function remarkTwins(first: string, second: string, target: Target): Remark {
  const { nb, en } = aboutTarget(target);
  return {
    code: 'target-twice',
    nb: `Både «${first}» og «${second}» er ført som "${target}" (${nb}), men bare én kolonne kan være det. Skriv "ignore" på den ene.`,
    en: `Both “${first}” and “${second}” are "${target}" (${en}), but only one column can be. Write "ignore" for one of them.`,
  };
}

function recommend(target: Target, otherwise: string): Remark {
  const { nb, en } = aboutTarget(target);
  return {
    code: `no-${target.replaceAll('_', '-')}`,
    nb: `Ingen kolonne er ført som "${target}" (${nb}). Skriv det på den kolonnen som er det${otherwise && `, eller oppgi en felles verdi${otherwise}`}.`,
    en: `No column is "${target}" (${en}). Write it for the one that is${otherwise && `, or give one for all rows${otherwise}`}.`,
  };
}
