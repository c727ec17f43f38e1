import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { listSuppressed } from '../archive/protect/suppressed.ts';
import { findLeaks } from './find-leaks.ts';

// What is shipped is public. This reads every file of the built site as somebody would who is after
// what was taken out of it.

const BUILD = 'build';
const SOURCE = 'data/source/grants.csv';

/** Shorter remarks ("year from the title") are words that anybody may write. */
const SHORTEST_REMARK = 40;

const secrets = [...(await listSuppressed()), ...(await listSourceOnly())];
const { files, leaks } = await findLeaks(BUILD, secrets);
for (const { file, secret } of leaks) console.error(`leaked in ${file}: ${secret}`);
if (leaks.length > 0) process.exit(1);
console.log(`none of ${secrets.length} suppressed texts in ${files} files`);

/** Addresses and remarks of the source, which the builder never ships. Read without its help. */
async function listSourceOnly(): Promise<string[]> {
  const rows: Record<string, string>[] = parse(await readFile(SOURCE), {
    columns: true,
    bom: true,
  });
  return rows.flatMap((row) => [
    ...(row['source_url'] ?? '')
      .split(/\s*;\s*/)
      .map(withoutScheme)
      .filter(isPage),
    ...[row['notes'] ?? ''].filter((remark) => remark.length >= SHORTEST_REMARK),
  ]);
}

/** `https://www.example.org/a/` → `example.org/a`: the form in which somebody would type it. */
function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** An address that leads to one page; a publisher's front page may be named. */
function isPage(address: string): boolean {
  return address.includes('/');
}
