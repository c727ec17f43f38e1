import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { ALL_COLUMNS, FLAT_COLUMNS } from './dictionary/dictionary.ts';
import { buildFlatGrants } from './flat-grants.ts';
import { ABOUT, AWKWARD_TITLES, INVENTED } from './invented-tables.ts';
import { writeXlsx } from './write-xlsx.ts';

describe('the workbook', () => {
  const grants = buildFlatGrants(INVENTED);
  let workbook: Uint8Array;
  let sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
  beforeAll(async () => {
    workbook = await writeXlsx(grants, ABOUT);
    sheets = await readXlsxFile(Buffer.from(workbook));
  });
  const sheet = (name: string) => sheets.find((other) => other.sheet === name)?.data ?? [];

  it('is the same bytes in any time zone', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Vladivostok';
    try {
      expect(Buffer.from(await writeXlsx(grants, ABOUT)).equals(workbook)).toBe(true);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('names neither a person nor a date of writing', () => {
    const names = Object.keys(unzipSync(workbook));
    expect(names).toContain('xl/workbook.xml');
    expect(names.filter((name) => name.startsWith('docProps'))).toEqual([]);
    // 1980-01-01 00:00 as ZIP has it, in the first local header.
    expect([...workbook.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('has typed cells under a frozen head', () => {
    const [head, first] = sheet('Grants');
    const cell = (column: string) =>
      first?.[FLAT_COLUMNS.findIndex((other) => other.column === column)];
    expect(head?.slice(0, 3)).toEqual([
      'Id',
      'Tittel / Title',
      'Tittelens språk / Language of the title',
    ]);
    expect(cell('amount_nok')).toBe(112_500);
    expect(cell('amount_eur')).toBe(12_345.67);
    expect(cell('is_youth')).toBe(true);
    expect(cell('decision_date')).toBe(null);
    expect(cell('partner_types')).toBe('museum; school');
    const xml = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toContain('state="frozen"');
    expect(xml).not.toContain('<f>');
  });

  it('has every title as text, formulas too', () => {
    const titles = sheet('Grants').map((row) => row[1]);
    // Excel keeps a line break as one character.
    const kept = (title: string) => title.replaceAll('\r\n', '\n').trim();
    expect(titles.slice(2, AWKWARD_TITLES.length + 2).map((title) => kept(String(title)))).toEqual(
      AWKWARD_TITLES.map(kept),
    );
  });

  it('says what it is, and explains every column', () => {
    const notes = sheet('Notes')
      .map((row) => row.join(': '))
      .join('\n');
    for (const word of [
      ABOUT.hash,
      'OPPDIKTEDE',
      'INVENTED',
      'creativecommons.org/licenses/by/4.0',
      '2025',
      'Utelatt',
      'Left out',
    ]) {
      expect(notes).toContain(word);
    }
    expect(sheet('Columns').length).toBe(ALL_COLUMNS.length + 1);
  });
});
