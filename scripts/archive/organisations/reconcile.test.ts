import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Problem } from '../source/problem.ts';
import { readTable } from '../source/read-table.ts';
import { GRANT_COLUMNS, GRANTS_FILE } from '../source/schema.ts';
import {
  ALIASES_FILE,
  ALIAS_COLUMNS,
  createReconciler,
  type Alias,
  type Reconciler,
} from './reconcile.ts';

let aliases: readonly Alias[];
let reconciler: Reconciler;

beforeAll(async () => {
  const problems: Problem[] = [];
  aliases = await readTable('data', ALIASES_FILE, ALIAS_COLUMNS, problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  reconciler = createReconciler(aliases, ['Langtvekk skole', 'Langtvekk kor', 'Langtvekk Kor AS']);
});

describe('a name', () => {
  test.each([
    ['Pikene på Broen AS', 'Pikene på Broen'],
    ['PIKENE PÅ BROEN', 'Pikene på Broen'],
    ['Pikene  på broen ', 'Pikene på Broen'],
    ['Samovarteateret A/S', 'Samovarteateret'],
    ['akvaplan niva', 'Akvaplan-niva AS'],
    ['Nord-Troms vgs', 'Nord-Troms videregående skole'],
    ['Nord-Troms VGS', 'Nord-Troms videregående skole'],
    ['Hadsel vgs.', 'Hadsel videregående skole'],
    ['Kirkenes vgs.', 'Kirkenes videregående skole'],
    ['Kirkenes videregående', 'Kirkenes videregående skole'],
    ['Langtvekk vgs.', 'Langtvekk videregående skole'],
    ['Langtvekk Kommune', 'Langtvekk kommune'],
    ['Langtvekk komm.', 'Langtvekk kommune'],
    ['Langtvekk Videregående Skole', 'Langtvekk videregående skole'],
    ['LANGTVEKK SKOLE', 'Langtvekk skole'],
    ['Stiftelsen Langtvekk skole', 'Langtvekk skole'],
    ['Norsk Russisk Vennskapsforening', 'Norsk-russisk vennskapsforening'],
    ['Márkomeannu', 'Márkomeannu'],
    ['MARKOMEANNU', 'Márkomeannu'],
    ['Riddu Riddu festivala', 'Riddu Riđđu Festivála'],
    ['Universitetet i Tromsø', 'UiT Norges arktiske universitet'],
    ['Ungdom i Oppdrag', 'Stiftelsen Ungdom i Oppdrag'],
    ['Tvibit, Tromsø kommune', 'Tromsø kommune, Tvibit'],
    // Two known names that differ in the form of the company are two.
    ['Langtvekk Kor', 'Langtvekk kor'],
    ['Langtvekk Kor AS', 'Langtvekk Kor AS'],
    ['Langtvekk Kor SA', 'Langtvekk Kor SA'],
    ['Langtvekk sangkor', 'Langtvekk sangkor'],
    ['Kommune Langtvekk', 'Kommune Langtvekk'],
    ['', ''],
  ])('%s is %s', (given, expected) => {
    const { name, remark } = reconciler.reconcile(given);
    expect(name).toBe(expected);
    expect(remark === null).toBe(given.trim().replace(/\s+/g, ' ') === expected);
  });
});

it('says in both languages what was changed', () => {
  expect(reconciler.reconcile('BASEN').remark).toEqual({
    code: 'organisation-unified',
    nb: '«BASEN» er ført som «Sør-Varanger kommune, Basen».',
    en: '“BASEN” is entered as “Sør-Varanger kommune, Basen”.',
  });
});

it('has a decision for each variant, and changes no name twice', () => {
  expect(aliases.length).toBeGreaterThan(60);
  for (const { alias, name } of aliases) {
    expect(reconciler.reconcile(alias).name).toBe(name);
    expect(reconciler.reconcile(name)).toEqual({ name, remark: null });
  }
});

it('leaves every applicant of the source as it is', async () => {
  const grants = await readTable('data', GRANTS_FILE, GRANT_COLUMNS, []);
  const applicants = grants.flatMap(({ applicant }) => applicant ?? []);
  const changed = applicants.filter((name) => createReconciler(aliases).reconcile(name).remark);
  expect(applicants.length).toBeGreaterThan(300);
  expect([...new Set(changed)]).toEqual([]);
});
