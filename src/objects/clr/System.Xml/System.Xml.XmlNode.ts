import type { Attr, Document, Element, Node } from "@xmldom/xmldom";
import { argumentInvalid, nullReference } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
import { wrapNode, type XmlNode } from "../../values/io/XmlNode.ts";
import type { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { markAsFull } from "../../xml/emptyElements.ts";
import { readFragment } from "../../xml/readXml.ts";
import { selectNodes } from "../../xml/selectNodes.ts";
import { writeContent, writeNode } from "../../xml/writeNode.ts";
import { innerXml, outerXml } from "../../xml/writeXml.ts";
import { enumerator } from "../members/listMembers.ts";
import { XmlAttributeCollection, type XmlNamespaceManager, XmlNodeList } from "./XmlNodeList.ts";
import { XPathNavigator } from "./XPathNavigator.ts";

const typeNames: Readonly<Record<number, string>> = {
  1: "Element",
  2: "Attribute",
  3: "Text",
  4: "CDATA",
  7: "ProcessingInstruction",
  8: "Comment",
  9: "Document",
  10: "DocumentType",
  11: "DocumentFragment",
};

/** The only child of an attribute, of which there is one even where it is empty. */
function attributeText(node: Node): Node | null {
  return node.nodeType === 2 ? documentOf(node).createTextNode((node as Attr).value) : null;
}

function childrenOf(node: Node): Node[] {
  const text = attributeText(node);
  if (text) return [text];
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) found.push(child);
  return found;
}

function documentOf(node: Node): Document {
  return (node.nodeType === 9 ? node : node.ownerDocument) as Document;
}

function checked(parent: XmlNode, child: XmlNode | null): Node {
  if (!child) throw nullReference();
  if (documentOf(child.node) !== documentOf(parent.node))
    throw argumentInvalid("The node to be inserted is from a different document context.");
  if (parent.node.nodeType === 9 && child.node.nodeType === 1 && (parent.node as Document).documentElement) {
    throw clrException("System.InvalidOperationException", "This document already has a 'DocumentElement' node.");
  }
  for (let at: Node | null = parent.node; at; at = at.parentNode) {
    if (at === child.node)
      throw argumentInvalid("Cannot insert a node or any ancestor of that node as a child of itself.");
  }
  return child.node;
}

function insertBefore(self: XmlNode, child: XmlNode | null, before: XmlNode | null): XmlNode | null {
  const node = checked(self, child);
  if (before && before.node.parentNode !== self.node)
    throw argumentInvalid("The reference node is not a child of this node.");
  self.node.insertBefore(node, before?.node ?? null);
  return child;
}

function select(self: XmlNode, path: string | null, manager: XmlNamespaceManager | null): Node[] {
  return selectNodes(self.node, path ?? "", manager?.prefixes ?? null);
}

function removeChild(self: XmlNode, child: XmlNode | null): XmlNode | null {
  if (!child) throw nullReference();
  if (child.node.parentNode !== self.node) throw argumentInvalid("The node to be removed is not a child of this node.");
  self.node.removeChild(child.node);
  if (!self.node.firstChild) markAsFull(self.node);
  return child;
}

function clone(self: XmlNode, deep: boolean): XmlNode | null {
  const copy = self.node.cloneNode(deep);
  if (!deep && self.node.nodeType === 1 && self.node.firstChild) markAsFull(copy);
  return wrapNode(copy);
}

function removeChildren(node: Node): void {
  while (node.firstChild) node.removeChild(node.firstChild);
}

function valueOf(self: XmlNode): string | null {
  return self.node.nodeType === 2 ? (self.node as Attr).value : (self.node.nodeValue ?? null);
}

function childElement(self: XmlNode, test: (element: Element) => boolean): unknown {
  return wrapNode(childrenOf(self.node).find((child) => child.nodeType === 1 && test(child as Element)));
}

function isWriteOnly({ node }: XmlNode): boolean {
  return node.nodeType === 9 || node.nodeType === 2;
}

