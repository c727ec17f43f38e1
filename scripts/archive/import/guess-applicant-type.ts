import type { APPLICANT_TYPES } from '#lib/archive/taxonomy.ts';

type ApplicantType = (typeof APPLICANT_TYPES)[number];

/** What the name of a Norwegian organisation says of its kind; the first that fits. */
const KINDS: readonly (readonly [pattern: RegExp, type: ApplicantType])[] = [
  [/fylkeskommune|fylkesting/i, 'county'],
  [/videregående|vidaregåande|\bvgs\b/i, 'upper_secondary'],
  [/folkehøg?skole|folkehøgskule/i, 'folk_high_school'],
  [/museum|musea/i, 'museum'],
  [/universitet|høgskole|høgskule|university/i, 'university'],
  [
    /kulturskole|kulturskule|sangforening|korps|\bkor\b|mannskor|teater|orkester|musikklag/i,
    'performing_arts',
  ],
  [/kunstskole|kunstforening|kunstnerforening|forfatter/i, 'visual_arts_literature'],
  [/skole\b|skule\b/i, 'primary_school'],
  [/bibliotek/i, 'library'],
  [/festival|spektakel/i, 'festival'],
  [/ungdomsråd|speider|ungdomslag|\b4h\b/i, 'youth_organisation'],
  [
    /idretts|\b(?:IL|IF|FK|SK)\b|skiklubb|[Ff]otball|[Tt]urnforening|[Aa]tletklubb|[Rr]ideforening/,
    'sports_club',
  ],
  [/\bsam(?:e|isk)|sámi|sametinget/i, 'sami_organisation'],
  [/menighet|kirke(?!nes)|prosti|bispedømme/i, 'church'],
  [/sykehus|helse|legevakt/i, 'health'],
  [/kommune\b/i, 'municipality'],
];

/** null where the name says nothing: a legal form (AS, forening) says nothing of the kind. */
export function guessApplicantType(name: string): ApplicantType | null {
  return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
