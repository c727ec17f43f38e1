import type { Quad, Store } from 'n3';
import { term, type Term } from './vocabulary.ts';

/**
 * For tests: mandatory properties of DCAT-AP-NO, and how many values they may have. 3.0: SHACL shapes of
 * github.com/Informasjonsforvaltning/dcat-ap-no, shacl/dcatapno3-core-shapes.ttl, 2025-01-30. Marked 2.2:
 * demanded by the version before (data.norge.no/specification/dcat-ap-no, 2022-05-25) only.
 */
const MANDATORY: Readonly<Record<string, readonly (readonly [Term, number])[]>> = {
  'dcat:Catalog': [
    ['dct:title', Infinity],
    ['dct:description', Infinity],
    ['dct:publisher', 1],
    ['dcat:contactPoint', Infinity],
    ['dct:identifier', 1], // 2.2
    ['dcat:dataset', Infinity], // 2.2
  ],
  'dcat:Dataset': [
    ['dct:title', Infinity],
    ['dct:description', Infinity],
    ['dct:publisher', 1],
    ['dcat:contactPoint', Infinity],
    ['dcat:theme', Infinity],
    ['dct:identifier', 1], // 2.2
  ],
  'dcat:Distribution': [['dcat:accessURL', Infinity]],
  'foaf:Agent': [['foaf:name', Infinity]],
  'vcard:Organization': [
    ['vcard:fn', Infinity],
    ['vcard:hasURL', Infinity],
  ],
  'spdx:Checksum': [
    ['spdx:algorithm', 1],
    ['spdx:checksumValue', 1],
  ],
};

/** At most one, where there is one. */
const AT_MOST_ONE: readonly Term[] = [
  'dct:accessRights',
  'dct:format',
  'dct:license',
  'dct:modified',
  'dcat:byteSize',
  'dcat:mediaType',
  'dcat:startDate',
  'dcat:endDate',
  'dcat:version',
  'foaf:homepage',
  'spdx:checksum',
];

/** What breaks the profile, one line each. */
export function findDcatProblems(store: Store): readonly string[] {
  const missing = Object.entries(MANDATORY).flatMap(([type, properties]) => {
    const things = store.getSubjects(term('rdf:type'), term(type as Term), null);
    if (things.length === 0) return [`no ${type}`];
    return things.flatMap((thing) =>
      properties.flatMap(([name, most]) => {
        const count = store.countQuads(thing, term(name), null, null);
        return count >= 1 && count <= most ? [] : [`${thing.value} has ${count} ${name}`];
      }),
    );
  });
  const doubled = AT_MOST_ONE.flatMap((name) =>
    store
      .getSubjects(term(name), null, null)
      .filter((thing) => store.countQuads(thing, term(name), null, null) > 1)
      .map((thing) => `${thing.value} has several ${name}`),
  );
  const sameLanguage = (['dct:title', 'dct:description'] as const).flatMap((name) =>
    store.getSubjects(term(name), null, null).flatMap((thing) => {
      const languages = store.getObjects(thing, term(name), null).map(languageOf);
      return new Set(languages).size === 4 && languages.length === 4
        ? []
        : [`${thing.value} has ${name} in ${languages.join()}`];
    }),
  );
  return [...missing, ...doubled, ...sameLanguage];
}

const languageOf = (object: Quad['object']) =>
  object.termType === 'Literal' ? object.language : object.termType;
