import type { Inputs } from '../source/inputs.ts';
import { namesOf } from '../places/join-places.ts';
import type { ProtectedGrant } from './protect-places.ts';

export interface ScreenedTexts {
  readonly title: string;
  readonly sourceTitle: string;
  /** Something was taken out here, beside what the source's own compilers took out. */
  readonly isScreened: boolean;
}

interface HiddenName {
  readonly placeId: string;
  readonly pattern: RegExp;
}

/**
 * Takes names of Russian settlements out of titles: a title may name one only where the row itself
 * shows it. Words that also name a region, or a place outside Russia, stay.
 */
export function createTitleScreen({ gazetteer, regions, rules }: Inputs) {
  const kept = new Set([
    ...rules.wordsOfRegions,
    ...regions.map(({ source_label: label }) => label ?? ''),
    ...gazetteer.filter(({ side }) => side !== 'RU').flatMap(namesOf),
  ]);
  const hidden: readonly HiddenName[] = gazetteer
    .filter(({ side, kind }) => side === 'RU' && (kind === 'settlement' || kind === 'municipality'))
    .flatMap((place) =>
      namesOf(place)
        .filter((name) => name.length > 2 && !kept.has(name))
        .map((name) => ({ placeId: place.id, pattern: wholeWord(name) })),
    );
  return ({ grant, shown }: ProtectedGrant): ScreenedTexts => {
    const open = new Set(shown.map(({ id }) => id));
    const stand = rules.placeInTitle[grant.title_language] ?? '[…]';
    const screen = (text: string) =>
      hidden
        .filter(({ placeId }) => !open.has(placeId))
        .reduce((rest, { pattern }) => rest.replace(pattern, stand), text);
    const title = screen(grant.title);
    const sourceTitle = screen(grant.source_title);
    const isScreened = title !== grant.title || sourceTitle !== grant.source_title;
    return { title, sourceTitle, isScreened };
  };
}

/** As written in the gazetteer or in capitals, with a genitive s, and before a hyphen. */
function wholeWord(name: string): RegExp {
  const forms = [name, name.toUpperCase()].map((form) =>
    form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu');
}
