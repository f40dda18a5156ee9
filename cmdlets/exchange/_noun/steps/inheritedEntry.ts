import type { NounDefinition, Values } from "../../../../src/world/nouns/defineNoun.ts";
import { securityNameOf } from "../../../../src/world/nouns/recipient/directory/securityName.ts";
import { relationRows } from "../../../../src/world/nouns/rows/relations.ts";
import { textList } from "../../../../src/world/values/text/textList.ts";
import type { World } from "../../../../src/world/World.ts";

/** Whether a member has something of an owner only from above it, where Remove- doesn't reach. */
export function isInherited(world: World, definition: NounDefinition, owner: string, member: string): boolean {
  const account = securityNameOf(world, member);
  return relationRows(world, definition, owner).some(
    ({ name, values }) => values.IsInherited === true && securityNameOf(world, name) === account,
  );
}

/** What Remove- says of such an entry (observed); rights of mailboxes are told as the directory's of the same bits. */
export function ignoredEntry(values: Values, object: string): string {
  const rights = [...textList(values.AccessRights), ...textList(values.ExtendedRights)].map(
    (each) => bits[each] ?? each,
  );
  const type = values.Deny === true ? "Deny" : "Allow";
  return `An inherited access control entry has been specified: [Rights: ${rights.join(", ")}, ControlType: ${type}] and was ignored on object "${object}".`;
}

const bits: Readonly<Record<string, string>> = {
  FullAccess: "CreateChild",
  ExternalAccount: "ListChildren",
  DeleteItem: "Delete",
  ReadPermission: "ReadControl",
  ChangePermission: "WriteDacl",
  ChangeOwner: "WriteOwner",
};
