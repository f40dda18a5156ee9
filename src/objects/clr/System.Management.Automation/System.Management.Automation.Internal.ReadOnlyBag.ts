import { defineClr } from "../../types/defineClr.ts";
import type { ListObject } from "../../values/collections/ListObject.ts";

/** A set that scripts can only look at: $EnabledExperimentalFeatures. */
export default defineClr<ListObject>({
  typeParameters: ["T"],
  interfaces: ["System.Collections.Generic.IEnumerable[T]", "System.Collections.IEnumerable"],
  properties: { "int Count {get;}": (self) => self.items.length },
  methods: { "bool Contains(T item)": (self, item: unknown) => self.items.includes(item) },
});
