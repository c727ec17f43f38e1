import { describe, expect, it } from 'vitest';
import { TABLES, TABLE_NAMES } from '#lib/archive/tables.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { ALL_COLUMNS, DICTIONARY, FLAT_COLUMNS } from './dictionary/dictionary.ts';
import { buildFlatGrants } from './flat-grants.ts';
import { INVENTED, inventGrant } from './invented-tables.ts';

describe('flat rows', () => {
  const [first, ...rest] = buildFlatGrants(INVENTED);

  it('have every column of grants and the joined lists, in one order', () => {
    expect(Object.keys(first ?? {})).toEqual(FLAT_COLUMNS.map(({ column }) => column));
    expect(first).toMatchObject({
      ...INVENTED.grants[0],
      applicant_place_ids: ['no-by', 'no-fylke'],
      applicant_places: ['Fantasiby', 'Fantasifylke'],
      applicant_place_precision: ['settlement', 'region'],
      applicant_counties: ['Fantasifylke'],
      partner_types: ['museum', 'school'],
      partner_place_ids: ['ru-by'],
      partner_places: ['Fantasigrad'],
      partner_place_precision: ['settlement'],
      partner_regions: ['Fantasiregion'],
      is_generalised: false,
    });
  });

  it('are generalised where a link is, and empty where nothing is linked', () => {
    const find = (id: string) => rest.find((grant) => grant['id'] === id);
    expect(find('bs-2018-dato')).toMatchObject({
      is_generalised: true,
      partner_place_ids: ['ru-region'],
    });
    expect(find('bs-2019-holdt')).toMatchObject({
      is_generalised: false,
      partner_types: [],
      partner_regions: [],
    });
  });

  it('read an empty text as none, and refuse a link to a place that is not there', () => {
    const grants = [inventGrant({ title: '' })];
    expect(buildFlatGrants({ ...INVENTED, grants })[0]).toMatchObject({ title: null });
    expect(() => buildFlatGrants({ ...INVENTED, places: [] })).toThrow(
      'no-by is in links and not in places',
    );
  });
});

describe('the dictionary', () => {
  it('has exactly the columns of every table', () => {
    for (const name of TABLE_NAMES) {
      expect(Object.keys(DICTIONARY[name]).sort()).toEqual(Object.keys(TABLES[name]).sort());
    }
  });

  it.each(LANGUAGES)('says something of its own of every column in %s', (language) => {
    for (const { table, column, info } of ALL_COLUMNS) {
      const says = `${table}.${column}: ${info[language]}`;
      expect(says).toMatch(/: \S.*\.$/);
      expect(/[а-я]/i.test(info[language]), says).toBe(language === 'ru');
    }
  });

  it('heads no two columns of a flat file alike', () => {
    for (const language of ['nb', 'en'] as const) {
      const heads = FLAT_COLUMNS.map(({ info }) => info.heading[language]);
      expect(new Set(heads).size).toBe(heads.length);
    }
  });
});
