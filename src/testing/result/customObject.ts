import { MemberTable } from "../../objects/members/MemberTable.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";

/** An object of these note properties, in order. */
export function customObject(properties: Readonly<Record<string, unknown>>): PSCustomObject {
  const object = new PSCustomObject(new MemberTable());
  for (const [name, value] of Object.entries(properties)) object.extended.setNote(name, value);
  return object;
}
