import type { Attr, Element, Node } from "@xmldom/xmldom";
import type { PerEdition } from "../../diag/Edition.ts";
import { psError } from "../errors/PSError.ts";
import { edition } from "../host/edition.ts";
import { toText } from "../ops/toText.ts";
import { wrapNode, type XmlNode } from "../values/io/XmlNode.ts";
import { unwrap } from "../values/PSObject.ts";
import { markAsFull } from "../xml/emptyElements.ts";
import { isPSObject } from "./asPSObject.ts";
import { missing } from "./missing.ts";

/*
 * XML as properties: attributes and child nodes of a node by their local names, ignoring case. An element that holds
 * nothing but text is its text; several of one name are an array.
 */

export function readXmlMember(xml: XmlNode, name: string): unknown {
  const found = matching(xml.node, name).map(asValue);
  return found.length === 0 ? missing : found.length === 1 ? found[0] : found;
}

/** Names of the adapter's properties in document order, each once. */
export function xmlMemberNames(xml: XmlNode): string[] {
  const names = new Map<string, string>();
  for (const node of partsOf(xml.node)) {
    const name = partName(node);
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/** Sets an attribute or the text of an element; false where there is none of the name. */
export function writeXmlMember(xml: XmlNode, name: string, value: unknown): boolean {
  const found = matching(xml.node, name);
  if (found.length === 0) return false;
  const text = nodeText[edition()](value);
  if (text === null) throw setError("XmlNodeSetShouldBeAString", name);
  if (found.length > 1) throw setError("XmlNodeSetRestrictionsMoreThanOneNode", name);
  const [node] = found;
  if (node.nodeType === 2) setAttributeValue(node as Attr, text);
  else if (node.nodeType === 1 && !isTextOnly(node as Element)) {
    const hasAttributes = (node as Element).attributes.length > 0;
    throw setError(
      hasAttributes ? "XmlNodeSetRestrictionsNodeWithAttributes" : "XmlNodeSetRestrictionsNonTextNode",
      name,
    );
  } else {
    node.textContent = text;
    if (text === "") markAsFull(node);
  }
  return true;
}

/** The text that a value is set as; null for one that cannot be: PowerShell 6 and later take more than texts. */
const nodeText: PerEdition<(value: unknown) => string | null> = {
  Desktop: (value) => (typeof unwrap(value) === "string" && !isPSObject(value) ? (unwrap(value) as string) : null),
  Core: (value) => toText(unwrap(value)),
};

/** Whether a name is that of one attribute, or of one element that has neither attributes nor elements inside. */
export function isXmlMemberSettable(xml: XmlNode, name: string): boolean {
  const [node, ...more] = matching(xml.node, name);
  if (node === undefined || more.length > 0) return false;
  return node.nodeType !== 1 || (isTextOnly(node as Element) && (node as Element).attributes.length === 0);
}

function setError(id: string, name: string): unknown {
  const text = `Cannot set "${name}" because only strings can be used as values to set XmlNode properties.`;
  return psError(id, "NotSpecified", text, { exception: "System.Management.Automation.SetValueException" });
}

function matching(node: Node, name: string): Node[] {
  const folded = name.toLowerCase();
  return [...partsOf(node)].filter((part) => partName(part).toLowerCase() === folded);
}

/** Attributes and children; an attribute itself has its text as "#text". */
function* partsOf(node: Node): Generator<Node> {
  if (node.nodeType === 2) {
    const text = node.ownerDocument?.createTextNode(node.nodeValue ?? "");
    if (text && node.nodeValue !== "") yield text;
    return;
  }
  const { attributes } = node as Element;
  if (attributes) for (let index = 0; index < attributes.length; index++) yield attributes.item(index) as Node;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!isIgnorableBlank(child)) yield child;
  }
}

function isIgnorableBlank(node: Node): boolean {
  return node.nodeType === 3 && /^[ \t\r\n]*$/.test(node.nodeValue ?? "");
}

/** Local name, "#text" and the like for others; the XML declaration is "xml". */
function partName(node: Node): string {
  return (node as Element).localName ?? node.nodeName;
}

function asValue(node: Node): unknown {
  switch (node.nodeType) {
    case 1:
      return isTextOnly(node as Element) ? (node.textContent ?? "") : wrapNode(node);
    case 2:
    case 3:
    case 4:
    case 7:
    case 8:
      return node.nodeValue ?? "";
    default:
      return wrapNode(node);
  }
}

/** The DOM keeps an attribute's text in two places. */
function setAttributeValue(attribute: Attr, text: string): void {
  attribute.value = text;
  attribute.nodeValue = text;
}

function isTextOnly(element: Element): boolean {
  if (element.attributes.length > 0) return false;
  for (let child = element.firstChild; child; child = child.nextSibling) if (child.nodeType !== 3) return false;
  return true;
}
