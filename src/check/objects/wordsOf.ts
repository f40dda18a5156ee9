import type { KnownObjects } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";

/** The words that a property can have, of those that are told or of its enumeration; null where they are no closed list. */
export function wordsOf(
  owner: KnownObjects,
  property: string,
  { table }: Pick<ObjectContext, "table">,
): readonly string[] | null {
  const words = owner.words?.(property) ?? null;
  if (words !== null) return words;
  const types = owner.type === null ? (owner.types ?? []) : [owner.type];
  const all = types.map((type) => {
    if (isStateOfJob(type, property)) return table.enumeration("System.Management.Automation.JobState");
    const held = table.memberType(type, property, { isStatic: false, isCall: false });
    return held === null ? null : table.enumeration(held);
  });
  return all.length === 0 || all.includes(null) ? null : [...new Set(all.flatMap((each) => each ?? []))];
}

/** The property of the table of types that says how a job is (about_Jobs). */
function isStateOfJob(type: string, property: string): boolean {
  return /^System\.Management\.Automation\.\w*Job$/i.test(type) && /^state$/i.test(property);
}
