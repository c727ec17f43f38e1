import { createHash } from 'node:crypto';
import { slugify } from '../write/grant-id.ts';
import { LICENCE, PUBLISHER, PUBLISHER_PAGE, baseOf, type OpenDataAbout } from './about.ts';
import { describeData } from './describe.ts';
import type { FlatGrant, FlatValue } from './flat-grants.ts';

/** Version of the 360Giving Data Standard, https://standard.threesixtygiving.org/. */
const VERSION = '1.4';

/**
 * Prefixes starting with 360G- are given out on registration; until the Secretariat has one, ids start
 * with ours, as the standard advises for organisations without a number in a register.
 */
const PREFIX = 'barents-atlas';

/** Why a grant cannot be told in the standard: the first reason that holds. */
export const LEFT_OUT_REASONS = ['withdrawn', 'no-amount', 'no-date', 'nobody-to-name'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface GivingFile {
  /** The package as the standard has it; null where no grant can be told, which the standard does not allow. */
  readonly content: object | null;
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
}

/**
 * The grants by the 360Giving Data Standard. A grant needs an amount, a date and a recipient. The date
 * is a day: for a month or a year alone its first day stands, as the standard's guidance allows, and the
 * description says so. A private person is "Private person" with a title that tells nothing.
 */
export function buildGiving(grants: readonly FlatGrant[], about: OpenDataAbout): GivingFile {
  const reasons = grants.map(findReason);
  const orgIds = createOrgIds(grants);
  const told = grants.filter((_, index) => reasons[index] === null);
  const count = (reason: LeftOutReason) => reasons.filter((other) => other === reason).length;
  const leftOut = {
    withdrawn: count('withdrawn'),
    'no-amount': count('no-amount'),
    'no-date': count('no-date'),
    'nobody-to-name': count('nobody-to-name'),
  };
  if (told.length === 0) return { content: null, leftOut };
  const content = {
    version: VERSION,
    title: about.title.en,
    description: `${describeData(about).en} ${describeLeftOut(leftOut)}`,
    identifier: `${PREFIX}-${about.hash}`,
    publisher: { name: PUBLISHER.en, website: PUBLISHER_PAGE },
    license: LICENCE.path,
    ...(about.baseUrl === null ? {} : { accessURL: baseOf(about) }),
    grants: told.map((grant) => buildGrant(grant, orgIds)),
  };
  return { content, leftOut };
}

function findReason(grant: FlatGrant): LeftOutReason | null {
  if (grant['is_withdrawn'] === true) return 'withdrawn';
  if (typeof grant['amount_nok'] !== 'number') return 'no-amount';
  if (findDate(grant) === null) return 'no-date';
  return isIndividual(grant) || typeof grant['applicant'] === 'string' ? null : 'nobody-to-name';
}

function buildGrant(grant: FlatGrant, orgIds: ReadonlyMap<string, string>): object {
  const id = `${PREFIX}-${String(grant['id'])}`;
  const date = findDate(grant);
  const name = String(grant['applicant']);
  const programme = String(grant['programme'] ?? 'unknown');
  const recipient = isIndividual(grant)
    ? { recipientIndividual: { id: `${id}-recipient`, name: 'Private person' } }
    : { recipientOrganization: [{ id: orgIds.get(name), name }] };
  return {
    id,
    title: isIndividual(grant)
      ? 'Grant to a private person'
      : (grant['title'] ?? `Grant to ${name}`),
    description: ['Norwegian cooperation project in the Barents region.', date?.note]
      .filter(Boolean)
      .join(' '),
    currency: 'NOK',
    amountAwarded: grant['amount_nok'],
    awardDate: date?.day,
    ...recipient,
    fundingOrganization: [{ id: `${PREFIX}-org-${slugify(PUBLISHER.nb)}`, name: PUBLISHER.en }],
    // A place could tell who a private person is.
    ...(isIndividual(grant) ? {} : { beneficiaryLocation: buildLocations(grant) }),
    ...(programme === 'unknown' ? {} : { grantProgramme: [{ code: programme, title: programme }] }),
    classifications: [
      { vocabulary: 'Barents Atlas category groups', code: String(grant['category_group']) },
    ],
  };
}

const isIndividual = (grant: FlatGrant) => grant['applicant_type'] === 'private_person';

function findDate({ decision_date: date, year }: FlatGrant) {
  const text = typeof date === 'string' ? date : '';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { day: text, note: null };
  if (/^\d{4}-\d\d$/.test(text)) {
    return { day: `${text}-01`, note: 'Of the award date only the month is known.' };
  }
  return typeof year === 'number'
    ? { day: `${year}-01-01`, note: 'Of the award date only the year is known.' }
    : null;
}

function buildLocations(grant: FlatGrant): readonly object[] {
  const list = (value: FlatValue | undefined, countryCode: string) =>
    Array.isArray(value) ? value.map((name: string) => ({ name, countryCode })) : [];
  return [...list(grant['applicant_places'], 'NO'), ...list(grant['partner_places'], 'RU')];
}

/** By name; where two names make one slug, a few digits of their hash tell them apart. */
function createOrgIds(grants: readonly FlatGrant[]): ReadonlyMap<string, string> {
  const names = [...new Set(grants.map(({ applicant }) => applicant))].filter(
    (name) => typeof name === 'string',
  );
  const slugs = names.map(slugify);
  const isShared = (slug: string) => slug === '' || slugs.indexOf(slug) !== slugs.lastIndexOf(slug);
  return new Map(
    names.map((name) => {
      const slug = slugify(name);
      const digits = createHash('sha256').update(name).digest('hex').slice(0, 8);
      return [name, `${PREFIX}-org-${isShared(slug) ? `${slug}-${digits}` : slug}`];
    }),
  );
}

function describeLeftOut(leftOut: GivingFile['leftOut']): string {
  const parts = [
    `${leftOut.withdrawn} withdrawn`,
    `${leftOut['no-amount']} without an amount`,
    `${leftOut['no-date']} without a year`,
    `${leftOut['nobody-to-name']} without a recipient that may be named`,
  ];
  return `Grants that this standard cannot tell are left out: ${parts.join(', ')}.`;
}
