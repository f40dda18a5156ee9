import { hasWildcards, wildcardMatcher } from "../objects/ops/wildcard.ts";

/** What fits each of the values that a caller named, in their order; a value that nothing fits is handed to `missing`. */
export function chosen<T, V>(
  values: readonly V[],
  fitting: (value: V) => readonly T[],
  missing: (value: V) => void,
): T[] {
  return values.flatMap((value) => {
    const found = fitting(value);
    if (found.length === 0) missing(value);
    return found;
  });
}

/** The same by names or patterns; a pattern may fit nothing. */
export function chosenByName<T>(
  all: readonly T[],
  names: readonly string[],
  nameOf: (item: T) => string,
  missing: (name: string) => void,
): T[] {
  return chosen(
    names,
    (name) => {
      const matches = wildcardMatcher(name);
      return all.filter((item) => matches(nameOf(item)));
    },
    (name) => {
      if (!hasWildcards(name)) missing(name);
    },
  );
}
