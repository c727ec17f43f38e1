import { isOneOf, APPLICANT_TYPES, PARTNER_TYPES, PROGRAMMES } from '#lib/archive/taxonomy.ts';
import { squeezeHeader } from './fold-header.ts';
import type { ApplicantType, Mapping, PartnerType, Programme } from './mapping.ts';
import type { Target } from './targets.ts';

const PROGRAMME_WORDS = list<Programme>({
  barentskult: ['BK', 'Barents Kult', 'БаренцКульт'],
  sports: [
    'Barentsidretten',
    'Barents Sports Program',
    'Barents Sports Programme',
    'Barentsidrett',
  ],
  youth: ['Barents regionale ungdomsprogram', 'Barents Regional Youth Programme'],
  health: ['Helseprosjekter', 'Health Fund', "Barents Secretariat's Health Fund"],
  nordic_scheme: ['Barentsmidler', 'BarentsUng', 'Nordisk ordning'],
  ordinary: [
    ...['Ordinær', 'Ordinære', 'Ordinære prosjektmidler', 'Ordinært prosjekt', 'Hovedprosjekt'],
    ...['Hovedprosjekter', 'Barentsprosjekt', 'Barentsprosjekter', 'Ordinary projects'],
  ],
});

const APPLICANT_WORDS = list<ApplicantType>({
  municipality: ['Kommune', 'Коммуна'],
  county: ['Fylkeskommune', 'Fylke'],
  state_agency: ['Statlig', 'Statlig etat', 'Stat'],
  primary_school: ['Grunnskole', 'Grunnskule', 'Barneskole', 'Ungdomsskole'],
  upper_secondary: ['Videregående skole', 'Vidaregåande skule', 'Videregående', 'VGS'],
  folk_high_school: ['Folkehøgskole', 'Folkehøgskule'],
  university: ['Universitet', 'Høgskole', 'Høyskole', 'Universitet/høgskole', 'Университет'],
  museum: ['Музей'],
  library: ['Bibliotek', 'Библиотека'],
  sports_club: ['Idrettslag', 'Idrett', 'Idrettsorganisasjon'],
  youth_organisation: ['Ungdomsorganisasjon', 'Ungdomsråd'],
  ngo: ['Frivillig organisasjon', 'Ideell organisasjon', 'Forening', 'НКО'],
  sami_organisation: ['Samisk organisasjon'],
  church: ['Kirke', 'Menighet', 'Trossamfunn'],
  health: ['Helse', 'Sykehus', 'Helseforetak'],
  research: ['Forskning', 'Forskningsinstitutt'],
  business: ['Bedrift', 'Næringsliv', 'Privat næringsliv', 'Privat bedrift', 'AS', 'Компания'],
  network: ['Nettverk'],
  private_person: ['Privatperson', 'Enkeltperson', 'Individual', 'Физическое лицо'],
  unknown: ['Ukjent', 'Uoppgitt'],
});

const PARTNER_WORDS = list<PartnerType>({
  municipality: ['Kommune', 'Администрация города', 'Муниципалитет'],
  school: ['Skole', 'Barnehage', 'Kunstskole', 'Musikkskole', 'Школа', 'Детский сад'],
  university: ['Universitet', 'Høgskole', 'Университет'],
  museum: ['Музей'],
  theatre_music_dance: ['Teater', 'Kulturhus', 'Orkester', 'Kor', 'Театр', 'Дом культуры'],
  library: ['Bibliotek', 'Библиотека'],
  sports_club: ['Idrettslag', 'Idrett', 'Idrettsskole', 'Спортивная школа'],
  youth_organisation: ['Ungdomsorganisasjon'],
  ngo: ['Frivillig organisasjon', 'Ideell organisasjon', 'НКО', 'Общественная организация'],
  indigenous_organisation: ['Urfolksorganisasjon', 'Samisk organisasjon'],
  church: ['Kirke', 'Menighet', 'Церковь'],
  health: ['Helse', 'Sykehus', 'Больница'],
  research: ['Forskning', 'Forskningsinstitutt'],
  business: ['Bedrift', 'Næringsliv', 'Компания'],
  network: ['Nettverk'],
  private_person: ['Privatperson', 'Enkeltperson', 'Физическое лицо'],
  unknown: ['Ukjent', 'Uoppgitt'],
});

/** The table's own words for programmes and kinds, where it is known what they mean. The others a person adds. */
export function proposeValues(
  textsOf: (...targets: readonly Target[]) => readonly string[],
): Mapping['values'] {
  return {
    programme: translate(textsOf('programme'), PROGRAMMES, PROGRAMME_WORDS),
    applicant_type: translate(textsOf('applicant_type'), APPLICANT_TYPES, APPLICANT_WORDS),
    partner_type: translate(textsOf('partner_type'), PARTNER_TYPES, PARTNER_WORDS),
  };
}

function translate<T extends string>(
  texts: readonly string[],
  codes: readonly T[],
  words: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const text of new Set(texts.flatMap((text) => text.split(/\s*;\s*/u)))) {
    const code = words.get(squeezeHeader(text));
    // Our own codes are understood without being listed.
    if (code !== undefined && !isOneOf(codes, text.toLowerCase())) found.set(text, code);
  }
  return found;
}

function list<T extends string>(
  words: Readonly<Partial<Record<T, readonly string[]>>>,
): ReadonlyMap<string, T> {
  const entries = Object.entries(words) as [T, readonly string[]][];
  return new Map(
    entries.flatMap(([code, names]) => names.map((name) => [squeezeHeader(name), code] as const)),
  );
}
