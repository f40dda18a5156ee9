import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { ListObject } from "../../values/collections/ListObject.ts";

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

export default defineClr<PropertySetData>({
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
