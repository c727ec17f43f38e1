import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROTECTION_RULES, type ProtectionRule } from '#lib/archive/manifest.ts';
import { measureCoverage } from '../coverage/measure-coverage.ts';
import { protectGrants, type PublicGrant } from '../protect/protect-grants.ts';
import { readInputs } from '../source/inputs.ts';
import type { AboutSource } from '../source/settings.ts';
import type { CoverageLine, ImportResult } from './outcome.ts';
import { RULE_WORDS } from './rule-words.ts';

/** A source that is written and checked, but not yet in place. */
export interface Staged {
  readonly hidden: NonNullable<ImportResult['hidden']>;
  readonly coverage: readonly CoverageLine[];
  /** Texts that are withheld until somebody has read them, ready to be copied into `decisions/released-texts.csv`. */
  readonly toRead: readonly { readonly id: string; readonly text: string }[];
  /** Puts the new source in the place of the old one, of which it keeps a copy beside the report. */
  readonly place: (reports: string) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/**
 * Writes the new source beside the old one and runs the strict check and the protection over it.
 * @throws InputError where the archive could not be built from it.
 */
export async function stageImport(root: string, csv: string, about: AboutSource): Promise<Staged> {
  const stage = await mkdtemp(join(root, '.import-'));
  const discard = () => rm(stage, { recursive: true, force: true });
  try {
    await mkdir(join(stage, 'source'));
    await writeFile(join(stage, 'source/grants.csv'), csv);
    await writeFile(join(stage, 'source/about.json'), `${JSON.stringify(about, null, 2)}\n`);
    const inputs = await readInputs(root, stage);
    const grants = protectGrants(inputs, 'public');
    const count = (rule: ProtectionRule) =>
      grants.filter(({ hiddenBy }) => hiddenBy.has(rule)).length;
    return {
      hidden: PROTECTION_RULES.map((rule) => ({
        rule,
        count: count(rule),
        says: RULE_WORDS[rule],
      })),
      toRead: gatherTexts(grants.flatMap(listUnread)),
      coverage: measureCoverage(inputs.grants, inputs.totals).map(asLine),
      async place(reports) {
        await copyFile(join(root, 'source/grants.csv'), join(reports, 'grants.before.csv'));
        for (const file of ['grants.csv', 'about.json']) {
          await rename(join(stage, 'source', file), join(root, 'source', file));
        }
        await discard();
      },
      discard,
    };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** A text of several grants, such as the name of a source, is read once: its id is *. */
function gatherTexts(texts: Staged['toRead']): Staged['toRead'] {
  const ids = new Map<string, string>();
  for (const { id, text } of texts) ids.set(text, ids.has(text) && ids.get(text) !== id ? '*' : id);
  return [...ids].map(([text, id]) => ({ id, text }));
}

function listUnread({ grant, title, sourceTitle, categorySource }: PublicGrant) {
  const texts = [
    ...(title === null ? [grant.title] : []),
    ...(sourceTitle === null ? [grant.source_title] : []),
    ...(categorySource === null && grant.category_source !== null ? [grant.category_source] : []),
  ];
  return texts.map((text) => ({ id: grant.id, text }));
}

function asLine(row: ReturnType<typeof measureCoverage>[number]): CoverageLine {
  const { year_from: from, year_to: to } = row;
  return {
    year: from === to ? String(from) : `${String(from)}–${String(to)}`,
    programme: row.programme === null ? null : String(row.programme),
    measure: row.measure === 'grants' ? 'grants' : 'amount_nok',
    documented: Number(row.documented),
    published: Number(row.published),
    isAtLeast: row.bound === 'at_least',
    source: String(row.source_title),
  };
}
