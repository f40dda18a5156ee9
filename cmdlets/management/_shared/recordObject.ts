import { setOwnTypeNames } from "../../../src/objects/model/extendedMembers.ts";
import { MemberTable } from "../../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../../src/objects/model/PSObject.ts";

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
