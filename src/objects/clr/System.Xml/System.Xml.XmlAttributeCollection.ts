import type { Attr } from "@xmldom/xmldom";
import type { PerEdition } from "../../../diag/Edition.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { closedEnumerator, type EnumeratorObject } from "../../values/collections/EnumeratorObject.ts";
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

/** None and one are kept without a list. */
function enumeratorOf(self: XmlAttributeCollection): EnumeratorObject {
  const source = () => self.items;
  if (self.items.length > 1) return listEnumerators[edition()](source);
  const alone = "System.Xml.XmlNamedNodeMap+SmallXmlNodeList+SingleObjectEnumerator";
  return enumerator(self.items.length === 1 ? alone : "System.Xml.EmptyEnumerator", source);
}

/** What .NET keeps several attributes in. */
const listEnumerators: PerEdition<(source: () => Iterable<unknown>) => EnumeratorObject> = {
  Desktop: (source) => enumerator("System.Collections.ArrayList+ArrayListEnumeratorSimple", source),
  Core: (source) =>
    closedEnumerator("System.Collections.Generic.List`1+Enumerator", [typeByName("System.Object")], source),
};

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
    GetEnumerator: enumeratorOf,
  },
});
