import { squeezeHeader } from './fold-header.ts';

const COUNTIES = setOf(
  ...['Finnmark', 'Troms', 'Nordland', 'Troms og Finnmark', 'Trøndelag', 'Nord-Trøndelag'],
  ...[
    'Sør-Trøndelag',
    'Finnmárku',
    'Romsa',
    'Nordlánda',
    'Финнмарк',
    'Тромс',
    'Нурланн',
    'Нурланд',
  ],
);
const REGIONS =
  /^(?:murmansk|arkhangelsk|arkangelsk|arhangelsk|nenets|karel|komi|мурманск|архангельск|ненецк|карели|коми|республика|нао$|republic|oblast|санктпетербург|stpetersburg|ленинградск|leningrad)/u;
const YES_NO = setOf('ja', 'nei', 'yes', 'no', 'да', 'нет', 'x', 'true', 'false', 'sant', 'usant');
const CATEGORIES = setOf(
  ...[
    'Kultur',
    'Idrett',
    'Kultur/idrett',
    'Miljø',
    'Helse',
    'Media',
    'Urfolk',
    'Næring',
    'Kompetanse',
  ],
  ...[
    'Kompetanse og utdanning',
    'Kompetanse/utdanning',
    'Sivilt samfunn og media',
    'Næringsutvikling',
  ],
  ...['Media/informasjon', 'Culture', 'Sport', 'Environment', 'Health', 'Education', 'Business'],
  ...['Indigenous peoples', 'Civil society', 'Культура', 'Спорт', 'Образование', 'Здоровье'],
);
const PROGRAMMES = setOf(
  'BarentsKult',
  'Barentsidretten',
  'Barents Sports Program',
  'Barentsmidler',
  'BarentsUng',
  'Barents Plus',
  'Ordinære prosjektmidler',
  'Ordinær',
  'БаренцКульт',
);

export const isCounty = (text: string): boolean =>
  COUNTIES.has(squeezeHeader(text).replace(/fylke(?:skommune)?$/u, ''));
/** Also a town of the same name: the importer looks closer. */
export const isRussianRegion = (text: string): boolean => REGIONS.test(squeezeHeader(text));
export const isYesOrNo = (text: string): boolean => YES_NO.has(squeezeHeader(text));
export const isCategory = (text: string): boolean => CATEGORIES.has(squeezeHeader(text));
export const isProgramme = (text: string): boolean => PROGRAMMES.has(squeezeHeader(text));

function setOf(...words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(squeezeHeader));
}
