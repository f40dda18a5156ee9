import type { Attr } from "@xmldom/xmldom";
import { defineType } from "../../types/TypeDefinition.ts";
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

export default defineType<XmlAttributeCollection>({
  name: "System.Xml.XmlAttributeCollection",
  properties: { "int Count {get;}": (self) => self.items.length },
  indexers: {
    "System.Xml.XmlAttribute ItemOf(int i) {get;}": { get: (self, index: number) => self.items[index] ?? null },
    "System.Xml.XmlAttribute ItemOf(string name) {get;}": { get: named },
    "System.Xml.XmlAttribute ItemOf(string localName, string namespaceURI) {get;}": {
      get: (self, name: Text, uri: Text) => wrapNode(self.element.getAttributeNodeNS(uri, name ?? "")),
    },
  },
  methods: {
    "System.Xml.XmlNode GetNamedItem(string name)": named,
    "System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)": append,
    "System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)": append,
    "System.Xml.XmlAttribute Prepend(System.Xml.XmlAttribute node)": append,
    "System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)": remove,
    "System.Xml.XmlNode RemoveNamedItem(string name)": (self, name: Text) => remove(self, named(self, name)),
    "System.Xml.XmlAttribute RemoveAt(int i)": (self, index: number) => remove(self, self.items[index] ?? null),
    "System.Xml.XmlNode Item(int index)": (self, index: number) => self.items[index] ?? null,
    "System.Collections.IEnumerator GetEnumerator()": (self) => enumerator("System.ArrayEnumerator", () => self.items),
  },
});
