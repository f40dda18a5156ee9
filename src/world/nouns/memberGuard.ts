import { memberRefusal } from "../roles/groupManagers.ts";
import type { RelationRule } from "./defineNoun.ts";
import { nounNamed } from "./nounNamed.ts";
import { findRow } from "./rows/findRow.ts";

/** Members of a group are its managers' business. */
export function memberGuard(groups: string): NonNullable<RelationRule["guard"]> {
  return ({ world, owner, given, ...change }) => {
    const definition = nounNamed(groups);
    const group = definition && findRow(world, definition, owner);
    return group ? memberRefusal(world, group, change, given) : null;
  };
}
