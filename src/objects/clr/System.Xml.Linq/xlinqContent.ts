import type { Attr, Document, Element, Node } from "@xmldom/xmldom";
import { escapeXml } from "../../../base/text/escapeXml.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { invalidOperation } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { enumerate } from "../../ops/enumerate.ts";
import { toText } from "../../ops/toText.ts";
import { formatDateTime } from "../../text/time/formatDateTime.ts";
import { ClrType } from "../../types/ClrType.ts";
import { genericTypeOf, typeByName } from "../../types/typeRegistry.ts";
import { LazySequence } from "../../values/collections/LazySequence.ts";
import type { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import { unwrap } from "../../values/PSObject.ts";
import { DateTime } from "../../values/time/DateTime.ts";
import { adoptNode } from "../../xml/adoptNode.ts";
import { markAsFull } from "../../xml/emptyElements.ts";
import { readXml } from "../../xml/readXml.ts";
import { writtenNode } from "../../xml/writtenNode.ts";
import { newDocument, XDeclaration, XName, XObject, xobject } from "./XObject.ts";

const home = newDocument();

export function childrenOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeName !== "xml") found.push(child);
  return found;
}

export function isNamed(node: Element | Attr, name: XName | null): boolean {
  return name === null || (node.localName === name.localName && (node.namespaceURI ?? "") === name.namespace);
}

export function elementsOf(node: Node, name: XName | null = null): Node[] {
  return childrenOf(node).filter((child) => child.nodeType === 1 && isNamed(child as Element, name));
}

/** Every element below, in document order. */
export function* descendantsOf(node: Node, name: XName | null = null): Generator<Node> {
  for (const child of childrenOf(node)) {
    if (child.nodeType !== 1) continue;
    if (isNamed(child as Element, name)) yield child;
    yield* descendantsOf(child, name);
  }
}

/** Attributes of an element, namespace declarations among them. */
export function attributesOf(element: Element): Attr[] {
  return Array.from({ length: element.attributes.length }, (_, index) => element.attributes.item(index) as Attr);
}

export function attributeOf(element: Element, name: XName): Attr | null {
  return attributesOf(element).find((one) => isNamed(one, name)) ?? null;
}

/** What compilers number the iterators of the two libraries with; what is left out was not observed. */
const iteratorNumbers: PerEdition<Readonly<Record<string, number>>> = {
  Desktop: { Nodes: 18, GetDescendantNodes: 38, GetDescendants: 39, GetElements: 40, GetAttributes: 100 },
  Core: {
    Nodes: 18,
    NodesAfterSelf: 21,
    NodesBeforeSelf: 22,
    GetDescendantNodes: 37,
    GetDescendants: 38,
    GetElements: 39,
    GetAncestors: 43,
    GetElementsAfterSelf: 44,
    GetElementsBeforeSelf: 45,
    GetAttributes: 115,
  },
};

/** A sequence of nodes that is looked up each time somebody walks over it. */
export function nodeSequence(iterator: string, element: string, produce: () => Iterable<Node>): LazySequence {
  const number = iteratorNumbers[edition()][iterator.slice(iterator.indexOf("<") + 1, -1)];
  const name = `System.Xml.Linq.${iterator}${number === undefined ? "" : `d__${number}`}`;
  let type = sequenceTypes.get(name);
  if (!type) {
    const interfaces = () =>
      [genericTypeOf("System.Collections.Generic.IEnumerable", [typeByName(`System.Xml.Linq.${element}`)])].filter(
        (one) => one !== null,
      );
    type = new ClrType({ name, base: () => typeByName("System.Object"), interfaces });
    sequenceTypes.set(name, type);
  }
  return new LazySequence(type, function* () {
    for (const node of produce()) yield xobject(node);
  });
}

const sequenceTypes = new Map<string, ClrType>();

export function newElement(name: XName): Element {
  return home.createElementNS(name.namespace || null, name.localName);
}

export function newText(text: string, kind: "text" | "cdata" | "comment" = "text"): Node {
  if (kind === "cdata") return home.createCDATASection(text);
  return kind === "comment" ? home.createComment(text) : home.createTextNode(text);
}

