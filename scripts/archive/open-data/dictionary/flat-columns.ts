import { PARTNER_TYPES, PRECISIONS } from '#lib/archive/taxonomy.ts';
import type { ColumnInfo, FlatType } from './column-info.ts';

interface FlatColumn extends ColumnInfo {
  readonly type: FlatType;
}

/** What the flat files have beside the columns of grants. Lists of a side are in one order: first with first. */
export const FLAT_EXTRA_COLUMNS = {
  applicant_place_ids: {
    type: 'list',
    heading: { nb: 'Søkers sted (id)', en: 'Place of the applicant (id)' },
    nb: 'Id i places for søkerens sted; et fylke der stedet ikke er kjent.',
    nn: 'Id i places for staden til søkjaren; eit fylke der staden ikkje er kjend.',
    en: 'Id in places of the applicant’s place; a county where the place is not known.',
    ru: 'Ключ места заявителя в places; фюльке, если место неизвестно.',
  },
  applicant_places: {
    type: 'list',
    heading: { nb: 'Søkers sted', en: 'Place of the applicant' },
    nb: 'Navnet på søkerens sted på bokmål; andre språk står i places.',
    nn: 'Namnet på staden til søkjaren på bokmål; andre språk står i places.',
    en: 'Name of the applicant’s place in Bokmål; other languages are in places.',
    ru: 'Название места заявителя (букмол); другие языки — в places.',
  },
  applicant_place_precision: {
    type: 'list',
    heading: { nb: 'Søkers sted: nøyaktighet', en: 'Place of the applicant: precision' },
    codes: PRECISIONS,
    nb: 'Om søkerens sted er tettsted, kommune eller fylke (region).',
    nn: 'Om staden til søkjaren er tettstad, kommune eller fylke (region).',
    en: 'Whether the applicant’s place is a settlement, a municipality or a county (region).',
    ru: 'Место заявителя: населённый пункт, муниципалитет или фюльке (region).',
  },
  applicant_counties: {
    type: 'list',
    heading: { nb: 'Søkers fylke', en: 'County of the applicant' },
    nb: 'Fylket søkeren hører til, på bokmål.',
    nn: 'Fylket søkjaren høyrer til, på bokmål.',
    en: 'County of the applicant, in Bokmål.',
    ru: 'Фюльке заявителя (букмол).',
  },
  partner_types: {
    type: 'list',
    heading: { nb: 'Typer partner', en: 'Kinds of partner' },
    codes: PARTNER_TYPES,
    nb: 'Hva slags russiske partnere, hver type én gang.',
    nn: 'Kva slags russiske partnarar, kvar type éin gong.',
    en: 'Kinds of Russian partners, each once.',
    ru: 'Виды российских партнёров, каждый один раз.',
  },
  partner_place_ids: {
    type: 'list',
    heading: { nb: 'Partners sted (id)', en: 'Place of the partner (id)' },
    nb: 'Id i places for den russiske partnerens sted, så nøyaktig som det kan vises.',
    nn: 'Id i places for staden til den russiske partnaren, så nøyaktig som han kan visast.',
    en: 'Id in places of the Russian partner’s place, as exactly as it may be shown.',
    ru: 'Ключ места российского партнёра в places, насколько точно его можно показать.',
  },
  partner_places: {
    type: 'list',
    heading: { nb: 'Partners sted', en: 'Place of the partner' },
    nb: 'Navnet på partnerens sted eller region på bokmål.',
    nn: 'Namnet på staden eller regionen til partnaren på bokmål.',
    en: 'Name of the partner’s place or region in Bokmål.',
    ru: 'Название места или региона партнёра (букмол).',
  },
  partner_place_precision: {
    type: 'list',
    heading: { nb: 'Partners sted: nøyaktighet', en: 'Place of the partner: precision' },
    codes: PRECISIONS,
    nb: 'Om partnerens sted er tettsted eller region.',
    nn: 'Om staden til partnaren er tettstad eller region.',
    en: 'Whether the partner’s place is a settlement or a region.',
    ru: 'Место партнёра: населённый пункт или регион.',
  },
  partner_regions: {
    type: 'list',
    heading: { nb: 'Partners region', en: 'Region of the partner' },
    nb: 'Den russiske regionen, på bokmål.',
    nn: 'Den russiske regionen, på bokmål.',
    en: 'The Russian region, in Bokmål.',
    ru: 'Российский регион (букмол).',
  },
  is_generalised: {
    type: 'boolean',
    heading: { nb: 'Generalisert', en: 'Generalised' },
    nb: 'Kilden har et mer nøyaktig russisk sted enn det som vises.',
    nn: 'Kjelda har ein meir nøyaktig russisk stad enn det som blir vist.',
    en: 'The source has a more exact Russian place than is shown.',
    ru: 'В источнике российское место указано точнее, чем показано.',
  },
} as const satisfies Readonly<Record<string, FlatColumn>>;
