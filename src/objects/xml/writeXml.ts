import type { Attr, Element, Node } from "@xmldom/xmldom";
import { escapeXml, escapeXmlAttribute } from "../../base/text/escapeXml.ts";
import { isWrittenEmpty } from "./emptyElements.ts";

/** A node as OuterXml gives it. */
export function outerXml(node: Node): string {
  switch (node.nodeType) {
    case 1:
      return elementXml(node as Element);
    case 2:
      return `${node.nodeName}="${escapeAttribute((node as Attr).value ?? "")}"`;
    case 3:
      return escapeXml(node.nodeValue ?? "");
    case 4:
      return `<![CDATA[${node.nodeValue ?? ""}]]>`;
    case 7:
      return `<?${node.nodeName}${node.nodeValue ? ` ${node.nodeValue}` : ""}?>`;
    case 8:
      return `<!--${node.nodeValue ?? ""}-->`;
    default:
      return innerXml(node);
  }
}

export function innerXml(node: Node): string {
  if (node.nodeType === 2) return escapeXml((node as Attr).value);
  let text = "";
  for (let child = node.firstChild; child; child = child.nextSibling) text += outerXml(child);
  return text;
}

function startOfTag(element: Element): string {
  let text = `<${element.nodeName}`;
  for (let index = 0; index < element.attributes.length; index++)
    text += ` ${outerXml(element.attributes.item(index) as Node)}`;
  return text;
}

function elementXml(element: Element): string {
  if (isWrittenEmpty(element)) return `${startOfTag(element)} />`;
  return `${startOfTag(element)}>${innerXml(element)}</${element.nodeName}>`;
}

/** A document as Save() writes it: indented by two blanks where no text is mixed in. */
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
      const declared =
        encoding === null
          ? child.nodeValue
          : (child.nodeValue ?? "").replace(/encoding="[^"]*"/, `encoding="${encoding}"`);
      text += `<?xml ${declared}?>`;
    } else text += preserveWhitespace ? outerXml(child) : indented(child, "", newLine);
    if (child.nextSibling && !preserveWhitespace) text += newLine;
  }
  if (hasDeclaration || encoding === null) return text;
  return `<?xml version="1.0" encoding="${encoding}"?>${newLine}${text}`;
}

function indented(node: Node, indent: string, newLine: string): string {
  if (node.nodeType !== 1 || !node.firstChild || hasText(node)) return indent + outerXml(node);
  let text = `${indent}${startOfTag(node as Element)}>${newLine}`;
  for (let child: Node | null = node.firstChild; child; child = child.nextSibling)
    text += indented(child, `${indent}  `, newLine) + newLine;
  return `${text}${indent}</${node.nodeName}>`;
}

function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 || child.nodeType === 4) return true;
  return false;
}

function escapeAttribute(text: string): string {
  return escapeXmlAttribute(text, { "\r": "&#xD;", "\n": "&#xA;" });
}