export default defineClr<XmlNode>({
  toText: (self) => self.clrType.name,
  properties: {
    Name: (self) => (self.node.nodeType === 9 ? "#document" : self.node.nodeName),
    LocalName: (self) => self.localName,
    Prefix: (self) => (self.node as Element).prefix ?? "",
    NamespaceURI: (self) => (self.node as Element).namespaceURI ?? "",
    Value: {
      get: valueOf,
      set: (self, value: string | null) => {
        if (self.node.nodeType === 2) (self.node as Attr).value = value ?? "";
        else if ([3, 4, 7, 8].includes(self.node.nodeType)) self.node.nodeValue = value ?? "";
        else
          throw clrException(
            "System.InvalidOperationException",
            `Cannot set a value on node type '${typeNames[self.node.nodeType]}'.`,
          );
      },
    },
    NodeType: (self) => {
      if (self.node.nodeType === 7 && self.node.nodeName === "xml") return "XmlDeclaration";
      const isBlank = self.node.nodeType === 3 && /^[ \t\r\n]+$/.test(self.node.nodeValue ?? "");
      return isBlank ? "Whitespace" : typeNames[self.node.nodeType];
    },
    ParentNode: (self) => wrapNode(self.node.parentNode),
    ChildNodes: (self) => new XmlNodeList(() => childrenOf(self.node)),
    PreviousSibling: (self) => wrapNode(self.node.previousSibling),
    NextSibling: (self) => wrapNode(self.node.nextSibling),
    Attributes: (self) => (self.node.nodeType === 1 ? new XmlAttributeCollection(self.node as Element) : null),
    OwnerDocument: (self) => (self.node.nodeType === 9 ? null : wrapNode(self.node.ownerDocument)),
    FirstChild: (self) => wrapNode(attributeText(self.node) ?? self.node.firstChild),
    LastChild: (self) => wrapNode(attributeText(self.node) ?? self.node.lastChild),
    HasChildNodes: (self) => self.node.nodeType === 2 || self.node.firstChild !== null,
    IsReadOnly: () => false,
    InnerText: {
      // Documents and attributes override the setter alone, so that nothing is read.
      get: (self) => (isWriteOnly(self) ? null : (self.node.textContent ?? "")),
      set: (self, value: string | null) => {
        if (self.node.nodeType === 2) (self.node as Attr).value = value ?? "";
        else if (self.node.nodeType === 1) {
          removeChildren(self.node);
          if (value) self.node.appendChild(documentOf(self.node).createTextNode(value));
          else markAsFull(self.node);
        } else self.node.textContent = value ?? "";
      },
    },
    OuterXml: (self) => outerXml(self.node),
    InnerXml: {
      get: (self) => (self.node.nodeType === 2 ? null : innerXml(self.node)),
      set: (self, value: string | null) => {
        const holder = documentOf(self.node).createElement("holder");
        readFragment(value ?? "", holder, documentOf(self.node));
        removeChildren(self.node);
        while (holder.firstChild) self.node.appendChild(holder.firstChild);
      },
    },
    BaseURI: () => "",
    SchemaInfo: ({ node }) =>
      new PropertyBag(node.nodeType <= 2 ? "System.Xml.XmlName" : "System.Xml.Schema.XmlSchemaInfo"),
    PreviousText: () => null,
  },
  indexers: {
    "Item(string)": {
      get: (self, name: string | null) => childElement(self, (element) => element.nodeName === name),
    },
    "Item(string,string)": {
      get: (self, name: string | null, uri: string | null) =>
        childElement(self, (element) => element.localName === name && (element.namespaceURI ?? "") === (uri ?? "")),
    },
  },
  methods: {
    ToString: (self) => self.localName,
    Supports: (_self, feature: string | null, version: string | null) =>
      feature?.toLowerCase() === "xml" && (version === null || version === "1.0" || version === "2.0"),
    WriteTo: (self, writer: XmlWriterObject) => writeNode(self.node, writer),
    WriteContentTo: (self, writer: XmlWriterObject) => writeContent(self.node, writer),
    CreateNavigator: (self) => new XPathNavigator(self.node),
    "SelectSingleNode(string)": (self, path: string | null) => wrapNode(select(self, path, null)[0]),
    "SelectSingleNode(string,System.Xml.XmlNamespaceManager)": (
      self,
      path: string | null,
      manager: XmlNamespaceManager,
    ) => wrapNode(select(self, path, manager)[0]),
    "SelectNodes(string)": (self, path: string | null) => {
      const found = select(self, path, null);
      return new XmlNodeList(() => found, "System.Xml.XPathNodeList");
    },
    "SelectNodes(string,System.Xml.XmlNamespaceManager)": (self, path: string | null, manager: XmlNamespaceManager) => {
      const found = select(self, path, manager);
      return new XmlNodeList(() => found, "System.Xml.XPathNodeList");
    },
    AppendChild: (self, child: XmlNode | null) => {
      self.node.appendChild(checked(self, child));
      return child;
    },
    PrependChild: (self, child: XmlNode | null) => insertBefore(self, child, wrapNode(self.node.firstChild)),
    InsertBefore: insertBefore,
    InsertAfter: (self, child: XmlNode | null, after: XmlNode | null) =>
      insertBefore(self, child, after ? wrapNode(after.node.nextSibling) : wrapNode(self.node.firstChild)),
    ReplaceChild: (self, child: XmlNode | null, old: XmlNode | null) => {
      const next = old?.node.nextSibling ?? null;
      removeChild(self, old);
      self.node.insertBefore(checked(self, child), next);
      return old;
    },
    RemoveChild: removeChild,
    CloneNode: clone,
    Clone: (self) => clone(self, true),
    RemoveAll: (self) => {
      removeChildren(self.node);
      const { attributes } = self.node as Element;
      while (attributes && attributes.length > 0)
        (self.node as Element).removeAttributeNode(attributes.item(0) as Attr);
      markAsFull(self.node);
    },
    Normalize: (self) => self.node.normalize(),
    GetEnumerator: (self) =>
      enumerator("System.Xml.XmlChildEnumerator", () => childrenOf(self.node).map((child) => wrapNode(child))),
    GetNamespaceOfPrefix: (self, prefix: string | null) => self.node.lookupNamespaceURI(prefix || null) ?? "",
    GetPrefixOfNamespace: (self, uri: string | null) => self.node.lookupPrefix(uri ?? "") ?? "",
  },
});
