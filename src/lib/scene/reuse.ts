import type { Mark, Scene } from './scene.ts';

/** Remembers the scene before, and gives each new one with what has not changed from it. */
export function createReuse(): (scene: Scene) => Scene {
  let previous: Scene | null = null;
  return (scene) => {
    previous = reuseMarks(previous, scene);
    return previous;
  };
}

/**
 * The new scene, with every mark that has not changed as the very object of the old one: what draws it
 * sees at a glance that there is nothing to do. Marks are told apart by their keys.
 */
export function reuseMarks(previous: Scene | null, scene: Scene): Scene {
  return previous ? { ...scene, marks: reuse(previous.marks, scene.marks) } : scene;
}

function reuse(previous: readonly Mark[], marks: readonly Mark[]): readonly Mark[] {
  const known = new Map(previous.map((mark) => [mark.key, mark]));
  const kept = marks.map((mark) => {
    const old = known.get(mark.key);
    if (!old) return mark;
    const next =
      mark.kind === 'group' && old.kind === 'group'
        ? { ...mark, marks: reuse(old.marks, mark.marks) }
        : mark;
    return isSame(old, next) ? old : next;
  });
  const isUnchanged =
    kept.length === previous.length && kept.every((mark, index) => mark === previous[index]);
  return isUnchanged ? previous : kept;
}

/** Deep equality of plain JSON; what is the same object is not looked into. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [names, others] = [Object.keys(a), Object.keys(b)];
  return (
    names.length === others.length &&
    names.every((name) =>
      isSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
    )
  );
}
