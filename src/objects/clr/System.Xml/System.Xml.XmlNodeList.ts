import { defineClr } from "../../types/defineClr.ts";
import { enumerator } from "../members/listMembers.ts";
import type { XmlNodeList, XmlNodeListType } from "./XmlNodeList.ts";

function at(self: XmlNodeList, index: number): unknown {
  return self.items[index] ?? null;
}

const enumerators: Readonly<Record<XmlNodeListType, string>> = {
  "System.Xml.XmlChildNodes": "System.Xml.XmlChildEnumerator",
  "System.Xml.XPathNodeList": "System.Xml.XmlNodeListEnumerator",
  "System.Xml.XmlElementList": "System.Xml.XmlElementListEnumerator",
};

export default defineClr<XmlNodeList>({
  properties: { Count: (self) => self.items.length },
  indexers: { ItemOf: { get: at } },
  methods: {
    ToString: (self) => self.items.map((node) => node?.localName ?? "").join(" "),
    Item: at,
    GetEnumerator: (self) => enumerator(enumerators[self.typeName], () => self.items),
  },
});
