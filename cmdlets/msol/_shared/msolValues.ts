import type { ClrType } from "../../../src/objects/types/ClrType.ts";
import { registerType, typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { ClrObject } from "../../../src/objects/values/ClrObject.ts";
import { ListObject } from "../../../src/objects/values/collections/ListObject.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";

/** What every object of the service carries first. */
export const extensionDataProperty = "System.Runtime.Serialization.ExtensionDataObject ExtensionData {get;set;}";

export const textList = "System.Collections.Generic.List[string]";

const extensionDataType = registerType({
  name: "System.Runtime.Serialization.ExtensionDataObject",
  base: "System.Object",
});

class ExtensionData extends ClrObject {
  get clrType(): ClrType {
    return extensionDataType;
  }
}

export function extensionData(): ClrObject {
  return new ExtensionData();
}

export function texts(items: readonly string[]): ListObject {
  return ListObject.of("System.String", [...items]);
}

/** A value of an enumeration of the service by name. */
export function msolEnumeration(name: string, value: string): EnumValue {
  const type = typeByName(`Microsoft.Online.Administration.${name}`);
  const found = EnumValue.named(type, value);
  if (!found) throw new Error(`The enumeration ${name} has no value '${value}'.`);
  return found;
}
