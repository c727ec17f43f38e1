import type { YearCube } from '#lib/cube/year-cube.ts';
import type { Answers } from '#lib/query/answers.ts';
import { NONE } from '#lib/selection/facets.ts';
import { clauseOf, type Selection } from '#lib/selection/selection.ts';

/**
 * The answers for a selection of which only the period is new, from the cube. The years stay, since they
 * do not depend on the period; the list of grants, and how many state no amount, follow when the hand
 * lets go.
 */
export function answerFromCube(cube: YearCube, selection: Selection, rest: Answers): Answers {
  const { period } = selection;
  const leftOut = (facet: 'from' | 'to') => {
    const isSet = clauseOf(selection, facet).include.length > 0;
    const none = cube.facetCounts(facet, period).find(({ value }) => value === NONE);
    return isSet ? (none?.grants ?? 0) : 0;
  };
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
    leftOut: { ...rest.leftOut, from: leftOut('from'), to: leftOut('to') },
    grants: rest.grants,
  };
}
