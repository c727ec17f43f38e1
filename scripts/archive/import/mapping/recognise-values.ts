import type { Remark } from '../raw-table.ts';
import { foldHeader } from './fold-header.ts';
import type { Guess } from './recognise-header.ts';
import type { ColumnSample } from './sample-column.ts';
import type { Target } from './targets.ts';
import {
  isAmount,
  isContact,
  isDate,
  isOrganisationNumber,
  isPersonName,
  isYear,
  startsWithGivenName,
} from './value-kinds.ts';
import { isCategory, isCounty, isProgramme, isRussianRegion, isYesOrNo } from './value-words.ts';

const RANK_OF_VALUES = 2000;
const FEW = 2;
const LONG_TEXT = 100;

/** Something about a person stands in the cells, whatever the header says; null where not. */
export function recognisePersons({ texts }: ColumnSample): Guess | null {
  // One address in five is too many to show the column.
  if (share(texts, isContact) >= 0.2) {
    return guess(
      'person',
      'high',
      'holds e-mail addresses or telephone numbers',
      'inneholder e-postadresser eller telefonnumre',
    );
  }
  const looks = share(texts, isPersonName) >= 0.6 || share(texts, startsWithGivenName) >= 0.2;
  return looks
    ? guess('person', 'low', 'the cells look like names of people', 'cellene ser ut som personnavn')
    : null;
}

interface Kind {
  readonly target: Target;
  readonly isOne: (text: string) => boolean;
  readonly en: string;
  readonly nb: string;
}

const KINDS: readonly Kind[] = [
  {
    target: 'ignore',
    isOne: isYesOrNo,
    en: 'the cells are yes or no, but the header does not say of what',
    nb: 'cellene er ja eller nei, men overskriften sier ikke om hva',
  },
  { target: 'year', isOne: isYear, en: 'the cells are years', nb: 'cellene er årstall' },
  {
    target: 'decision_date',
    isOne: isDate,
    en: 'the cells are dates; see whether they are those of the decision',
    nb: 'cellene er datoer; se etter om det er vedtaksdatoen',
  },
  {
    target: 'ignore',
    isOne: isOrganisationNumber,
    en: 'the cells look like organisation numbers',
    nb: 'cellene ser ut som organisasjonsnumre',
  },
  {
    target: 'applicant_county',
    isOne: isCounty,
    en: 'the cells are Norwegian counties',
    nb: 'cellene er norske fylker',
  },
  {
    target: 'partner_region',
    isOne: isRussianRegion,
    en: 'the cells are Russian regions',
    nb: 'cellene er russiske regioner',
  },
  {
    target: 'category',
    isOne: isCategory,
    en: 'the cells are known categories',
    nb: 'cellene er kjente kategorier',
  },
  {
    target: 'programme',
    isOne: isProgramme,
    en: 'the cells are known programmes',
    nb: 'cellene er kjente ordninger',
  },
];

/** What the cells say where the header says nothing: four in five must agree. */
export function recogniseValues(sample: ColumnSample): Guess | null {
  const { texts, dates } = sample;
  if (texts.length < FEW) return null;
  if (dates / texts.length >= 0.8) return guessKind(KINDS.find(({ isOne }) => isOne === isDate));
  const kind = KINDS.find(({ isOne }) => share(texts, isOne) >= 0.8);
  if (kind) return guessKind(kind);
  if (looksLikeGrants(texts)) {
    return guess(
      'amount_nok',
      'low',
      'the cells look like amounts; see whether they are what was granted',
      'cellene ser ut som beløp; se etter om det er det bevilgede',
    );
  }
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return length < LONG_TEXT
    ? null
    : guess('description', 'low', 'the cells are long texts', 'cellene er lange tekster');
}

/** Of `Region` and the like, the cells must say of which country; null where they do not. */
export function recogniseRegion({ texts }: ColumnSample): Guess | null {
  if (share(texts, isCounty) >= 0.5)
    return guessKind(KINDS.find(({ isOne }) => isOne === isCounty));
  return null;
}

/** Grants are mostly whole thousands; postcodes and case numbers are not. */
function looksLikeGrants(texts: readonly string[]): boolean {
  const rounded = (text: string) => Number(foldHeader(text).replace(/\D/gu, '')) % 500 === 0;
  return (
    share(texts, isAmount) >= 0.8 &&
    share(texts, rounded) >= 0.5 &&
    texts.some((text) => text.replace(/\D/gu, '').length >= 5)
  );
}

function share(texts: readonly string[], isOne: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(isOne).length / texts.length;
}

function guessKind(kind: Kind | undefined): Guess | null {
  return kind ? guess(kind.target, 'low', kind.en, kind.nb) : null;
}

function guess(target: Target, certainty: Guess['certainty'], en: string, nb: string): Guess {
  const why: Remark = { code: 'values-look-like', nb, en };
  return { target, certainty, rank: RANK_OF_VALUES, why };
}
