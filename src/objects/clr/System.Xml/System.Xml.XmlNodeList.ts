import { defineClr } from "../../types/defineClr.ts";
import { enumerator } from "../members/listMembers.ts";
import type { XmlNodeList } from "./XmlNodeList.ts";

function at(self: XmlNodeList, index: number): unknown {
  return self.items[index] ?? null;
}

export default defineClr<XmlNodeList>({
  properties: { Count: (self) => self.items.length },
  indexers: { ItemOf: { get: at } },
  methods: {
    ToString: (self) => self.items.map((node) => node?.localName ?? "").join(" "),
    Item: at,
    GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.items),
  },
});
