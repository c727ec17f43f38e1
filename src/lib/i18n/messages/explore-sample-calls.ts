import type { Explore } from './en-explore.ts';

const FACETS = ['category', 'applicantType', 'partnerType', 'from', 'to'] as const;

/** Every message of the explore charts that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const EXPLORE_SAMPLE_CALLS: Readonly<
  Record<string, (m: { readonly explore: Explore }, n: number) => readonly string[]>
> = {
  'explore.comparison.grantsOf': ({ explore }, n) => [explore.comparison.grantsOf(String(n))],
  'explore.comparison.shareOf': ({ explore }, n) => [explore.comparison.shareOf(String(n))],
  'explore.comparison.alt': ({ explore }, n) => [explore.comparison.alt(String(n), '2013–2015')],
  ...Object.fromEntries(
    FACETS.map((facet) => [
      `explore.comparison.base.${facet}`,
      ({ explore }: { readonly explore: Explore }, n: number) => [
        explore.comparison.base[facet](n, n),
      ],
    ]),
  ),
};
