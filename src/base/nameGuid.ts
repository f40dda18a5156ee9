import { foldCase } from "./CaseInsensitiveMap.ts";
import { RandomIds } from "./Ids.ts";
import { SeededRandom } from "./Random.ts";

/**
 * The GUID of what is known by names, such as a stock object by its organisation, its noun and its own name: the same names
 * always give the same GUID, whatever else is made before it or beside it. Case does not count. It looks like a version 4
 * GUID, as those of a directory do.
 */
export function nameGuid(...names: readonly string[]): string {
  const text = names.map((name) => `${name.length}:${foldCase(name)}`).join("/");
  return new RandomIds(new SeededRandom(text)).newGuid();
}
