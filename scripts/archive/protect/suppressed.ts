import { namesOf } from '../places/place-ref.ts';
import { readInputs, type Inputs } from '../source/inputs.ts';
import type { SourceGrant } from '../source/schema.ts';
import { protectGrants, type PublicGrant } from './protect-grants.ts';

/** Short names are parts of other words, and would be found everywhere. */
const SHORTEST_NAME = 5;

/**
 * Every text that the builder took out or left out: titles as they were and the ids made of them, names
 * of partners, of persons and of applicants that are not shown, and the names of Russian settlements
 * that no row may show, in every spelling.
 */
export async function listSuppressed(data = 'data'): Promise<readonly string[]> {
  const inputs = await readInputs(data);
  const rows = protectGrants(inputs, 'public');
  const sources = new Map(inputs.grants.map((grant) => [grant.id, grant]));
  const shown = new Set(
    rows.flatMap(({ id, title, sourceTitle, categorySource, applicant }) => [
      id,
      title,
      sourceTitle,
      categorySource,
      applicant,
    ]),
  );
  const texts = rows.flatMap((row) => {
    const source = sources.get(row.grant.id);
    return source ? listHiddenTexts(row, source) : [];
  });
  return [...new Set([...texts, ...listHiddenPlaces(rows, inputs)])].filter(
    (text) => text.length >= SHORTEST_NAME && !shown.has(text),
  );
}

function listHiddenTexts(row: PublicGrant, source: SourceGrant): readonly string[] {
  const isHidden = row.applicant === null && source.applicant !== 'Privatperson';
  return [
    ...(row.title === source.title ? [] : [source.title]),
    ...(row.id === source.id ? [] : [source.id]),
    ...(row.sourceTitle === source.source_title ? [] : [source.source_title]),
    ...(row.categorySource === source.category_source ? [] : [source.category_source ?? '']),
    ...(isHidden && source.applicant ? [source.applicant] : []),
    ...source.partner_names,
    ...source.person_names,
  ];
}

function listHiddenPlaces(
  rows: readonly PublicGrant[],
  { gazetteer, rules, regions }: Inputs,
): readonly string[] {
  const shown = new Set(rows.flatMap((row) => row.shown.map(({ id }) => id)));
  const stated = new Set(rows.flatMap(({ russian }) => russian.map(({ id }) => id)));
  const kept = new Set([
    ...rules.wordsOfRegions,
    ...regions.flatMap((region) => [region.source_label, region.name_nb, region.name_en]),
  ]);
  return (
    gazetteer
      .filter(({ id }) => stated.has(id) && !shown.has(id))
      .map(namesOf)
      // Moscow and St Petersburg are regions of the same name, which may be shown.
      .filter((names) => !names.some((name) => kept.has(name)))
      .flat()
  );
}
