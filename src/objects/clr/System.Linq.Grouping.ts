import type { GroupingObject } from "../model/GroupingObject.ts";
import { defineType } from "../model/TypeDefinition.ts";

export default defineType<GroupingObject>({
  name: "System.Linq.Grouping",
  typeParameters: ["TKey", "TElement"],
  interfaces: ["System.Linq.IGrouping[TKey,TElement]", "System.Collections.Generic.IEnumerable[TElement]"],
  properties: { "TKey Key {get;}": (self) => self.key },
});
