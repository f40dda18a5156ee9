import type { Attr, Element, Node } from "@xmldom/xmldom";
import { convertTo } from "../../convert/convertTo.ts";
import { checkNotNull } from "../../errors/argumentChecks.ts";
import { newLine } from "../../text/newLine.ts";
import { defineClr } from "../../types/defineClr.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { wrapNode } from "../../values/io/XmlNode.ts";
import { Double } from "../../values/numbers.ts";
import { isWrittenEmpty } from "../../xml/emptyElements.ts";
import { evaluateXPath, selectNodes } from "../../xml/selectNodes.ts";
import { writtenNode } from "../../xml/writtenNode.ts";
import type { XmlNamespaceManager } from "./XmlNodeList.ts";
import { XPathNavigator, XPathNodeIterator } from "./XPathNavigator.ts";

type Self = XPathNavigator;
type Text = string | null;

const kinds: Readonly<Record<number, string>> = {
  1: "Element",
  2: "Attribute",
  3: "Text",
  4: "Text",
  7: "ProcessingInstruction",
  8: "Comment",
  9: "Root",
};

const asNode = (node: unknown) => (node ?? null) as Node | null;
const resolver = "System.Xml.IXmlNamespaceResolver";
const prefixes = (manager: XmlNamespaceManager | null | undefined) => manager?.prefixes ?? null;

function attributes({ node }: Self): Attr[] {
  if (node.nodeType !== 1) return [];
  const { attributes: all } = node as Element;
  return Array.from({ length: all.length }, (_, index) => all.item(index) as Attr).filter(
    (one) => one.name !== "xmlns" && one.prefix !== "xmlns",
  );
}

function attribute(self: Self, name: Text, namespace: Text): Attr | null {
  return (
    attributes(self).find((one) => one.localName === name && (one.namespaceURI ?? "") === (namespace ?? "")) ?? null
  );
}

function parentOf({ node }: Self): Node | null {
  return node.nodeType === 2 ? asNode((node as unknown as Attr).ownerElement) : node.parentNode;
}

function firstChild(node: Node): Node | null {
  let child = node.firstChild;
  while (child?.nodeName === "xml") child = child.nextSibling;
  return child;
}

function root(node: Node): Node {
  let at = node.nodeType === 2 ? ((node as unknown as Attr).ownerElement as unknown as Node) : node;
  while (at.parentNode) at = at.parentNode;
  return at;
}

function named(node: Node | null, name: Text, namespace: Text): boolean {
  return (
    node?.nodeType === 1 &&
    (node as Element).localName === name &&
    ((node as Element).namespaceURI ?? "") === (namespace ?? "")
  );
}

function select(self: Self, path: Text, manager?: XmlNamespaceManager | null): Node[] {
  checkNotNull(path, "xpath");
  return selectNodes(self.node, path as string, prefixes(manager));
}

const iterate = (self: Self, path: Text, manager?: XmlNamespaceManager | null) =>
  new XPathNodeIterator(select(self, path, manager));
const single = (self: Self, path: Text, manager?: XmlNamespaceManager | null) => {
  const [found] = select(self, path, manager);
  return found ? new XPathNavigator(found) : null;
};

function evaluate(self: Self, path: Text, manager?: XmlNamespaceManager | null): unknown {
  checkNotNull(path, "xpath");
  const found = evaluateXPath(self.node, path as string, prefixes(manager));
  if (Array.isArray(found)) return new XPathNodeIterator(found);
  return typeof found === "number" ? new Double(found) : found;
}

function value({ node }: Self): string {
  return node.nodeType === 1 || node.nodeType === 9 ? textOf(node) : (node.nodeValue ?? "");
}

function textOf(node: Node): string {
  if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? "";
  let text = "";
  if (node.nodeType !== 7 && node.nodeType !== 8)
    for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}

const typed = (type: string) => (self: Self) => {
  const text = value(self).trim();
  return type === "System.Boolean" ? /^(true|1)$/.test(text) : convertTo(text, typeByName(type));
};

function moveToAttribute(self: Self, step: number): boolean {
  if (self.node.nodeType !== 2) return step === 0 && self.moveTo(asNode(attributes(self)[0]));
  const owner = new XPathNavigator(parentOf(self) as Node);
  const all = attributes(owner);
  return self.moveTo(asNode(all[all.indexOf(self.node as unknown as Attr) + step]));
}

