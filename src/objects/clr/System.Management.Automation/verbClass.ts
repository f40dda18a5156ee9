import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import type { ClrObject } from "../../values/ClrObject.ts";

/** The definition of a class of approved verbs (VerbsCommon and the like): each constant is its own name. */
export function verbClass(verbs: string): ClrMembers<ClrObject> {
  const names = verbs.split(",");
  return defineClr<ClrObject>({ staticProperties: Object.fromEntries(names.map((name) => [name, () => name])) });
}
