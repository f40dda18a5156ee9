import type { Attr } from "@xmldom/xmldom";
import { defineClr } from "../../types/defineClr.ts";
import { wrapNode, type XmlNode } from "../../values/io/XmlNode.ts";
import { enumerator } from "../members/listMembers.ts";
import type { XmlAttributeCollection } from "./XmlNodeList.ts";

type Text = string | null;

function named(self: XmlAttributeCollection, name: Text): XmlNode | null {
  return wrapNode(self.element.getAttributeNode(name ?? ""));
}

function append(self: XmlAttributeCollection, attribute: XmlNode): XmlNode {
  self.element.setAttributeNode(attribute.node as Attr);
  return attribute;
}

function remove(self: XmlAttributeCollection, attribute: XmlNode | null): XmlNode | null {
  if (attribute) self.element.removeAttributeNode(attribute.node as Attr);
  return attribute;
}

export default defineClr<XmlAttributeCollection>({
  properties: { Count: (self) => self.items.length },
  indexers: {
    "ItemOf(int)": { get: (self, index: number) => self.items[index] ?? null },
    "ItemOf(string)": { get: named },
    "ItemOf(string,string)": {
      get: (self, name: Text, uri: Text) => wrapNode(self.element.getAttributeNodeNS(uri, name ?? "")),
    },
  },
  methods: {
    "GetNamedItem(string)": named,
    SetNamedItem: append,
    Append: append,
    Prepend: append,
    Remove: remove,
    "RemoveNamedItem(string)": (self, name: Text) => remove(self, named(self, name)),
    RemoveAt: (self, index: number) => remove(self, self.items[index] ?? null),
    Item: (self, index: number) => self.items[index] ?? null,
    GetEnumerator: (self) => enumerator("System.ArrayEnumerator", () => self.items),
  },
});
