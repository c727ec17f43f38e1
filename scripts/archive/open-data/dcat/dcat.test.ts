import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeFile, type FileFacts } from '../file-facts.ts';
import { buildFlatGrants } from '../flat-grants.ts';
import { ABOUT, INVENTED } from '../invented-tables.ts';
import { findDcatProblems } from './check-dcat.ts';
import { describeCatalog } from './describe-catalog.ts';
import { iri, term } from './vocabulary.ts';
import { refuseToLoad, writeJsonLd, writeTurtle } from './write-rdf.ts';

const content = new TextEncoder().encode('abc');
const FILES: readonly FileFacts[] = [
  'open/barents-grants.csv',
  'open/barents-grants.jsonl',
  'open/barents-grants.xlsx',
  'grants.parquet',
].map((file) => describeFile(file, content));
const GRANTS = buildFlatGrants(INVENTED);

describe.each([
  ['an address', 'https://example.invalid/archive', 'https://example.invalid/archive/'],
  ['no address', null, 'urn:barents-atlas:0123456789ab:'],
])('the catalogue with %s', (_, baseUrl, base) => {
  const quads = describeCatalog(GRANTS, FILES, { ...ABOUT, baseUrl });
  let turtle: string;
  let json: string;
  let store: Store;
  beforeAll(async () => {
    [turtle, json] = await Promise.all([writeTurtle(quads), writeJsonLd(quads)]);
    store = new Store(new Parser().parse(turtle));
  });

  it('says the same as Turtle and as JSON-LD, which loads nothing', async () => {
    const parsed: unknown = JSON.parse(json);
    expect(JSON.stringify((parsed as Record<string, unknown>)['@context'])).toContain(
      'purl.org/dc/terms',
    );
    const options = { algorithm: 'URDNA2015', format: 'application/n-quads' } as const;
    const nquads = await jsonld.toRDF(parsed as object, {
      format: 'application/n-quads',
      documentLoader: refuseToLoad,
    });
    const canonical = await Promise.all(
      [nquads, await asNQuads(store)].map((input) =>
        jsonld.canonize(input as unknown as object, {
          ...options,
          inputFormat: 'application/n-quads',
        }),
      ),
    );
    expect(canonical[0]).toBe(canonical[1]);
    expect(String(canonical[0]).split('\n').length).toBe(quads.length + 1);
  });

  it('has what DCAT-AP-NO demands', () => {
    expect(findDcatProblems(store)).toEqual([]);
  });

  it('is found wanting without a publisher, or with two', () => {
    const [publisher] = store.getQuads(null, term('dct:publisher'), null, null);
    const without = new Store(store.getQuads(null, null, null, null));
    if (publisher) without.removeQuad(publisher);
    expect(findDcatProblems(without)).toEqual([`${base}open/dcat.ttl#catalog has 0 dct:publisher`]);
    const doubled = new Store(store.getQuads(null, null, null, null));
    doubled.addQuad(iri(`${base}open/dcat.ttl#catalog`), term('dct:publisher'), iri('urn:x:other'));
    expect(findDcatProblems(doubled)).toEqual([`${base}open/dcat.ttl#catalog has 2 dct:publisher`]);
  });

  it('names every file by its whole address, with size and checksum', () => {
    const addresses = store
      .getObjects(null, term('dcat:downloadURL'), null)
      .map(({ value }) => value);
    expect(addresses).toEqual(FILES.map(({ file }) => `${base}${file}`));
    const sums = store.getObjects(null, term('spdx:checksumValue'), null).map(({ value }) => value);
    expect(sums).toEqual(['ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']);
    expect(store.getObjects(null, term('dcat:startDate'), null).map(({ value }) => value)).toEqual([
      '2015',
    ]);
    expect(store.getObjects(null, term('dcat:endDate'), null).map(({ value }) => value)).toEqual([
      '2018',
    ]);
  });
});

function asNQuads(store: Store): Promise<string> {
  const writer = new Writer({ format: 'N-Quads' });
  writer.addQuads(store.getQuads(null, null, null, null));
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}
