import { extendedMembers } from "./extendedMembers.ts";
import { PSAliasProperty, type PSMemberInfo } from "./PSMemberInfo.ts";

/** Whether an alias among the object's own members leads back to itself. */
export function isCyclicAlias(alias: PSAliasProperty, target: unknown): boolean {
  const table = extendedMembers(target);
  if (!table) return false;
  const seen = new Set<PSMemberInfo>();
  for (
    let at: PSMemberInfo | undefined = alias;
    at instanceof PSAliasProperty;
    at = table.get(at.referencedMemberName)
  ) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
