import { setOwnTypeNames } from "../../objects/members/extendedMembers.ts";
import { MemberTable } from "../../objects/members/MemberTable.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";

/** An object of the given type's name with its properties as notes. */
export function recordObject(
  typeName: string,
  properties: Iterable<readonly [name: string, value: unknown]>,
): PSCustomObject {
  const object = new PSCustomObject(new MemberTable());
  for (const [name, value] of properties) object.extended.setNote(name, value);
  setOwnTypeNames(object, [typeName, "System.Object"]);
  return object;
}
