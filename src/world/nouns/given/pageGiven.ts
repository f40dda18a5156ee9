import { type Given, numberGiven } from "../../values/given.ts";

/** The part of a list that -Page and -PageSize name, and where it begins. */
export function pageGiven<T>(
  list: readonly T[],
  given: Given,
  usualSize: number,
): { readonly first: number; readonly items: readonly T[] } {
  const size = numberGiven(given, "PageSize") ?? usualSize;
  const first = ((numberGiven(given, "Page") ?? 1) - 1) * size;
  return { first, items: list.slice(first, first + size) };
}