export function newAttribute(name: XName, value: unknown): Attr {
  const isDeclaration = name.namespace === xmlns;
  const qualified = isDeclaration ? `xmlns:${name.localName}` : name.localName;
  const made = home.createAttributeNS(name.namespace || null, qualified);
  made.value = contentText(value);
  return made;
}

export const xmlns = "http://www.w3.org/2000/xmlns/";

/** A value as XML writes it. */
export function contentText(given: unknown): string {
  const value = unwrap(given);
  if (typeof value === "boolean") return value ? "true" : "false";
  if (value instanceof DateTime) return formatDateTime(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "");
  return toText(value ?? null);
}

/** Adds what scripts give: nodes, attributes, texts and other values, and lists of all of them. */
export function addContent(parent: Node, given: unknown, before: Node | null = null): void {
  const content = unwrap(given);
  if (content === null || content === undefined) return;
  if (content instanceof XObject) {
    if (content.node.nodeType === 2) addAttribute(parent as Element, content.attribute);
    else insert(parent, content.node, before);
    return;
  }
  const items = typeof content === "string" ? null : enumerate(content);
  if (items) for (const item of items) addContent(parent, item, before);
  else insertText(parent, contentText(content), before);
}

function addAttribute(element: Element, attribute: Attr): void {
  const name = new XName(attribute.localName ?? attribute.name, attribute.namespaceURI ?? "");
  if (attributeOf(element, name)) throw invalidOperation("Duplicate attribute.");
  const own = attribute.ownerElement ? newAttribute(name, attribute.value) : attribute;
  (own as unknown as { ownerDocument: Document }).ownerDocument = ownerOf(element);
  element.setAttributeNodeNS(own);
}

function ownerOf(node: Node): Document {
  return (node.nodeType === 9 ? node : node.ownerDocument) as Document;
}

/** A node that has a parent already is copied. */
function insert(parent: Node, node: Node, before: Node | null): void {
  if (parent.nodeType === 9 && node.nodeType === 1 && elementsOf(parent).length > 0)
    throw invalidOperation("This operation would create an incorrectly structured document.");
  const own = node.parentNode ? node.cloneNode(true) : node;
  parent.insertBefore(adoptNode(ownerOf(parent), own), before);
}

function insertText(parent: Node, text: string, before: Node | null): void {
  if (parent.nodeType === 9)
    throw clrException("System.ArgumentException", "Non-whitespace characters cannot be added to content.");
  if (text === "") {
    if (!parent.firstChild) markAsFull(parent as Element);
    return;
  }
  const last = before === null ? parent.lastChild : before.previousSibling;
  if (last?.nodeType === 3) last.nodeValue += text;
  else parent.insertBefore(ownerOf(parent).createTextNode(text), before);
}

export function removeNodes(parent: Node): void {
  for (const child of childrenOf(parent)) parent.removeChild(child as never);
}

/** The texts in it, one after the other. */
export function valueOf(node: Node): string {
  if (node.nodeType === 3 || node.nodeType === 4) return node.nodeValue ?? "";
  return childrenOf(node).map(valueOf).join("");
}

/** What Parse and Load read: a document. */
export function readDocument(text: string, preserveWhitespace: boolean): XObject {
  const read = readXml(text, { preserveWhitespace });
  const made = xobject(read as unknown as Node);
  const first = read.firstChild;
  if (first?.nodeName === "xml") {
    const part = (name: string) => new RegExp(`${name}\\s*=\\s*["']([^"']*)`).exec(first.nodeValue ?? "")?.[1] ?? null;
    made.declaration = new XDeclaration(part("version"), part("encoding"), part("standalone"));
    read.removeChild(first as never);
  }
  return made;
}

/** A node's text, indented unless its formatting is switched off. */
export function nodeText({ node }: XObject, isIndented = true): string {
  return node.nodeType === 3 ? escapeXml(node.nodeValue ?? "") : writtenNode(node, isIndented);
}

/** A node and the declaration before it into a writer, as Save does. */
export function saveInto(self: XObject, target: TextWriterObject, encoding: string, isIndented = true): void {
  const { declaration } = self;
  const standalone = declaration?.standalone ? ` standalone="${declaration.standalone}"` : "";
  const line = isIndented ? target.newLine : "";
  target.write(`<?xml version="1.0" encoding="${encoding}"${standalone}?>${line}${nodeText(self, isIndented)}`);
  target.flush();
}
