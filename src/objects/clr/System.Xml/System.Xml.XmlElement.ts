import type { Attr, Element, Node } from "@xmldom/xmldom";
import { defineType } from "../../types/TypeDefinition.ts";
import { wrapNode, type XmlNode } from "../../values/io/XmlNode.ts";
import { isWrittenEmpty, markAsEmpty, markAsFull } from "../../xml/emptyElements.ts";
import { XmlNodeList } from "./XmlNodeList.ts";

type Text = string | null;

const of = (self: XmlNode): Element => self.node as Element;

export default defineType<XmlNode>({
  name: "System.Xml.XmlElement",
  properties: {
    "bool IsEmpty {get;set;}": {
      get: (self) => isWrittenEmpty(self.node),
      set: (self, value: boolean) => {
        if (!value) markAsFull(self.node);
        else {
          while (self.node.firstChild) self.node.removeChild(self.node.firstChild);
          markAsEmpty(self.node);
        }
      },
    },
    "bool HasAttributes {get;}": (self) => of(self).attributes.length > 0,
  },
  methods: {
    "string GetAttribute(string name)": (self, name: Text) => of(self).getAttribute(name ?? "") ?? "",
    "string GetAttribute(string localName, string namespaceURI)": (self, name: Text, uri: Text) =>
      of(self).getAttributeNS(uri, name ?? "") ?? "",
    "void SetAttribute(string name, string value)": (self, name: Text, value: Text) =>
      of(self).setAttribute(name ?? "", value ?? ""),
    "string SetAttribute(string localName, string namespaceURI, string value)": (
      self,
      name: Text,
      uri: Text,
      value: Text,
    ) => {
      of(self).setAttributeNS(uri, name ?? "", value ?? "");
      return value ?? "";
    },
    "void RemoveAttribute(string name)": (self, name: Text) => of(self).removeAttribute(name ?? ""),
    "void RemoveAttribute(string localName, string namespaceURI)": (self, name: Text, uri: Text) =>
      of(self).removeAttributeNS(uri, name ?? ""),
    "bool HasAttribute(string name)": (self, name: Text) => of(self).hasAttribute(name ?? ""),
    "bool HasAttribute(string localName, string namespaceURI)": (self, name: Text, uri: Text) =>
      of(self).hasAttributeNS(uri, name ?? ""),
    "System.Xml.XmlAttribute GetAttributeNode(string name)": (self, name: Text) =>
      wrapNode(of(self).getAttributeNode(name ?? "")),
    "System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)": (self, attribute: XmlNode) => {
      const old = of(self).getAttributeNode(attribute.node.nodeName);
      of(self).setAttributeNode(attribute.node as Attr);
      return wrapNode(old);
    },
    "System.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr)": (self, attribute: XmlNode) => {
      of(self).removeAttributeNode(attribute.node as Attr);
      return attribute;
    },
    "void RemoveAllAttributes()": (self) => {
      const { attributes } = of(self);
      while (attributes.length > 0) of(self).removeAttributeNode(attributes.item(0) as Attr);
    },
    "System.Xml.XmlNodeList GetElementsByTagName(string name)": (self, name: Text) =>
      new XmlNodeList(
        () => Array.from(of(self).getElementsByTagName(name ?? "")) as unknown as Node[],
        "System.Xml.XPathNodeList",
      ),
    "System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)": (
      self,
      name: Text,
      uri: Text,
    ) =>
      new XmlNodeList(
        () => Array.from(of(self).getElementsByTagNameNS(uri ?? "", name ?? "")) as unknown as Node[],
        "System.Xml.XPathNodeList",
      ),
  },
});
