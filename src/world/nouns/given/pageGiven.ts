import { type Given, numberGiven } from "../../values/given.ts";
import { cloudError } from "../messages/cloudMessages.ts";

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

/** A page has its limits (documented): the most of each parameter. */
export function requirePage(given: Given, limits: Readonly<Record<string, number>>): void {
  for (const [name, most] of Object.entries(limits)) {
    const value = numberGiven(given, name);
    if (value !== null && (value < 1 || value > most)) throw cloudError("PageOutOfRange", { name, most });
  }
}
