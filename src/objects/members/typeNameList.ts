import { typeNamesOf } from "../types/typeNames.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { ListObject } from "../values/collections/ListObject.ts";
import { ownTypeNames, setOwnTypeNames } from "./extendedMembers.ts";

/** PSTypeNames of a value as a list whose changes are the value's own from then on. */
export function typeNameList(value: unknown): ListObject {
  const type = typeByName("System.Collections.ObjectModel.Collection[string]");
  if (typeof value !== "object" || value === null) return new ListObject(type, [...typeNamesOf(value)]);
  let names = ownTypeNames(value);
  if (!names) {
    names = [...typeNamesOf(value)];
    setOwnTypeNames(value, names);
  }
  return new ListObject(type, names as unknown as unknown[]);
}
