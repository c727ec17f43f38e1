import type { Manifest, ProtectionRule } from '#lib/archive/manifest.ts';
import { joinPlaces } from '../places/join-places.ts';
import type { Inputs } from '../source/inputs.ts';
import { InputError } from '../source/problem.ts';
import type { Decision, SourceGrant } from '../source/schema.ts';
import { createIdSource } from '../write/grant-id.ts';
import { resolveIds, withdraw } from './decide.ts';
import { looksLikePerson } from './names/is-person.ts';
import { protectPlaces, type ProtectedGrant } from './protect-places.ts';
import { createTextScreen, type ScreenedTexts } from './screen-texts.ts';

/** A grant as it may be shown: what is hidden is gone from here on, only by which rule is known. */
export interface PublicGrant extends ProtectedGrant, ScreenedTexts {
  readonly id: string;
  readonly applicant: string | null;
  readonly isApplicantHeldBack: boolean;
  readonly isWithdrawn: boolean;
}

/** All rules of `data/reference/protection.json` and `data/decisions/`. @throws InputError where a decision fits no grant. */
export function protectGrants(
  inputs: Inputs,
  profile: Manifest['profile'],
): readonly PublicGrant[] {
  if (profile === 'internal') return showAll(inputs);
  const publicIds = () =>
    new Map(protect(inputs, new Set(), new Set()).map((row) => [row.id, row.grant.id] as const));
  const { withdrawn, heldBack } = inputs.decisions;
  const gone = resolveIds(withdrawn, inputs.grants, publicIds);
  const held = resolveIds(heldBack, inputs.grants, publicIds);
  const problems = [
    ...gone.unknown.map((decision) => refuse('withdrawn.csv', decision)),
    ...held.unknown.map((decision) => refuse('held-back.csv', decision)),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return protect(inputs, gone.ids, held.ids);
}

function protect(
  inputs: Inputs,
  withdrawn: ReadonlySet<string>,
  heldBack: ReadonlySet<string>,
): readonly PublicGrant[] {
  const isPerson = createPersonTest(inputs.grants);
  const grants = inputs.grants.map((grant): SourceGrant => {
    if (withdrawn.has(grant.id)) return withdraw(grant);
    return isPerson(grant.applicant) ? { ...grant, applicant_type: 'private_person' } : grant;
  });
  const screen = createTextScreen(inputs);
  const newId = createIdSource();
  return protectPlaces(joinPlaces({ ...inputs, grants }), inputs).map((row): PublicGrant => {
    const { grant } = row;
    if (withdrawn.has(grant.id))
      return { ...row, ...NO_TEXTS, id: newId(grant, null, 'withdrawn'), ...nobody(true) };
    const isApplicantHeldBack = grant.hold_back || heldBack.has(grant.id);
    const texts = screen(row, isApplicantHeldBack);
    const isPrivate = grant.applicant_type === 'private_person';
    const hiddenBy = new Set([...row.hiddenBy, ...texts.hiddenBy]);
    if (isPrivate) hiddenBy.add('private-applicant');
    if (isApplicantHeldBack) hiddenBy.add('applicant-held-back');
    return {
      ...row,
      ...texts,
      hiddenBy,
      id: newId(grant, texts.title, 'withheld'),
      // An individual has a kind, no name: the page has the word in the reader's language.
      applicant: isPrivate || isApplicantHeldBack ? null : grant.applicant,
      isApplicantHeldBack,
      isWithdrawn: false,
    };
  });
}

const NO_TEXTS: ScreenedTexts = {
  title: null,
  titleState: 'withdrawn',
  sourceTitle: null,
  categorySource: null,
  hiddenBy: new Set<ProtectionRule>(['withdrawn']),
};

const nobody = (isWithdrawn: boolean) => ({
  applicant: null,
  isApplicantHeldBack: false,
  isWithdrawn,
});

/**
 * A sole trader is entered under a person's name, whatever the column of kinds says: a name that looks
 * like one, or that is somebody's contact.
 */
function createPersonTest(grants: readonly SourceGrant[]) {
  const contacts = new Set(grants.flatMap(({ person_names: names }) => names.map(fold)));
  // Names repeat: an organisation has many grants.
  const known = new Map<string, boolean>();
  return (applicant: string | null): boolean => {
    if (applicant === null) return false;
    const isKnown = known.get(applicant);
    if (isKnown !== undefined) return isKnown;
    const isPerson = contacts.has(fold(applicant)) || looksLikePerson(applicant);
    known.set(applicant, isPerson);
    return isPerson;
  };
}

const fold = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** For the Secretariat's own machines: everything as the source has it. */
function showAll(inputs: Inputs): readonly PublicGrant[] {
  return joinPlaces(inputs).map((row) => ({
    ...row,
    shown: row.russian,
    isGeneralised: row.grant.partner_place_basis === 'withheld',
    hiddenBy: new Set<ProtectionRule>(),
    id: row.grant.id,
    title: row.grant.title,
    titleState: row.grant.title_redacted ? 'screened' : 'stated',
    sourceTitle: row.grant.source_title,
    categorySource: row.grant.category_source,
    applicant: row.grant.applicant,
    isApplicantHeldBack: false,
    isWithdrawn: false,
  }));
}

function refuse(file: string, { id, line }: Decision) {
  return {
    file: `decisions/${file}`,
    line,
    column: 'id',
    value: id,
    reason: 'no grant has this id: correct it, or delete the line if the grant has left the source',
  };
}
