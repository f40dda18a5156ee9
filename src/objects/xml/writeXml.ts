import type { Attr, Element, Node } from "@xmldom/xmldom";
import { escapeXml, escapeXmlAttribute } from "../../base/text/escapeXml.ts";
import { clrException } from "../errors/PSError.ts";
import { isWrittenEmpty } from "./emptyElements.ts";

/** Prefixes that stand for a namespace where a node is written; "" is the one without a prefix. */
type Scope = ReadonlyMap<string, string>;

const nothingDeclared: Scope = new Map();

/** A node as OuterXml gives it: what its names need is declared, whatever stands around it. */
export function outerXml(node: Node, scope = nothingDeclared): string {
  switch (node.nodeType) {
    case 1:
      return elementXml(node as Element, scope);
    case 2:
      return `${node.nodeName}="${escapeAttribute((node as Attr).value ?? "")}"`;
    case 3:
      return escapeXml(node.nodeValue ?? "");
    case 4:
      return `<![CDATA[${sectionText(node.nodeValue ?? "")}]]>`;
    case 7:
      return `<?${node.nodeName}${node.nodeValue ? ` ${node.nodeValue}` : ""}?>`;
    case 8:
      return `<!--${commentText(node.nodeValue ?? "")}-->`;
    default:
      return innerXml(node, scope);
  }
}

/** What would end a section, or a comment, is refused when it is written. */
function sectionText(text: string): string {
  if (!text.includes("]]>")) return text;
  throw clrException("System.ArgumentException", "Cannot have ']]>' inside an XML CDATA block.");
}

function commentText(text: string): string {
  if (!text.includes("--") && !text.endsWith("-")) return text;
  throw clrException(
    "System.ArgumentException",
    "An XML comment cannot contain '--', and '-' cannot be the last character.",
  );
}

export function innerXml(node: Node, scope = nothingDeclared): string {
  if (node.nodeType === 2) return escapeXml((node as Attr).value);
  let text = "";
  for (let child = node.firstChild; child; child = child.nextSibling) text += outerXml(child, scope);
  return text;
}

interface StartTag {
  /** "<b c="1"", without the end. */
  readonly text: string;
  /** What holds inside of the element. */
  readonly scope: Scope;
}

/** Attributes as they stand, then the declarations that are missing. */
function startTag(element: Element, scope: Scope): StartTag {
  const attributes = Array.from({ length: element.attributes.length }, (_, at) => element.attributes.item(at) as Attr);
  const inner = new Map(scope);
  for (const { name, value } of attributes) {
    if (name === "xmlns") inner.set("", value);
    else if (name.startsWith("xmlns:")) inner.set(name.slice(6), value);
  }
  let declarations = "";
  const declare = (prefix: string, uri: string) => {
    inner.set(prefix, uri);
    declarations += ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(uri)}"`;
  };
  const prefix = element.namespaceURI ? (element.prefix ?? "") : "";
  const uri = element.namespaceURI ?? "";
  if ((inner.get(prefix) ?? "") !== uri && prefix !== "xml") declare(prefix, uri);
  let text = `<${writtenName(element)}`;
  for (const attribute of attributes) {
    const written = attributePrefix(attribute, inner);
    if (written === null) text += ` ${outerXml(attribute)}`;
    else {
      if (inner.get(written) !== attribute.namespaceURI) declare(written, attribute.namespaceURI ?? "");
      text += ` ${written}:${attribute.localName}="${escapeAttribute(attribute.value)}"`;
    }
  }
  return { text: text + declarations, scope: inner };
}

/** The prefix of an attribute that is in a namespace; null where it is in none, or declares one. */
function attributePrefix(attribute: Attr, scope: Scope): string | null {
  const { namespaceURI: uri, prefix } = attribute;
  if (!uri || prefix === "xml" || prefix === "xmlns" || attribute.name === "xmlns") return null;
  if (prefix) return prefix;
  for (const [known, namespace] of scope) if (known !== "" && namespace === uri) return known;
  return `d1p${scope.size + 1}`;
}

function elementXml(element: Element, scope: Scope): string {
  const start = startTag(element, scope);
  if (isWrittenEmpty(element)) return `${start.text} />`;
  return `${start.text}>${innerXml(element, start.scope)}</${writtenName(element)}>`;
}

/** A document as Save() writes it: indented by two blanks up to where text is mixed in. */
export function indentedXml(
  document: Node,
  newLine: string,
  encoding: string | null,
  preserveWhitespace: boolean,
): string {
  let text = "";
  let hasDeclaration = false;
  for (let child: Node | null = document.firstChild; child; child = child.nextSibling) {
    const isDeclaration = child.nodeType === 7 && child.nodeName === "xml";
    if (isDeclaration) {
      hasDeclaration = true;
      const declared = encoding === null ? child.nodeValue : withEncoding(child.nodeValue ?? "", encoding);
      text += `<?xml ${declared}?>`;
    } else text += preserveWhitespace ? outerXml(child) : indented(child, "", newLine, nothingDeclared);
    if (child.nextSibling && !preserveWhitespace) text += newLine;
  }
  if (hasDeclaration || encoding === null) return text;
  return `<?xml version="1.0" encoding="${encoding}"?>${newLine}${text}`;
}

/** The text of a declaration with the encoding that the writer has. */
function withEncoding(declared: string, encoding: string): string {
  const written = `encoding="${encoding}"`;
  return declared.includes("encoding=")
    ? declared.replace(/encoding="[^"]*"/, written)
    : declared.replace(/(version="[^"]*")/, `$1 ${written}`);
}

/** Behind text nothing is indented any more, in an element and all that is in it. */
function indented(node: Node, indent: string, newLine: string, scope: Scope): string {
  if (node.nodeType !== 1 || !node.firstChild) return outerXml(node, scope);
  const start = startTag(node as Element, scope);
  let text = `${start.text}>`;
  let isMixed = false;
  for (let child: Node | null = node.firstChild; child; child = child.nextSibling) {
    isMixed ||= child.nodeType === 3 || child.nodeType === 4;
    text += isMixed
      ? outerXml(child, start.scope)
      : `${newLine}${indent}  ${indented(child, `${indent}  `, newLine, start.scope)}`;
  }
  return `${text}${isMixed ? "" : `${newLine}${indent}`}</${writtenName(node as Element)}>`;
}

function escapeAttribute(text: string): string {
  return escapeXmlAttribute(text, { "\r": "&#xD;", "\n": "&#xA;" });
}

/** A prefix that stands for no namespace is not written. */
function writtenName(element: Element): string {
  return element.namespaceURI ? element.nodeName : (element.localName ?? element.nodeName);
}
