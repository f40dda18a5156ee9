import { synchronizedMembers } from "../../hybrid/synchronized.ts";
import { memberRefusal } from "../../roles/groupManagers.ts";
import type { WorldError } from "../../WorldError.ts";
import type { RelationRule } from "../defineNoun.ts";
import { nounNamed } from "../nounNamed.ts";
import { strangerInRoomList } from "../recipient/group/strangerInRoomList.ts";
import { recipientError } from "../recipient/recipientMessages.ts";
import { findRow } from "../rows/findRow.ts";
import type { NounRow } from "../rows/NounRow.ts";

/** Members of a group are its managers' business. */
export function memberGuard(groups: string): NonNullable<RelationRule["guard"]> {
  return ({ world, owner, given, ...change }) => {
    const definition = nounNamed(groups);
    const group = definition && findRow(world, definition, owner);
    if (!group) return null;
    const verb = given.has("Members") ? "Update" : change.joins ? "Add" : "Remove";
    return (
      synchronizedMembers(world, group, verb) ??
      memberRefusal(world, group, change, given) ??
      (change.joins ? (selfRefusal(group, change.members) ?? strangerInRoomList(world, group, change.members)) : null)
    );
  };
}

/** The directory lets no group be a member of itself. */
function selfRefusal(group: NounRow, members: readonly string[]): WorldError | null {
  return members.includes(group.guid) ? recipientError("GroupInItself", { group: group.name }) : null;
}
