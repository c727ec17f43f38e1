import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PriceRules } from '../money/prices.ts';
import { InputError } from './problem.ts';

/** `reference/protection.json`: thresholds are configuration, not constants of the code. */
export interface ProtectionRules {
  readonly minInhabitants: number;
  readonly minGrants: number;
  readonly sensitiveGroups: readonly string[];
  readonly sensitiveSuggestions: readonly string[];
  readonly sensitiveFlags: readonly string[];
  /** Names of settlements that in titles mean a region or peninsula. */
  readonly wordsOfRegions: readonly string[];
  /** What stands for a place that is taken out of a title, by the title's language. */
  readonly placeInTitle: Readonly<Record<string, string>>;
}

/** `source/about.json`: what the grants are, as the archive says it. */
export interface AboutSource {
  readonly title: Readonly<Record<'nb' | 'nn' | 'en' | 'ru', string>>;
  /** Month in which the source was compiled, YYYY-MM. */
  readonly compiled: string;
  readonly completeness: 'sample' | 'complete';
  /** Address of the archive's folder on the web, for the metadata; left out where it is not known yet. */
  readonly baseUrl?: string;
  /**
   * A person has read every title for names. Where nobody has, a title with any word that is not known
   * is withheld until somebody releases it.
   */
  readonly areTitlesRead: boolean;
  /** Invented grants, for tests and benchmarks only. */
  readonly isSynthetic: boolean;
}

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 1;
const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** @throws InputError naming the setting that is wrong. */
export async function readRules(root: string): Promise<ProtectionRules> {
  const file = 'reference/protection.json';
  const rules = await readJson<ProtectionRules>(root, file);
  for (const name of ['minInhabitants', 'minGrants'] as const) {
    check(file, name, rules[name], isCount, 'a whole number from 1 is expected');
  }
  for (const name of [
    'sensitiveGroups',
    'sensitiveSuggestions',
    'sensitiveFlags',
    'wordsOfRegions',
  ] as const) {
    check(file, name, rules[name], isTexts, 'a list of texts is expected');
  }
  return rules;
}

/** @throws InputError naming the setting that is wrong. */
export async function readPriceRules(root: string): Promise<PriceRules> {
  const file = 'reference/prices.json';
  const rules = await readJson<PriceRules>(root, file);
  check(
    file,
    'baseYear',
    rules.baseYear,
    (year) => year === 'latest' || isCount(year),
    '"latest" or a year is expected',
  );
  return rules;
}

/** @throws InputError naming the setting that is wrong. */
export async function readAbout(root: string): Promise<AboutSource> {
  const file = 'source/about.json';
  const about = await readJson<AboutSource>(root, file);
  for (const language of ['nb', 'nn', 'en', 'ru'] as const) {
    const isName = (text: unknown) => typeof text === 'string' && text.trim() !== '';
    check(file, `title.${language}`, about.title?.[language], isName, 'a title is expected');
  }
  check(
    file,
    'compiled',
    about.compiled,
    (month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(String(month)),
    'a month YYYY-MM is expected',
  );
  check(
    file,
    'completeness',
    about.completeness,
    (word) => word === 'sample' || word === 'complete',
    '"sample" or "complete" is expected',
  );
  for (const name of ['areTitlesRead', 'isSynthetic'] as const) {
    const isFlag = (flag: unknown) => typeof flag === 'boolean';
    check(file, name, about[name], isFlag, 'true or false is expected');
  }
  return about;
}

async function readJson<T>(root: string, file: string): Promise<T> {
  const text = await readFile(join(root, file), 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw refuse(file, '', '', (error as Error).message);
  }
}

function check(
  file: string,
  column: string,
  value: unknown,
  isGood: (value: unknown) => boolean,
  reason: string,
): void {
  if (!isGood(value)) throw refuse(file, column, JSON.stringify(value) ?? '', reason);
}

function refuse(file: string, column: string, value: string, reason: string): InputError {
  return new InputError([{ file, line: 1, column, value, reason }]);
}
