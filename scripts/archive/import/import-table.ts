import { findLookAlikes, type NumberedRow } from './find-look-alikes.ts';
import { importRow, type ImportedRow, type Knowledge } from './import-row.ts';
import { targetOf, type Mapping } from './mapping/mapping.ts';
import type { ImportResult } from './outcome.ts';
import type { RawTable } from './raw-table.ts';
import { createRowCells } from './row-cells.ts';
import type { RowNotes } from './row-notes.ts';
import { formatSource } from './source-row.ts';
import { suggestAliases } from '../organisations/suggest-aliases.ts';

export interface ImportedTable {
  /** Without what is found out later: what the protection hides, and the coverage. */
  readonly result: Omit<ImportResult, 'hidden' | 'coverage'>;
  /** The text of the new `data/source/grants.csv`. */
  readonly csv: string;
}

/** Reads all rows of a table. Rows that are read = accepted + repaired + rejected. */
export function importTable(
  table: RawTable,
  mapping: Mapping,
  knowledge: Knowledge,
  onProgress: (rows: number) => void = () => {},
): ImportedTable {
  const cellsOf = createRowCells(table, mapping);
  const newId = createUniqueId();
  const imported = table.rows.map((raw, index): ImportedRow => {
    onProgress(index + 1);
    return importRow(raw, cellsOf(raw), mapping, knowledge, newId);
  });
  const rows = imported.flatMap(({ outcome, row }): readonly NumberedRow[] =>
    row === null ? [] : [{ line: outcome.line, row }],
  );
  return {
    result: {
      file: table.file,
      sheet: table.sheet,
      encoding: table.encoding,
      delimiter: table.delimiter,
      rowsRead: table.rows.length,
      outcomes: imported.map(({ outcome }) => outcome),
      columns: table.header.map((column) => ({
        column,
        as: targetOf(mapping, column) ?? 'ignore',
      })),
      openNames: [...knowledge.open.list(), ...suggestAliases(listApplicants(rows))],
      lookAlikes: findLookAlikes(rows),
    },
    csv: formatSource(rows.map(({ row }) => row)),
  };
}

/** Ids are addresses: a second grant of the same number gets one of its own, and somebody is told. */
function createUniqueId() {
  const taken = new Set<string>();
  return (wanted: string, notes: RowNotes, column: string): string => {
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    if (id !== wanted) {
      notes.add('repair', column, wanted, {
        code: 'id-used-twice',
        nb: 'Nummeret står på en rad lenger oppe også. Raden har fått et eget; kontroller om det er samme tilskudd.',
        en: 'The number stands in a row above too. The row got one of its own; check whether it is the same grant.',
      });
    }
    return id;
  };
}

function listApplicants(rows: readonly NumberedRow[]) {
  const lines = new Map<string, number[]>();
  for (const { line, row } of rows) {
    if (row.applicant === '' || row.applicant_type === 'private_person') continue;
    lines.set(row.applicant, [...(lines.get(row.applicant) ?? []), line]);
  }
  return [...lines].map(([name, at]) => ({ name, lines: at }));
}
