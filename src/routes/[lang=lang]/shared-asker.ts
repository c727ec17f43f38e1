import { asset } from '$app/paths';
import type { Manifest } from '#lib/archive/manifest.ts';
import { Asker } from '#lib/state/asker.svelte.ts';

let shared: { readonly hash: string; readonly asker: Asker } | null = null;

/** One engine for a visit, whichever pages it goes to. */
export function shareAsker(manifest: Manifest): Asker {
  if (shared?.hash === manifest.hash) return shared.asker;
  const asker = new Asker(async () => {
    const { openWasmEngine } = await import('#lib/engine/wasm.ts');
    return openWasmEngine({ archiveBase: asset('/archive/'), manifest });
  });
  shared = { hash: manifest.hash, asker };
  return asker;
}
