import { beforeAll, describe, expect, test } from 'vitest';
import { joinPlaces } from '../places/join-places.ts';
import type { Cell } from '../source/cells.ts';
import { readInputs, type Inputs } from '../source/inputs.ts';
import { GRANT_COLUMNS, type SourceGrant } from '../source/schema.ts';
import type { GrantModel } from './grant-model.ts';
import { generateGrants } from './generate-grants.ts';
import { learnModel } from './learn-model.ts';
import { synthesise } from './synthetic-inputs.ts';

const MANY = 20_000;

let inputs: Inputs;
let model: GrantModel;
let grants: readonly SourceGrant[];
beforeAll(async () => {
  inputs = await readInputs('data');
  model = learnModel(inputs);
  grants = [...generateGrants(MANY, 1, model)];
});

describe('the same and other grants', () => {
  test.each([0, 1, 402, 1_000])('%s rows are exactly as many, each with its own id', (rows) => {
    const made = [...generateGrants(rows, 1, model)];
    expect(made.length).toBe(rows);
    expect(new Set(made.map(({ id }) => id)).size).toBe(rows);
  });

  test('one seed gives the same rows again, another seed other rows', () => {
    const again = [...generateGrants(300, 5, learnModel(inputs))];
    expect([...generateGrants(300, 5, model)]).toEqual(again);
    const other = [...generateGrants(300, 6, model)];
    const same = other.filter(({ title }, index) => title === again[index]?.title);
    expect(same.length).toBeLessThan(30);
  });
});

describe('the rules of the source', () => {
  test('every cell, written as in the file, is read back as it was', () => {
    const wrong = grants.slice(0, 3_000).flatMap((grant) =>
      Object.entries<Cell<unknown>>(GRANT_COLUMNS).filter(([column, cell]) => {
        const value = grant[column as keyof typeof GRANT_COLUMNS];
        const text = writeCell(value);
        if (text === '') return cell.isRequired;
        return JSON.stringify(cell.parse(text)) !== JSON.stringify(value);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('every place is found in the gazetteer', () => {
    // The walk through the gazetteer costs a millisecond a grant.
    const joined = joinPlaces({ ...inputs, grants: grants.slice(0, 1_500) });
    const places = new Set(
      joined.flatMap(({ norwegian, russian }) => [...norwegian, ...russian].map(({ id }) => id)),
    );
    expect(places.size).toBeGreaterThan(100);
  });

  test('a name that two places have is used for neither', () => {
    const [russian] = inputs.gazetteer.filter(({ id }) => id === 'ru-zapolyarny');
    expect(russian?.name_en).toBe('Zapolyarny');
    const names = [...model.russianPlaces.values()].flatMap(({ values }) => values);
    expect(names).not.toContain('Zapolyarny');
  });
});

describe('labelled synthetic', () => {
  test('titles, applicants, sources and ids say so', () => {
    const unlike = grants.filter(
      ({ id, title, applicant, source_title }) =>
        !/^synthetic-\d{6}$/.test(id) ||
        !/^(?:Syntetisk prosjekt|Synthetic project) \d{6}: /.test(title) ||
        !/^(?:Syntetisk .+ \d+|Privatperson)$/.test(applicant ?? 'Privatperson') ||
        !/^Syntetisk kilde \d+$/.test(source_title),
    );
    expect(unlike).toEqual([]);
  });

  test('the archive says so, and has none of the decisions about real grants', () => {
    const made = synthesise(inputs, { rows: 10, seed: 1 });
    expect(made.about.isSynthetic).toBe(true);
    expect(made.about.title.en).toContain('Synthetic');
    expect(made.about.title.nb).toContain('Syntetisk');
    expect(made.decisions).toEqual({ withdrawn: [], heldBack: [], released: [] });
    expect(made.gazetteer).toBe(inputs.gazetteer);
  });

  test('progress is told every 10 000 grants and at the end', () => {
    const told: number[] = [];
    synthesise(inputs, { rows: 20_500, seed: 1, onProgress: (done) => told.push(done) });
    expect(told).toEqual([10_000, 20_000, 20_500]);
  });
});

describe('nothing of a real grant', () => {
  test('no title or applicant of the sample is in a synthetic text', () => {
    const real = listRealTexts(inputs.grants);
    expect(real.length).toBeGreaterThan(900);
    const synthetic = [
      ...new Set(
        grants.flatMap(({ title, applicant, source_title: s }) => [title, applicant ?? '', s]),
      ),
    ].join('\n');
    expect(real.filter((text) => synthetic.includes(text))).toEqual([]);
  });

  test('the model holds no text of a grant', () => {
    const texts = new Set<string>();
    collectTexts(model, texts);
    expect(texts.size).toBeGreaterThan(100);
    const places = new Set(inputs.gazetteer.flatMap(({ name_nb, name_en }) => [name_nb, name_en]));
    const real = listRealTexts(inputs.grants).filter((text) => !places.has(text));
    expect(real.filter((text) => texts.has(text))).toEqual([]);
  });

  test('no settlement in Russia is named in a title', () => {
    const names = [...model.russianPlaces.values()].flatMap(({ values }) => values);
    const titles = [...new Set(grants.map(({ title }) => title.replace(/^.*: /, '')))].join('\n');
    const homes = new Set(
      inputs.gazetteer.filter(({ side }) => side === 'NO').map(({ name_nb: name }) => name),
    );
    const words = new Set(titles.match(/[\p{L}\p{N}]+/gu));
    const found = names.filter(
      (name) => !homes.has(name) && words.has(name.split(/[ -]/)[0] ?? ''),
    );
    expect(found).toEqual([]);
  });
});

/** Words that the compilers put in place of a name or address. */
const OUR_WORDS: readonly string[] = ['Privatperson', 'withheld'];

function listRealTexts(real: readonly SourceGrant[]): readonly string[] {
  const texts = real.flatMap((grant) => [
    grant.title,
    grant.applicant,
    grant.source_title,
    grant.notes,
    grant.source_url,
    grant.id,
  ]);
  const named = texts.filter((text) => text !== null && !OUR_WORDS.includes(text));
  return [...new Set(named as readonly string[])];
}

function collectTexts(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (value instanceof Map) for (const entry of value) collectTexts(entry, into);
  else if (value !== null && typeof value === 'object') {
    for (const part of Object.values(value)) collectTexts(part, into);
  }
}

function writeCell(value: SourceGrant[keyof SourceGrant]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join('; ') : String(value);
}
