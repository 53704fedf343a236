/**
 * A target's way down: `person.email_addresses[0].address` is the field `person`, in it `email_addresses`, there
 * the first entry, of this `address`. A number in brackets is a place in a list, anything else a name.
 */
export type TargetPath = readonly (string | number)[];

const grammar = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/;

/** More entries than any back end takes in one list. */
const maxIndex = 99;

/** @returns nothing where the target can't be read. */
export const parseTarget = (target: string): TargetPath | undefined => {
  if (!grammar.test(target)) return undefined;
  const path = [...target.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
  return path.some((part) => typeof part === 'number' && part > maxIndex) ? undefined : path;
};

/** A path as one text, by which paths are compared. */
export const pathKey = (path: TargetPath): string => JSON.stringify(path);

/** Whether two of these targets want the same place, or one wants to lie inside the other's value. */
export const conflictingTarget = (
  targets: readonly (readonly [string, TargetPath])[],
): string | undefined => {
  const values = new Set<string>();
  const branches = new Map<string, 'list' | 'fields'>();
  for (const [target, path] of targets) {
    let depth = 0;
    for (const part of path) {
      const parent = pathKey(path.slice(0, depth++));
      const kind = typeof part === 'number' ? 'list' : 'fields';
      if (values.has(parent) || (branches.get(parent) ?? kind) !== kind) return target;
      branches.set(parent, kind);
    }
    const key = pathKey(path);
    if (values.has(key) || branches.has(key)) return target;
    values.add(key);
  }
  return undefined;
};
