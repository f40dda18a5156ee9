import { defineClr } from "../../types/defineClr.ts";
import type { GroupingObject } from "./GroupingObject.ts";

export default defineClr<GroupingObject>({
  typeParameters: ["TKey", "TElement"],
  interfaces: ["System.Linq.IGrouping[TKey,TElement]", "System.Collections.Generic.IEnumerable[TElement]"],
  properties: { "TKey Key {get;}": (self) => self.key },
});
