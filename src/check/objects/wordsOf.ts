import type { KnownObjects } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";

/** The words that a property can have, of those that are told or of its enumeration; null where they are no closed list. */
export function wordsOf(
  owner: KnownObjects,
  property: string,
  { table }: Pick<ObjectContext, "table">,
): readonly string[] | null {
  const words = owner.words?.(property) ?? null;
  if (words !== null || owner.type === null) return words;
  const type = table.memberType(owner.type, property, { isStatic: false, isCall: false });
  return type === null ? null : table.enumeration(type);
}
