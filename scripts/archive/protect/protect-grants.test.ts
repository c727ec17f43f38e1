import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs, type Inputs } from '../source/inputs.ts';
import type { SourceGrant } from '../source/schema.ts';
import { protectGrants, type PublicGrant } from './protect-grants.ts';

let inputs: Inputs;
beforeAll(async () => {
  const whole = await readInputs('data');
  // A few rows are enough, and each run over all titles takes a while.
  inputs = { ...whole, grants: whole.grants.slice(60, 90), decisions: NO_DECISIONS };
});

const NO_DECISIONS: Inputs['decisions'] = { withdrawn: [], heldBack: [], released: [] };
const decide = (id: string) => ({ id, decided_on: null, note: null, line: 2 });

const withFirst = (part: Partial<SourceGrant>, decisions: Partial<Inputs['decisions']> = {}) => {
  const [first, ...rest] = inputs.grants;
  if (!first) throw new Error('the sample has changed');
  const changed: Inputs = {
    ...inputs,
    grants: [{ ...first, ...part }, ...rest],
    decisions: { ...NO_DECISIONS, ...decisions },
  };
  const rows = protectGrants(changed, 'public');
  return { rows, row: rows[0] as PublicGrant, inputs: changed };
};

const NUMBERED = {
  id: 'bs-2016-0042',
  title: 'Kor på tvers',
  title_redacted: false,
  year: 2016,
  amount_nok: 64_000,
};

describe('a withdrawn grant', () => {
  it('keeps year, amount and group, and nothing else', () => {
    const { row, rows } = withFirst(
      { ...NUMBERED, applicant: 'Vardø kommune' },
      { withdrawn: [decide('bs-2016-0042')] },
    );
    expect(row).toMatchObject({
      id: 'bs-2016-0042',
      title: null,
      titleState: 'withdrawn',
      sourceTitle: null,
      applicant: null,
      isWithdrawn: true,
      norwegian: [],
      shown: [],
    });
    expect(row.grant).toMatchObject({ year: 2016, amount_nok: 64_000, partner_types: [] });
    expect(JSON.stringify(row)).not.toMatch(/Kor på tvers|Vardø kommune/);
    expect(rows).toHaveLength(inputs.grants.length);
  });

  it('may be named by the id of the archive, and loses one that is made of its title', () => {
    const title = 'Tur til Teriberka i sommer';
    const { row } = withFirst({ id: 'bs-2016-tur-til-teriberka', title, year: 2016 });
    expect(row.id).toBe('bs-2016-tur-til-sted-i-sommer');
    const again = withFirst(
      { id: 'bs-2016-tur-til-teriberka', title, year: 2016 },
      { withdrawn: [decide(row.id)] },
    );
    expect(again.row.id).toBe('bs-2016-withdrawn');
    expect(again.row.isWithdrawn).toBe(true);
  });

  it('stops the build where the list names no grant, so that a slip does not publish it', () => {
    expect(() => withFirst({}, { withdrawn: [decide('bs-2016-0043')] })).toThrow(
      /decisions\/withdrawn\.csv:2, id: "bs-2016-0043": no grant has this id/,
    );
  });
});

describe('an applicant', () => {
  it('that is held back is not named, in the title neither', () => {
    const name = 'Nordlysforeningen Prøve';
    for (const decisions of [{}, { heldBack: [decide('bs-2016-0042')] }]) {
      const { row } = withFirst(
        {
          ...NUMBERED,
          title: `Vinterleir med ${name}`,
          applicant: name,
          hold_back: !('heldBack' in decisions),
        },
        decisions,
      );
      expect(row).toMatchObject({ applicant: null, isApplicantHeldBack: true });
      expect(row.title).not.toContain(name);
      expect(row.hiddenBy).toContain('applicant-held-back');
    }
  });

  it('that is an individual is not named, whatever the column of kinds says', () => {
    for (const applicant of ['Kari Nordmann', 'Nordmann, Kari ENK']) {
      const { row } = withFirst({ ...NUMBERED, applicant, applicant_type: 'business' });
      expect(row.applicant).toBeNull();
      expect(row.grant.applicant_type).toBe('private_person');
    }
  });

  it('that is a contact elsewhere in the table is one too', () => {
    const { row } = withFirst({
      ...NUMBERED,
      applicant: 'Xyzzy Plugh',
      applicant_type: 'unknown',
      person_names: ['xyzzy  plugh'],
    });
    expect(row.applicant).toBeNull();
  });
});

describe('a title', () => {
  const DOUBTFUL = 'Svetlanas bilder';

  it('that cannot be decided is withheld, and its id says nothing', () => {
    const { row } = withFirst({ ...NUMBERED, id: 'bs-2016-svetlanas-bilder', title: DOUBTFUL });
    expect(row).toMatchObject({ title: null, titleState: 'withheld', id: 'bs-2016-withheld' });
    expect(row.hiddenBy).toContain('title-withheld');
  });

  it('is shown once somebody has released this very text, and not another', () => {
    const release = { id: NUMBERED.id, text: DOUBTFUL, decided_on: null, note: null, line: 2 };
    const { row } = withFirst({ ...NUMBERED, title: DOUBTFUL }, { released: [release] });
    expect(row).toMatchObject({ title: DOUBTFUL, titleState: 'stated' });
    const other = { ...release, text: 'Another text' };
    expect(withFirst({ ...NUMBERED, title: DOUBTFUL }, { released: [other] }).row.title).toBeNull();
  });

  it('loses the names of the row’s own columns, and those of other rows', () => {
    const { row } = withFirst({
      ...NUMBERED,
      title: 'Vymyslova og Teatr Vymysel i Kirkenes',
      person_names: ['Svetlana Vymyslova'],
      partner_names: ['Teatr Vymysel'],
    });
    expect(row.title).toBe('[person] og [organisasjon] i Kirkenes');
    expect([...row.hiddenBy]).toEqual(
      expect.arrayContaining(['person-in-text', 'organisation-in-text']),
    );
  });
});

it('hides nothing in the internal archive', () => {
  const secret = { ...NUMBERED, title: 'Tur til Teriberka med Svetlana Vymyslova' };
  const [first, ...rest] = inputs.grants;
  const grants = [{ ...(first as SourceGrant), ...secret }, ...rest];
  const [row] = protectGrants({ ...inputs, grants }, 'internal');
  expect(row).toMatchObject({ title: secret.title, titleState: 'stated' });
  expect(row?.hiddenBy.size).toBe(0);
});
