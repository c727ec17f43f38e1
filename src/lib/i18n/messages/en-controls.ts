import type { Format } from '../format.ts';

/** The words of the filters that are no charts, in English, the measure of the other three. */
export function createControls(f: Format) {
  return {
    more: 'More filters',
    words: 'Search words',
    searched: 'All words must occur in the title, the applicant or the name of a place.',
    clearWords: 'Clear the search',
    programme: 'Programme',
    groups: 'Groups',
    applicant: 'Norwegian applicant',
    hits: (n: number) => f.plural(n, { one: '1 applicant', other: `${f.integer(n)} applicants` }),
    noHits: 'No applicant under the other filters.',
    amount: 'Amount, kroner',
    from: 'From',
    to: 'To',
    amountNote: 'Nominal kroner, both ends included. Grants without an amount are left out.',
    notKroner: 'Write whole kroner, such as 50,000.',
    precision: 'How exactly the place is known',
    compare: 'Compare with the rest',
    actions: (name: string) => `More about the filter ${name}`,
  };
}

export type Controls = ReturnType<typeof createControls>;
