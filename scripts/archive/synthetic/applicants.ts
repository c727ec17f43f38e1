import type { SourceGrant } from '../source/schema.ts';
import type { GrantModel, HomePlace } from './grant-model.ts';
import type { Random } from './random.ts';
import { draw, drawFor, type Weighted } from './weighted.ts';
import { APPLICANT_NOUNS } from './words.ts';

export type Applicant = Readonly<
  Pick<
    SourceGrant,
    | 'applicant'
    | 'applicant_place'
    | 'applicant_municipality'
    | 'applicant_county'
    | 'applicant_place_basis'
  >
>;

/** Ten times the grants have about four times the applicants: many come again. */
const GROWTH = 0.6;
/** Above 1 some applicants get more grants than others. */
const SKEW = 1.5;

/** Applicants that stay at their place; every grant of one shares its texts. */
export function createApplicants(model: GrantModel, rows: number, random: Random) {
  const growth = Math.max(1, rows / model.size) ** GROWTH;
  const known = new Map<string, Applicant>();
  return (type: SourceGrant['applicant_type']): Applicant => {
    const count = model.applicantCounts.get(type);
    if (type === 'private_person') return settle(model, type, 'Privatperson', random);
    if (count === undefined || type === 'unknown') return settle(model, type, null, random);
    const number = 1 + Math.floor(Math.ceil(count * growth) * random() ** SKEW);
    const name = `Syntetisk ${APPLICANT_NOUNS[type]} ${number}`;
    const applicant = known.get(name) ?? settle(model, type, name, random);
    known.set(name, applicant);
    return applicant;
  };
}

function settle(
  model: GrantModel,
  type: string,
  applicant: string | null,
  random: Random,
): Applicant {
  const { basis, county, level, settlements } = drawFor(model.homes, type, random);
  const places = (from: ReadonlyMap<string, Weighted<HomePlace>>, count: number) => {
    const list = from.get(county ?? '');
    if (!list) return [];
    const drawn = Array.from({ length: count }, () => draw(list, random));
    return [...new Map(drawn.map((place) => [place.name, place] as const)).values()];
  };
  const homes = level === 'settlement' ? places(model.homePlaces, settlements) : [];
  const [municipality] = level === 'municipality' ? places(model.municipalities, 1) : [];
  return {
    applicant,
    applicant_place: homes.map(({ name }) => name),
    applicant_municipality: homes[0]?.municipality ?? municipality?.name ?? null,
    applicant_county: county,
    applicant_place_basis: basis,
  };
}
