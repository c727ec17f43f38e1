import type { ChartContext } from '../chart.ts';
import { listBins, type SizesSpec } from './spec.ts';

/** Below, a tenth is no group of grants, and ten applicants are all of them. */
const FEW = 10;

/** What the sizes say, in sentences: the median, where the money gathers, what is not known. */
export function findSizes({ sizes, baseYear }: SizesSpec, { m, f }: ChartContext): string {
  const { grants, withAmount, sum, spread, tenth, applicants, measure } = sizes;
  const unit = { measure, baseYear };
  if (grants === 0) return m.noGrants;
  const middle = !spread
    ? m.sizes.none
    : spread.min === spread.max
      ? m.sizes.same(withAmount, spread.median, unit)
      : m.sizes.half(withAmount, spread.median, unit);
  return [
    middle,
    ...(withAmount >= FEW && sum > 0
      ? [m.sizes.tenth(tenth.grants, f.percent(tenth.sum / sum))]
      : []),
    ...(applicants.count > FEW && applicants.sum > 0
      ? [m.sizes.applicants(f.percent(applicants.topSum / applicants.sum))]
      : []),
    ...(withAmount > 0 && grants > withAmount ? [m.sizes.without(grants - withAmount, unit)] : []),
  ].join(' ');
}

/** The bars in words, for those who do not see them; bins without grants are left out. */
export function describeSizes(spec: SizesSpec, context: ChartContext): string {
  const { m, f } = context;
  const { measure } = spec.sizes;
  const bins = listBins(spec, context).filter(({ grants }) => grants > 0);
  if (bins.length === 0) return `${m.sizes.title}. ${m.sizes.none}`;
  const words = bins.map(({ name, grants }) => `${name}: ${f.integer(grants)}`);
  return `${m.sizes.title}. ${m.sizes.unit({ measure, baseYear: spec.baseYear })}. ${words.join('; ')}.`;
}
