import type { SourceGrant } from '../source/schema.ts';

/** The start of every title, which no real grant has. */
export const TITLE_START = { nb: 'Syntetisk prosjekt', en: 'Synthetic project' } as const;
export const SOURCE_START = 'Syntetisk kilde';
export const TAKEN_OUT = { nb: '[sted]', en: '[place]' } as const;
export const FAR_END = { nb: 'Nordvest-Russland', en: 'north-west Russia' } as const;

type Themes = Readonly<Record<keyof typeof TITLE_START, readonly string[]>>;

/** What the titles say a project is about, by category group; invented, in the manner of grants. */
export const THEMES: Readonly<Record<SourceGrant['category_group'], Themes>> = {
  A: {
    nb: [
      'kor og korps',
      'fotballturnering for jenter',
      'utstilling av samtidskunst',
      'teater for små og store',
      'skirenn over grensen',
      'dans og ny musikk',
      'strikking og fortellinger',
      'filmuke',
    ],
    en: [
      'choir and brass band',
      'football tournament for girls',
      'exhibition of new art',
      'theatre for young and old',
      'ski race across the border',
      'dance and new music',
      'knitting and storytelling',
      'film week',
    ],
  },
  B: {
    nb: [
      'ren kyst',
      'elvemusling og laks',
      'kurs for frivillige',
      'radio fra nord',
      'måling av luft',
      'trygg fødsel',
    ],
    en: [
      'a clean coast',
      'river mussels and salmon',
      'course for volunteers',
      'radio from the north',
      'measuring the air',
      'safe births',
    ],
  },
  C: {
    nb: [
      'skoleutveksling',
      'kurs i norsk og russisk',
      'sommerskole om hav og is',
      'opplæring av kokker',
      'studietur for lærere',
      'nettverk for biblioteker',
    ],
    en: [
      'exchange of pupils',
      'course in two languages',
      'summer school on sea and ice',
      'training of cooks',
      'study tour for teachers',
      'network of libraries',
    ],
  },
  D: {
    nb: [
      'joik på tvers',
      'reindrift og beite',
      'språkleir',
      'duodji og håndverk',
      'navn i landskapet',
    ],
    en: [
      'joik across borders',
      'reindeer and pastures',
      'language camp',
      'duodji and crafts',
      'names in the landscape',
    ],
  },
  E: {
    nb: ['bedriftsbesøk', 'reiseliv om vinteren', 'tørrfisk og marked', 'messe for småbedrifter'],
    en: ['company visits', 'winter tourism', 'stockfish and markets', 'fair for small firms'],
  },
  X: {
    nb: ['møteplass', 'ungdomsleir', 'forprosjekt', 'samarbeid over grensen', 'besøk og gjenbesøk'],
    en: [
      'meeting place',
      'youth camp',
      'pilot project',
      'cooperation across the border',
      'visit and return visit',
    ],
  },
};

/** Labels that the Secretariat has used for its areas, by detail and else by group (`data/reference/taxonomy.md`). */
export const LABELS: Readonly<Record<string, string>> = {
  A: 'Kultur/idrett',
  A1: 'Kultur',
  A2: 'Idrett',
  B: 'Sivilt samfunn og media',
  B1: 'Miljø',
  B2: 'Helse',
  B4: 'Media',
  C: 'Kompetanse',
  D: 'Urfolk',
  E: 'Næring',
  X: 'Ungdom',
};

/** "Syntetisk skole 17". */
export const APPLICANT_NOUNS: Readonly<Record<SourceGrant['applicant_type'], string>> = {
  municipality: 'kommune',
  county: 'fylkeskommune',
  state_agency: 'etat',
  primary_school: 'skole',
  upper_secondary: 'videregående skole',
  folk_high_school: 'folkehøgskole',
  university: 'universitet',
  museum: 'museum',
  festival: 'festival',
  performing_arts: 'scene',
  visual_arts_literature: 'kunstforening',
  library: 'bibliotek',
  sports_club: 'idrettslag',
  youth_organisation: 'ungdomslag',
  ngo: 'forening',
  sami_organisation: 'samisk forening',
  church: 'menighet',
  health: 'helseforetak',
  research: 'forskningsinstitutt',
  media: 'avis',
  business: 'bedrift',
  network: 'nettverk',
  private_person: 'privatperson',
  unknown: 'søker',
};
