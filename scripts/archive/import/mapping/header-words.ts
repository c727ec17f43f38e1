import type { Target } from './targets.ts';

export interface WordRule {
  readonly target: Target;
  /** Any of these within the header is enough; a space at an end stands for the edge of a word. */
  readonly words: readonly string[];
  /** Sure enough not to be asked about. */
  readonly isSure: boolean;
}

/** Parts of headers, in the order they are tried: what protects comes before what shows. */
export const WORD_RULES: readonly WordRule[] = [
  {
    // A number of people names none of them.
    target: 'ignore',
    words: [' antall ', ' tal på ', ' number of ', ' количество ', ' число '],
    isSure: false,
  },
  {
    target: 'person',
    words: [
      ...[
        'kontakt',
        'leder ',
        'ledere ',
        'lederens ',
        'ledar',
        'leiar',
        'ansvarlig',
        'ansvarleg',
        'person',
      ],
      ...[
        'saksbehandl',
        'sakshandsam',
        'koordinator',
        'fornavn',
        'førenamn',
        'etternavn',
        'etternamn',
      ],
      ...[
        'epost',
        'e post',
        ' mail',
        'email',
        'telefon',
        ' tlf',
        'mobil',
        'fødsel',
        'født',
        'kjønn',
      ],
      ...['adresse', 'underskr', 'kontonr', 'kontonummer', 'deltaker', 'deltakar', 'medvirkende'],
      ...['forfatter', 'author', 'kunstner', 'navn på person', ' cv '],
      ...['contact', 'leader', 'manager', 'coordinator', 'responsible', 'first name', 'last name'],
      ...[
        'surname',
        'full name',
        'phone',
        'e mail',
        'address',
        'participant',
        'born',
        'birth',
        'artist',
      ],
      ...[
        'контакт',
        'руковод',
        'ответствен',
        'фио ',
        ' ф и о ',
        'фамили',
        ' имя ',
        'отчество',
        'телефон',
        'почта',
      ],
      ...['координатор', 'участник', 'адрес', 'рожден', 'менеджер', 'лицо ', 'автор'],
    ],
    isSure: true,
  },
  {
    target: 'ignore',
    words: [
      ...['søkt', 'søknadsbel', 'søknadssum', 'budsjett', 'kostnad', 'egenandel', 'finansiering'],
      ...[
        'utbetal',
        ' rest',
        'applied',
        'requested',
        'budget',
        'cost',
        ' paid',
        'own contribution',
      ],
      ...['запрош', 'бюджет', 'выплач', 'стоимость', 'расход', 'norsk partner', 'norske '],
      ...['norsk samarbeids', 'norwegian partner', 'норвежский партнер', 'søknadsdato', 'frist'],
    ],
    isSure: false,
  },
  {
    target: 'description',
    words: [
      ...[
        'beskriv',
        'sammendrag',
        'samandrag',
        'merknad',
        'kommentar',
        'begrunn',
        'omtale',
        'fritekst',
      ],
      ...[
        'description',
        'summary',
        'abstract',
        'comment',
        'описан',
        'аннотац',
        'коммент',
        'примеч',
      ],
    ],
    isSure: true,
  },
  {
    target: 'partner_region',
    words: ['region i russ', 'russisk region', 'russian region', 'регион партн', 'регион рос'],
    isSure: false,
  },
  {
    target: 'partner_place',
    words: [
      ' i russland sted',
      'sted i russ',
      'by i russ',
      'partnersted',
      'город партн',
      'partner city',
    ],
    isSure: false,
  },
  {
    target: 'partner_name',
    words: ['partner', 'partnar', 'samarbeidsorg', 'партнер', ' russisk', ' russian', 'российск'],
    isSure: false,
  },
  {
    target: 'amount_nok',
    words: [...['bevilg', 'innvilg', 'tildel', 'løyv', 'granted', 'awarded', 'выделен', 'грант']],
    isSure: false,
  },
  {
    target: 'title',
    words: ['prosjekttittel', 'prosjektnavn', 'prosjektnamn', 'project title', 'название проекта'],
    isSure: false,
  },
  { target: 'applicant', words: ['søker', 'søkjar', 'applicant', 'заявител'], isSure: false },
  {
    target: 'category',
    words: ['kategori', 'satsningsomr', 'satsingsomr', 'priority area', 'категори'],
    isSure: false,
  },
  // Of a project, an organisation or a person: nobody knows.
  { target: 'person', words: [' navn ', ' namn ', ' name '], isSure: false },
];
