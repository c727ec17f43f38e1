import type { OpenName } from '../import/outcome.ts';
import { blockNames } from './block-names.ts';
import { compareNames, describeName, type DescribedName } from './compare-names.ts';

export interface NamedLines {
  readonly name: string;
  readonly lines: readonly number[];
}

const MOST = 3;

/**
 * Names that look like one organisation, for a person to decide. Each pair is named once, under the
 * name that stands on fewer lines, in the order of the names. Nothing is unified by this.
 */
export function suggestAliases(names: readonly NamedLines[]): readonly OpenName[] {
  const described = unite(names).map(({ name, lines }) => ({ ...describeName(name), lines }));
  const found = new Map<string, { readonly other: string; readonly likeness: number }[]>();
  for (const [a, b] of blockNames(described)) {
    const likeness = compareNames(a, b);
    if (likeness === null) continue;
    const [rare, common] = isRarer(a, b) ? [a, b] : [b, a];
    const list = found.get(rare.name) ?? [];
    found.set(rare.name, [...list, { other: common.name, likeness }]);
  }
  return described.flatMap(({ name, lines }) => {
    const pairs = found.get(name);
    if (!pairs) return [];
    const sorted = pairs.sort((a, b) => b.likeness - a.likeness || order(a.other, b.other));
    return [
      openOrganisation(
        name,
        lines,
        sorted.slice(0, MOST).map(({ other }) => other),
      ),
    ];
  });
}

/** Each name once, in the order of their letters. */
function unite(names: readonly NamedLines[]): readonly NamedLines[] {
  const all = new Map<string, number[]>();
  for (const { name, lines } of names) all.set(name, [...(all.get(name) ?? []), ...lines]);
  return [...all]
    .map(([name, lines]) => ({ name, lines: lines.sort((a, b) => a - b) }))
    .sort((a, b) => order(a.name, b.name));
}

type Counted = DescribedName & NamedLines;

function isRarer(a: Counted, b: Counted): boolean {
  if (a.lines.length !== b.lines.length) return a.lines.length < b.lines.length;
  // Of two equals the longer is more likely the full name.
  if (a.name.length !== b.name.length) return a.name.length < b.name.length;
  return order(a.name, b.name) > 0;
}

/** By code units, so that no locale of the machine changes the report. */
function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function openOrganisation(
  name: string,
  lines: readonly number[],
  suggestions: readonly string[],
): OpenName {
  return {
    kind: 'organisation',
    name,
    lines,
    reason: {
      code: 'organisation-look-alike',
      nb: `«${name}» ligner på ${suggestions.map((other) => `«${other}»`).join(', ')}. Er det samme organisasjon, før navnet opp i listen over navnevarianter; ellers trengs ingenting.`,
      en: `“${name}” looks like ${suggestions.map((other) => `“${other}”`).join(', ')}. If it is the same organisation, enter the name in the list of name variants; otherwise nothing is needed.`,
    },
    suggestions,
  };
}
