import type { Command } from 'commander';
import { compareArchives, readSnapshot } from '../open-data/changes.ts';

export function addChanges(program: Command): void {
  program
    .command('changes')
    .description('compare two archives: added, corrected, withdrawn')
    .argument('<old>', 'folder of the archive that was published before')
    .argument('<new>', 'folder of the new one')
    .action(showChanges);
}

async function showChanges(old: string, fresh: string): Promise<void> {
  const changes = compareArchives(await readSnapshot(old), await readSnapshot(fresh));
  console.log(JSON.stringify(changes, null, 2));
}
