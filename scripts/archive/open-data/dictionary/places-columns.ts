import { PARTNER_TYPES, PRECISIONS, SIDES } from '#lib/archive/taxonomy.ts';
import type { ColumnInfo, TableDictionary } from './column-info.ts';

const GRANT_ID: ColumnInfo = {
  heading: { nb: 'Tilskudd', en: 'Grant' },
  nb: 'Tilskuddets id i grants.',
  nn: 'Id-en til tilskotet i grants.',
  en: 'Id of the grant in grants.',
  ru: 'Ключ гранта в таблице grants.',
};

const SIDE: ColumnInfo = {
  heading: { nb: 'Side', en: 'Side' },
  codes: SIDES,
  nb: 'NO: norsk søker; RU: russisk partner.',
  nn: 'NO: norsk søkjar; RU: russisk partnar.',
  en: 'NO: Norwegian applicant; RU: Russian partner.',
  ru: 'NO: норвежский заявитель; RU: российский партнёр.',
};

const nameIn = (nb: string, nn: string, en: string, ru: string): ColumnInfo => ({
  heading: { nb: `Navn (${nb})`, en: `Name (${en})` },
  nb: `Stedets navn på ${nb}.`,
  nn: `Namnet på staden på ${nn}.`,
  en: `Name of the place in ${en}.`,
  ru: `Название места на ${ru} языке.`,
});

const degrees = (nb: string, en: string, ru: string): ColumnInfo => ({
  heading: { nb, en },
  unit: 'degrees, WGS84',
  nb: `${nb} for et punkt i stedet.`,
  nn: `${nb} for eit punkt i staden.`,
  en: `${en} of a point in the place.`,
  ru: `${ru} точки внутри места.`,
});

export const PARTNER_COLUMNS: TableDictionary<'partners'> = {
  grant_id: GRANT_ID,
  partner_type: {
    heading: { nb: 'Type partner', en: 'Kind of partner' },
    codes: PARTNER_TYPES,
    nb: 'Hva slags russisk partner; hver type én gang per tilskudd. Navn vises aldri.',
    nn: 'Kva slags russisk partnar; kvar type éin gong per tilskot. Namn blir aldri viste.',
    en: 'Kind of Russian partner; each kind once per grant. Names are never shown.',
    ru: 'Вид российского партнёра; каждый вид один раз на грант. Названия не приводятся.',
  },
};

export const PLACE_COLUMNS: TableDictionary<'places'> = {
  id: {
    heading: { nb: 'Id', en: 'Id' },
    nb: 'Nøkkel for stedet.',
    nn: 'Nøkkel for staden.',
    en: 'Key of the place.',
    ru: 'Ключ места.',
  },
  side: SIDE,
  precision: {
    heading: { nb: 'Nøyaktighet', en: 'Precision' },
    codes: PRECISIONS,
    nb: 'Om stedet er tettsted, kommune eller fylke/region.',
    nn: 'Om staden er tettstad, kommune eller fylke/region.',
    en: 'Whether the place is a settlement, a municipality or a county/region.',
    ru: 'Населённый пункт, муниципалитет или фюльке/регион.',
  },
  name_nb: nameIn('bokmål', 'bokmål', 'Bokmål', 'норвежском (букмол)'),
  name_nn: nameIn('nynorsk', 'nynorsk', 'Nynorsk', 'норвежском (нюношк)'),
  name_en: nameIn('engelsk', 'engelsk', 'English', 'английском'),
  name_ru: nameIn('russisk', 'russisk', 'Russian', 'русском'),
  name_se: nameIn('nordsamisk', 'nordsamisk', 'Northern Sami', 'северносаамском'),
  lat: degrees('Breddegrad', 'Latitude', 'Широта'),
  lon: degrees('Lengdegrad', 'Longitude', 'Долгота'),
  region_id: {
    heading: { nb: 'Fylke eller region', en: 'County or region' },
    nb: 'Id for fylket eller regionen stedet ligger i; et fylke eller en region viser til seg selv.',
    nn: 'Id for fylket eller regionen staden ligg i; eit fylke eller ein region viser til seg sjølv.',
    en: 'Id of the county or region around the place; a county or region refers to itself.',
    ru: 'Ключ фюльке или региона, где находится место; регион указывает на себя.',
  },
};

export const LINK_COLUMNS: TableDictionary<'links'> = {
  grant_id: GRANT_ID,
  side: SIDE,
  place_id: {
    heading: { nb: 'Sted', en: 'Place' },
    nb: 'Stedets id i places.',
    nn: 'Id-en til staden i places.',
    en: 'Id of the place in places.',
    ru: 'Ключ места в таблице places.',
  },
  share: {
    heading: { nb: 'Andel', en: 'Share' },
    unit: '0 to 1',
    nb: 'Andelen av tilskuddet som faller på stedet; andelene på en side blir 1 til sammen.',
    nn: 'Delen av tilskotet som fell på staden; delane på ei side blir 1 til saman.',
    en: 'Part of the grant that falls on the place; the shares of a side add up to 1.',
    ru: 'Доля гранта, приходящаяся на место; доли одной стороны в сумме дают 1.',
  },
  amount_ore: {
    heading: { nb: 'Beløp (øre)', en: 'Amount (øre)' },
    unit: 'øre, nominal',
    nb: 'Delen av beløpet som faller på stedet, i hele øre; på hver side blir de hele beløpet.',
    nn: 'Delen av beløpet som fell på staden, i heile øre; på kvar side blir dei heile beløpet.',
    en: 'Part of the amount that falls on the place, in whole øre; on each side they add up to the amount.',
    ru: 'Часть суммы, приходящаяся на место, в целых эре; на каждой стороне они составляют всю сумму.',
  },
  basis: {
    heading: { nb: 'Grunnlag', en: 'Basis' },
    codes: [
      'stated',
      'name',
      'known_seat',
      'county_only',
      'region_only',
      'withheld',
      'generalised',
      'unknown',
    ],
    nb: 'Hvordan stedet er kjent; generalised: vist mindre nøyaktig enn kilden har det.',
    nn: 'Korleis staden er kjend; generalised: vist mindre nøyaktig enn kjelda har det.',
    en: 'How the place is known; generalised: shown less exactly than the source has it.',
    ru: 'Откуда известно место; generalised: показано менее точно, чем в источнике.',
  },
  is_generalised: {
    heading: { nb: 'Generalisert', en: 'Generalised' },
    nb: 'Kilden sier mer enn det som vises.',
    nn: 'Kjelda seier meir enn det som blir vist.',
    en: 'The source says more than is shown.',
    ru: 'В источнике сказано больше, чем показано.',
  },
};
