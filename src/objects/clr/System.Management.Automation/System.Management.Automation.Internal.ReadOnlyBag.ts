import { defineType } from "../../types/TypeDefinition.ts";
import type { ListObject } from "../../values/collections/ListObject.ts";

/** A set that scripts can only look at: $EnabledExperimentalFeatures. */
export default defineType<ListObject>({
  name: "System.Management.Automation.Internal.ReadOnlyBag",
  typeParameters: ["T"],
  kind: "class",
  interfaces: ["System.Collections.Generic.IEnumerable[T]", "System.Collections.IEnumerable"],
  properties: { "int Count {get;}": (self) => self.items.length },
});
