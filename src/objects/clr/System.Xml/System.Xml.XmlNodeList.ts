import { defineType } from "../../types/TypeDefinition.ts";
import { enumerator } from "../members/listMembers.ts";
import type { XmlNodeList } from "./XmlNodeList.ts";

function at(self: XmlNodeList, index: number): unknown {
  return self.items[index] ?? null;
}

export default defineType<XmlNodeList>({
  name: "System.Xml.XmlNodeList",
  properties: { "int Count {get;}": (self) => self.items.length },
  indexers: { "System.Xml.XmlNode ItemOf(int i) {get;}": { get: at } },
  methods: {
    "System.Xml.XmlNode Item(int index)": at,
    "System.Collections.IEnumerator GetEnumerator()": (self) => enumerator("System.ArrayEnumerator", () => self.items),
  },
});
