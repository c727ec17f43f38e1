import type { OpenName } from './outcome.ts';
import type { Remark } from './raw-table.ts';

/** Names that nothing matched, gathered over the whole table: one entry a name, with all its lines. */
export class OpenNames {
  readonly #found = new Map<string, OpenName & { readonly lines: number[] }>();

  add(
    kind: OpenName['kind'],
    name: string,
    line: number,
    reason: Remark,
    suggestions: readonly string[],
  ): void {
    const key = `${kind} ${reason.code} ${name.toLowerCase()}`;
    const known = this.#found.get(key);
    if (known) known.lines.push(line);
    else this.#found.set(key, { kind, name, lines: [line], reason, suggestions });
  }

  /** Most frequent first, then by name. */
  list(): readonly OpenName[] {
    return [...this.#found.values()].sort(
      (a, b) => b.lines.length - a.lines.length || (a.name < b.name ? -1 : 1),
    );
  }
}
