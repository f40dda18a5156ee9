import { defineType } from "../../types/TypeDefinition.ts";
import type { GroupingObject } from "./GroupingObject.ts";

export default defineType<GroupingObject>({
  name: "System.Linq.Grouping",
  typeParameters: ["TKey", "TElement"],
  interfaces: ["System.Linq.IGrouping[TKey,TElement]", "System.Collections.Generic.IEnumerable[TElement]"],
  properties: { "TKey Key {get;}": (self) => self.key },
});
