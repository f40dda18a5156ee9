import type { Attr, Element, Node } from "@xmldom/xmldom";
import { argumentInvalid } from "../../errors/argumentChecks.ts";
import { notModelled } from "../../errors/runtimeError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { wrapNode, type XmlNode } from "../../values/io/XmlNode.ts";
import { isWrittenEmpty, markAsEmpty, markAsFull } from "../../xml/emptyElements.ts";
import { checkNodeName } from "../../xml/xmlNames.ts";
import { XmlNodeList } from "./XmlNodeList.ts";

type Text = string | null;

const of = (self: XmlNode): Element => self.node as Element;

function attributeName(name: Text): string {
  if (!name) throw argumentInvalid("The attribute local name cannot be empty.");
  return checkNodeName(name);
}

export default defineClr<XmlNode>({
  properties: {
    IsEmpty: {
      get: (self) => isWrittenEmpty(self.node),
      set: (self, value: boolean) => {
        if (!value) markAsFull(self.node);
        else {
          while (self.node.firstChild) self.node.removeChild(self.node.firstChild);
          markAsEmpty(self.node);
        }
      },
    },
    HasAttributes: (self) => of(self).attributes.length > 0,
  },
  methods: {
    "GetAttribute(string)": (self, name: Text) => of(self).getAttribute(name ?? "") ?? "",
    "GetAttribute(string,string)": (self, name: Text, uri: Text) => of(self).getAttributeNS(uri, name ?? "") ?? "",
    "SetAttribute(string,string)": (self, name: Text, value: Text) => {
      of(self).setAttribute(attributeName(name), value ?? "");
    },
    "SetAttribute(string,string,string)": (self, name: Text, uri: Text, value: Text) => {
      const checked = attributeName(name);
      if (!/^[\p{L}_]/u.test(checked)) throw notModelled("An attribute whose name does not begin with a letter");
      of(self).setAttributeNS(uri, checked, value ?? "");
      return value ?? "";
    },
    "RemoveAttribute(string)": (self, name: Text) => of(self).removeAttribute(name ?? ""),
    "RemoveAttribute(string,string)": (self, name: Text, uri: Text) => of(self).removeAttributeNS(uri, name ?? ""),
    "HasAttribute(string)": (self, name: Text) => of(self).hasAttribute(name ?? ""),
    "HasAttribute(string,string)": (self, name: Text, uri: Text) => of(self).hasAttributeNS(uri, name ?? ""),
    "GetAttributeNode(string)": (self, name: Text) => wrapNode(of(self).getAttributeNode(name ?? "")),
    "GetAttributeNode(string,string)": (self, name: Text, uri: Text) =>
      wrapNode(of(self).getAttributeNodeNS(uri || null, name ?? "")),
    RemoveAttributeAt: (self, index: number) => {
      const found = of(self).attributes.item(index);
      return found ? wrapNode(of(self).removeAttributeNode(found)) : null;
    },
    "RemoveAttributeNode(string,string)": (self, name: Text, uri: Text) => {
      const found = of(self).getAttributeNodeNS(uri || null, name ?? "");
      return found ? wrapNode(of(self).removeAttributeNode(found)) : null;
    },
    "SetAttributeNode(System.Xml.XmlAttribute)": (self, attribute: XmlNode) => {
      const old = of(self).getAttributeNode(attribute.node.nodeName);
      of(self).setAttributeNode(attribute.node as Attr);
      return wrapNode(old) ?? attribute;
    },
    "RemoveAttributeNode(System.Xml.XmlAttribute)": (self, attribute: XmlNode) => {
      of(self).removeAttributeNode(attribute.node as Attr);
      return attribute;
    },
    RemoveAllAttributes: (self) => {
      const { attributes } = of(self);
      while (attributes.length > 0) of(self).removeAttributeNode(attributes.item(0) as Attr);
    },
    "GetElementsByTagName(string)": (self, name: Text) =>
      new XmlNodeList(
        () => Array.from(of(self).getElementsByTagName(name ?? "")) as unknown as Node[],
        "System.Xml.XmlElementList",
      ),
    "GetElementsByTagName(string,string)": (self, name: Text, uri: Text) =>
      new XmlNodeList(
        () => Array.from(of(self).getElementsByTagNameNS(uri ?? "", name ?? "")) as unknown as Node[],
        "System.Xml.XmlElementList",
      ),
  },
});
