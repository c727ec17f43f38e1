import { DataFactory, type NamedNode, type Quad_Object } from 'n3';
import type { Texts } from '../about.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';

export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
export type Prefix = keyof typeof PREFIXES;
/** A name such as `dct:title`. */
export type Term = `${Prefix}:${string}`;

export const iri = (value: string): NamedNode => DataFactory.namedNode(value);

/** `dct:title` as an IRI. */
export function term(name: Term): NamedNode {
  const colon = name.indexOf(':');
  return DataFactory.namedNode(PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1));
}

/** A code of an authority table of the EU Publications Office, as DCAT-AP asks for. */
export const euCode = (table: string, code: string): NamedNode =>
  DataFactory.namedNode(`http://publications.europa.eu/resource/authority/${table}/${code}`);

export const typed = (value: string | number, type: Term): Quad_Object =>
  DataFactory.literal(String(value), term(type));
export const plain = (value: string): Quad_Object => DataFactory.literal(value);

/** A literal a language. */
export const inLanguages = (texts: Texts): readonly Quad_Object[] =>
  LANGUAGES.map((language) => DataFactory.literal(texts[language], language));
