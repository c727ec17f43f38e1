import type { Format } from '../format.ts';

/** The words of the explore page's charts, in English, the measure of the other three. */
export function createExplore(f: Format) {
  const pair = (a: number, b: number) => `${f.integer(a)} and ${f.integer(b)}`;

  return {
    /** The last row of a chart: grants whose source does not say. */
    notStated: 'not stated',
    columnGrants: 'Grants',
    kinds: {
      title: 'Kinds of applicants and partners',
      applicants: 'Norwegian applicant',
      partners: 'Russian partner',
      table: 'Kinds of applicants and partners as a table',
      columnKind: 'Kind',
      /** One word for both sides of the border; short, for a narrow column. */
      names: {
        performingArts: 'Performing arts',
        municipal: 'Municipal, regional',
        schools: 'Schools',
        sports: 'Sports clubs',
        youth: 'Youth organisations',
        festivals: 'Festivals',
        visualArts: 'Art, film, literature',
        ngos: 'NGOs',
        individuals: 'Individuals',
        indigenous: 'Sámi, indigenous',
        museums: 'Museums, libraries',
        universities: 'University, research',
        business: 'Business',
        media: 'Media',
        church: 'Churches',
        networks: 'Networks',
        state: 'State agencies',
        health: 'Health',
      },
    },
    counties: {
      title: 'County',
      table: 'Norwegian counties as a table',
    },
    regions: {
      title: 'Russian region',
      table: 'Russian regions as a table',
    },
    categories: {
      title: 'Category',
      table: 'Grants by category as a table',
    },
    comparison: {
      title: 'Share of documented grants, per cent',
      table: 'The comparison as a table',
      columnRow: 'Row',
      columnFacet: 'By',
      grantsOf: (name: string) => `Grants, ${name}`,
      shareOf: (name: string) => `Share, ${name}`,
      alt: (a: string, b: string) => `Shares of the documented grants: ${a} and ${b}`,
      /** Headings of the groups of rows. */
      facets: {
        category: 'Category',
        applicantType: 'Norwegian applicant',
        partnerType: 'Russian partner',
        from: 'Norwegian county',
        to: 'Russian region',
      },
      /** What the shares of a group are shares of: grants of A and of B whose source says. */
      base: {
        category: (a: number, b: number) => `classified grants: ${pair(a, b)}`,
        applicantType: (a: number, b: number) => `kind stated: ${pair(a, b)}`,
        partnerType: (a: number, b: number) => `kind stated: ${pair(a, b)}`,
        from: (a: number, b: number) => `county stated: ${pair(a, b)}`,
        to: (a: number, b: number) => `region stated: ${pair(a, b)}`,
      },
      /** Behind a base, where the shares add up to more than all. */
      several: 'some name several',
    },
  };
}

export type Explore = ReturnType<typeof createExplore>;
