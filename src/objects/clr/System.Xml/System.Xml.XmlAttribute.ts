import type { Attr } from "@xmldom/xmldom";
import { defineType } from "../../types/TypeDefinition.ts";
import { wrapNode, type XmlNode } from "../../values/io/XmlNode.ts";

export default defineType<XmlNode>({
  name: "System.Xml.XmlAttribute",
  properties: {
    "bool Specified {get;}": () => true,
    "System.Xml.XmlElement OwnerElement {get;}": (self) => wrapNode((self.node as Attr).ownerElement),
  },
});
