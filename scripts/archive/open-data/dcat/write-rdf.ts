import jsonld from 'jsonld';
import { Writer, type Quad } from 'n3';
import { formatJson } from '../write-json.ts';
import { PREFIXES } from './vocabulary.ts';

/** Nothing is fetched: whatever the JSON-LD needs stands in it. */
export const refuseToLoad = (url: string): Promise<never> =>
  Promise.reject(new Error(`${url} is not loaded: the context stands in the file.`));

/** The quads as Turtle. */
export function writeTurtle(quads: readonly Quad[]): Promise<string> {
  return write(quads, { prefixes: PREFIXES });
}

/** The same quads as JSON-LD, with its context in the file. */
export async function writeJsonLd(quads: readonly Quad[]): Promise<string> {
  const text = await write(quads, { format: 'N-Quads' });
  // The types of jsonld know RDF only as an object; the library reads N-Quads.
  const expanded = await jsonld.fromRDF(text, {
    format: 'application/n-quads',
  });
  const compact = await jsonld.compact(
    expanded,
    { ...PREFIXES },
    { documentLoader: refuseToLoad, graph: true },
  );
  return formatJson(compact);
}

function write(
  quads: readonly Quad[],
  options: ConstructorParameters<typeof Writer>[0],
): Promise<string> {
  const writer = new Writer(options);
  writer.addQuads([...quads]);
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}
