import { ClrObject } from "../model/ClrObject.ts";
import type { ClrType } from "../model/ClrType.ts";
import { ListObject } from "../model/ListObject.ts";
import { lazyType } from "../model/lazyType.ts";
import { defineType } from "../model/TypeDefinition.ts";

/** Names of properties that belong together in type data. */
export class PropertySetData extends ClrObject {
  constructor(readonly names: readonly string[]) {
    super();
  }

  get clrType(): ClrType {
    return setType();
  }
}

const setType = lazyType("System.Management.Automation.Runspaces.PropertySetData");

export default defineType<PropertySetData>({
  name: "System.Management.Automation.Runspaces.PropertySetData",
  base: "System.Object",
  constructors: {
    "(System.Collections.Generic.IEnumerable[string] referencedProperties)": (names: Iterable<string>) =>
      new PropertySetData([...names]),
  },
  properties: {
    "System.Collections.ObjectModel.Collection[string] ReferencedProperties {get;}": (self) =>
      ListObject.of("System.String", [...self.names]),
    "bool IsHidden {get;set;}": () => false,
  },
});
