import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3';
import { PUBLISHER, PUBLISHER_PAGE, baseOf, type OpenDataAbout, type Texts } from '../about.ts';
import { describeData } from '../describe.ts';
import { FORMATS, isFormat, titleOf, type FileFacts } from '../file-facts.ts';
import type { FlatGrant } from '../flat-grants.ts';
import { euCode, inLanguages, iri, plain, term, typed, type Term } from './vocabulary.ts';

/** Properties of one thing; what has no value is left out. */
type Properties = Readonly<Partial<Record<Term, readonly Quad_Object[]>>>;

const LICENCE = euCode('licence', 'CC_BY_4_0');
const LANGUAGES = ['NOB', 'NNO', 'ENG', 'RUS'].map((code) => euCode('language', code));

const CATALOG_TITLE: Texts = {
  nb: 'Åpne data fra Barentsatlas',
  nn: 'Opne data frå Barentsatlas',
  en: 'Open data of Barents Atlas',
  ru: 'Открытые данные Баренц-атласа',
};

const KEYWORDS: readonly Texts[] = [
  { nb: 'tilskudd', nn: 'tilskot', en: 'grants', ru: 'гранты' },
  { nb: 'Barents', nn: 'Barents', en: 'Barents', ru: 'Баренц-регион' },
  { nb: 'samarbeid', nn: 'samarbeid', en: 'cooperation', ru: 'сотрудничество' },
];

/**
 * The archive as a catalogue of one data set by DCAT-AP-NO 3.0, with the properties of 2.2 beside them
 * where the two have different names. All things have IRIs, so that Turtle and JSON-LD hold no blank nodes.
 */
export function describeCatalog(
  grants: readonly FlatGrant[],
  files: readonly FileFacts[],
  about: OpenDataAbout,
): readonly Quad[] {
  const base = baseOf(about);
  const part = (name: string) => iri(`${base}open/dcat.ttl#${name}`);
  const publisher = part('publisher');
  const contact = part('contact');
  const dataset = part('dataset');
  const catalog = part('catalog');
  const period = part('period');
  const description = inLanguages(describeData(about));
  const span = buildPeriod(grants);
  const compiled = [typed(about.compiled, 'xsd:gYearMonth')];
  const shared: Properties = {
    'dct:description': description,
    'dct:publisher': [publisher],
    'dcat:contactPoint': [contact],
    'dct:language': LANGUAGES,
    'dct:license': [LICENCE],
    'dct:modified': compiled,
    'dct:spatial': ['NOR', 'RUS'].map((code) => euCode('country', code)),
  };
  return [
    ...write(catalog, 'dcat:Catalog', {
      ...shared,
      'dct:title': inLanguages(CATALOG_TITLE),
      'dct:identifier': [plain(catalog.value)],
      'dcat:dataset': [dataset],
      'dcat:themeTaxonomy': [iri('http://publications.europa.eu/resource/authority/data-theme')],
      'foaf:homepage': about.baseUrl === null ? [] : [iri(base)],
    }),
    ...write(dataset, 'dcat:Dataset', {
      ...shared,
      'dct:title': inLanguages(about.title),
      'dct:identifier': [plain(dataset.value)],
      'dcat:theme': ['INTR', 'EDUC', 'GOVE'].map((code) => euCode('data-theme', code)),
      'dcat:keyword': KEYWORDS.flatMap(inLanguages),
      'dct:accessRights': [euCode('access-right', 'PUBLIC')],
      'dct:accrualPeriodicity': [euCode('frequency', 'IRREG')],
      'dct:temporal': span ? [period] : [],
      'dcat:version': [plain(about.hash)],
      'owl:versionInfo': [plain(about.hash)],
      'dcat:distribution': files.map(({ file }) => nameDistribution(base, file)),
    }),
    ...(span ? write(period, 'dct:PeriodOfTime', span) : []),
    ...files.flatMap((file) => describeDistribution(base, file)),
    ...write(publisher, 'foaf:Agent', {
      'foaf:name': inLanguages(PUBLISHER),
      'foaf:homepage': [iri(PUBLISHER_PAGE)],
    }),
    ...write(contact, 'vcard:Organization', {
      'vcard:fn': inLanguages(PUBLISHER),
      'vcard:hasOrganizationName': inLanguages(PUBLISHER),
      'vcard:hasURL': [iri(PUBLISHER_PAGE)],
    }),
  ];
}

function describeDistribution(base: string, facts: FileFacts): readonly Quad[] {
  const node = nameDistribution(base, facts.file);
  const address = iri(`${base}${facts.file}`);
  const checksum = iri(`${node.value}-checksum`);
  const { format } = facts;
  if (!isFormat(format)) throw new Error(`${facts.file} is of no format that the archive has.`);
  const { isRegistered, euCode: fileType, mediaType } = FORMATS[format];
  return [
    ...write(node, 'dcat:Distribution', {
      'dct:title': inLanguages(titleOf(facts)),
      'dct:description': inLanguages(titleOf(facts)),
      'dcat:accessURL': [address],
      'dcat:downloadURL': [address],
      'dct:format': [euCode('file-type', fileType)],
      'dcat:mediaType': isRegistered
        ? [iri(`https://www.iana.org/assignments/media-types/${mediaType}`)]
        : [],
      'dct:license': [LICENCE],
      'dcat:byteSize': [typed(facts.bytes, 'xsd:nonNegativeInteger')],
      'spdx:checksum': [checksum],
    }),
    ...write(checksum, 'spdx:Checksum', {
      'spdx:algorithm': [term('spdx:checksumAlgorithm_sha256')],
      'spdx:checksumValue': [typed(facts.sha256, 'xsd:hexBinary')],
    }),
  ];
}

const nameDistribution = (base: string, file: string): NamedNode =>
  iri(`${base}open/dcat.ttl#${file.replace(/^.*\//, '')}`);

function buildPeriod(grants: readonly FlatGrant[]): Properties | null {
  const years = grants.map(({ year }) => year).filter((year) => typeof year === 'number');
  if (years.length === 0) return null;
  return {
    'dcat:startDate': [typed(Math.min(...years), 'xsd:gYear')],
    'dcat:endDate': [typed(Math.max(...years), 'xsd:gYear')],
  };
}

function write(subject: NamedNode, type: Term, properties: Properties): readonly Quad[] {
  const all: Properties = { 'rdf:type': [term(type)], ...properties };
  return Object.entries(all).flatMap(([name, values = []]) =>
    values.map((value) => DataFactory.quad(subject, term(name as Term), value)),
  );
}
