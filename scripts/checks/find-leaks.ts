import { join } from 'node:path';
import { isCompressed, listFiles } from '../site/files.ts';
import { normalise, readShippedText } from './shipped-text.ts';

export interface Leak {
  readonly file: string;
  readonly secret: string;
}

/** Where any of the texts stands in any file below `folder`, or in a file's name. */
export async function findLeaks(
  folder: string,
  secrets: readonly string[],
): Promise<{ readonly files: number; readonly leaks: readonly Leak[] }> {
  const wanted = [...new Set(secrets.map(normalise))].filter((secret) => secret.trim() !== '');
  // An empty list would find nothing in anything.
  if (wanted.length === 0) throw new Error('nothing is suppressed: the search would prove nothing');
  // The compressed twins say what the plain files say.
  const files = (await listFiles(folder)).filter((file) => !isCompressed(file));
  const leaks: Leak[] = [];
  for (const file of files) {
    const text = `${normalise(file)}\n${await readShippedText(join(folder, file))}`;
    for (const secret of wanted) if (text.includes(secret)) leaks.push({ file, secret });
  }
  return { files: files.length, leaks };
}