function children(self: Self): Node[] {
  const found: Node[] = [];
  for (let child = firstChild(self.node); child; child = child.nextSibling) found.push(child);
  return found;
}

export default defineClr<Self>({
  properties: {
    IsNode: () => true,
    NodeType: ({ node }) => kinds[node.nodeType],
    Name: ({ node }) => (/^#/.test(node.nodeName) ? "" : node.nodeName),
    LocalName: ({ node }) => (node as Element).localName ?? (/^#/.test(node.nodeName) ? "" : node.nodeName),
    NamespaceURI: ({ node }) => (node as Element).namespaceURI ?? "",
    Prefix: ({ node }) => (node as Element).prefix ?? "",
    BaseURI: () => "",
    Value: value,
    ValueAsInt: typed("System.Int32"),
    ValueAsLong: typed("System.Int64"),
    ValueAsDouble: typed("System.Double"),
    ValueAsBoolean: typed("System.Boolean"),
    ValueAsDateTime: typed("System.DateTime"),
    TypedValue: value,
    HasAttributes: (self) => attributes(self).length > 0,
    HasChildren: ({ node }) => firstChild(node) !== null,
    IsEmptyElement: ({ node }) => node.nodeType === 1 && isWrittenEmpty(node),
    OuterXml: ({ node }) => writtenNode(node),
    InnerXml: (self) =>
      children(self)
        .map((child) => writtenNode(child))
        .join(newLine()),
    UnderlyingObject: ({ node }) => wrapNode(node),
  },
  methods: {
    Clone: (self) => self.clone(),
    CreateNavigator: (self) => self.clone(),
    GetAttribute: (self, name: Text, namespace: Text) => attribute(self, name, namespace)?.value ?? "",
    MoveToAttribute: (self, name: Text, namespace: Text) => self.moveTo(asNode(attribute(self, name, namespace))),
    MoveToFirstAttribute: (self) => moveToAttribute(self, 0),
    MoveToNextAttribute: (self) => moveToAttribute(self, 1),
    "MoveToNext()": (self) => self.node.nodeType !== 2 && self.moveTo(self.node.nextSibling),
    "MoveToNext(string,string)": (self, name: Text, namespace: Text) => {
      for (let at = self.node.nextSibling; at; at = at.nextSibling)
        if (named(at, name, namespace)) return self.moveTo(at);
      return false;
    },
    MoveToPrevious: (self) => self.node.nodeType !== 2 && self.moveTo(self.node.previousSibling),
    MoveToFirst: (self) => self.node.nodeType !== 2 && self.moveTo(firstChild(self.node.parentNode as Node)),
    MoveToFirstChild: (self) => self.moveTo(firstChild(self.node)),
    "MoveToChild(string,string)": (self, name: Text, namespace: Text) =>
      self.moveTo(children(self).find((one) => named(one, name, namespace))),
    "MoveToFollowing(string,string)": (self, name: Text, namespace: Text) =>
      self.moveTo(
        selectNodes(self.node, "descendant::* | following::*", null).find((one) => named(one, name, namespace)),
      ),
    MoveToParent: (self) => self.moveTo(parentOf(self)),
    MoveToRoot: (self) => {
      self.moveTo(root(self.node));
    },
    MoveTo: (self, other: Self | null) => self.moveTo(other?.node),
    IsSamePosition: (self, other: Self | null) => self.node === other?.node,
    "Select(string)": (self, path: Text) => iterate(self, path),
    [`Select(string,${resolver})`]: iterate,
    "SelectSingleNode(string)": (self, path: Text) => single(self, path),
    [`SelectSingleNode(string,${resolver})`]: single,
    "Evaluate(string)": (self, path: Text) => evaluate(self, path),
    [`Evaluate(string,${resolver})`]: evaluate,
    "Matches(string)": (self, path: Text) => {
      const start = /^\//.test(path ?? "") ? path : `//${path}`;
      return selectNodes(root(self.node), start ?? "", null).includes(self.node);
    },
    "SelectChildren(string,string)": (self, name: Text, namespace: Text) =>
      new XPathNodeIterator(children(self).filter((one) => named(one, name, namespace))),
    "SelectDescendants(string,string,bool)": (self, name: Text, namespace: Text, matchSelf: boolean) =>
      new XPathNodeIterator(
        selectNodes(self.node, matchSelf ? "descendant-or-self::*" : "descendant::*", null).filter((one) =>
          named(one, name, namespace),
        ),
      ),
  },
  toText: value,
});
