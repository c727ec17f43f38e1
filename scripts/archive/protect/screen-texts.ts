import type { ProtectionRule } from '#lib/archive/manifest.ts';
import type { TitleState } from '#lib/archive/taxonomy.ts';
import type { Inputs } from '../source/inputs.ts';
import type { SourceGrant } from '../source/schema.ts';
import { indexNames } from './names-in-table.ts';
import { createNameLists } from './names/name-lists.ts';
import { createNameScreen } from './names/screen-names.ts';
import { rememberTexts } from './remember-texts.ts';
import type { ProtectedGrant } from './protect-places.ts';
import { createPlaceScreen } from './screen-places.ts';

/** The texts of a grant as they may be shown. null: not at all. */
export interface ScreenedTexts {
  readonly title: string | null;
  readonly titleState: TitleState;
  readonly sourceTitle: string | null;
  /** The label as the source writes it; a free text like any other. */
  readonly categorySource: string | null;
  readonly hiddenBy: ReadonlySet<ProtectionRule>;
}

/**
 * Screens titles for names of persons, of Russian organisations and of Russian places that the row does
 * not show. A text that cannot be decided is withheld until somebody releases it, as it stands.
 */
export function createTextScreen(
  inputs: Inputs,
): (row: ProtectedGrant, isHeldBack: boolean) => ScreenedTexts {
  const screenNames = rememberTexts(
    createNameScreen(createNameLists(inputs.gazetteer, listApplicants(inputs.grants)), {
      isUnread: !inputs.about.areTitlesRead,
    }),
  );
  const screenPlaces = createPlaceScreen(inputs);
  const findPersons = indexNames(inputs.grants.flatMap(({ person_names: names }) => names));
  const findPartners = indexNames(inputs.grants.flatMap(({ partner_names: names }) => names));
  const released = new Set(inputs.decisions.released.map(({ id, text }) => `${id}\n${text}`));

  return (row, isHeldBack) => {
    const { grant } = row;
    const hiddenBy = new Set<ProtectionRule>();
    const known = {
      persons: [...grant.person_names, ...listPrivateApplicant(grant)],
      organisations: [
        ...grant.partner_names,
        ...(isHeldBack && grant.applicant ? [grant.applicant] : []),
      ],
    };
    const screen = (text: string): string | null => {
      let rest = text;
      if (!released.has(`${grant.id}\n${text}`) && !released.has(`*\n${text}`)) {
        const found = screenNames(
          text,
          {
            persons: [...known.persons, ...findPersons(text)],
            organisations: [...known.organisations, ...findPartners(text)],
          },
          grant.title_language,
        );
        if (found.verdict === 'doubtful') {
          hiddenBy.add('title-withheld');
          return null;
        }
        for (const { kind } of found.taken) hiddenBy.add(`${kind}-in-text`);
        rest = found.text;
      }
      const safe = screenPlaces(rest, row);
      if (safe !== rest) hiddenBy.add('place-in-text');
      return safe;
    };
    const title = screen(grant.title);
    return {
      title,
      titleState: findState(grant, title),
      sourceTitle: screen(grant.source_title),
      categorySource: grant.category_source === null ? null : screen(grant.category_source),
      hiddenBy,
    };
  };
}

function findState(grant: SourceGrant, title: string | null): TitleState {
  if (title === null) return 'withheld';
  return grant.title_redacted || title !== grant.title ? 'screened' : 'stated';
}

/** Names itself as the source of its own register. */
const FUNDER = 'Det norske Barentssekretariatet';

/** A word of an applicant's name is Norwegian, and makes no title doubtful; individuals are no organisations. */
function listApplicants(grants: readonly SourceGrant[]): readonly string[] {
  const names = grants.flatMap(({ applicant, applicant_type: type }) =>
    applicant === null || type === 'private_person' ? [] : [applicant],
  );
  return [...new Set([...names, FUNDER])];
}

/** "Privatperson" is our word; a name stands there only before the importer has seen it. */
function listPrivateApplicant({ applicant, applicant_type: type }: SourceGrant): readonly string[] {
  return type === 'private_person' && applicant !== null && applicant !== 'Privatperson'
    ? [applicant]
    : [];
}
