import type { YearCube } from '#lib/cube/year-cube.ts';
import type { Answers } from '#lib/query/answers.ts';
import type { Period } from '#lib/selection/selection.ts';

/**
 * The answers for another period, from the cube. Two parts stay as they are: the years, which do not
 * depend on the period, and the list of grants, which follows when the hand lets go.
 */
export function answerFromCube(cube: YearCube, period: Period | null, rest: Answers): Answers {
  return {
    headline: cube.headline(period),
    years: rest.years,
    categories: cube.categories(period),
    partnerTypes: cube.partnerTypes(period),
    counts: cube.placeCounts(period),
    flows: cube.flows(period),
    facets: {
      applicantType: cube.facetCounts('applicantType', period),
      partnerType: cube.facetCounts('partnerType', period),
      from: cube.facetCounts('from', period),
      to: cube.facetCounts('to', period),
    },
    leftOut: rest.leftOut,
    grants: rest.grants,
  };
}
