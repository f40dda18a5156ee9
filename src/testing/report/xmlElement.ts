import { escapeXml } from "../../base/text/escapeXml.ts";
import { xmlText } from "../../report/markupText.ts";

/** An element with its attributes in order; children are elements, a text, or nothing. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string | number])[];
  readonly children: readonly XmlElement[] | string | null;
  /** The text stands in a CDATA section. */
  readonly isCdata?: boolean;
  /** Without content it is written with an end tag. */
  readonly isOpen?: boolean;
}

export function element(
  name: string,
  attributes: XmlElement["attributes"] = [],
  children: XmlElement["children"] = null,
): XmlElement {
  return { name, attributes, children };
}

/** What stands in front of the root: its declaration, and the type of the document. */
export interface XmlProlog {
  /** As it is written; null: not told. */
  readonly encoding: string | null;
  /** Whether it says that it does not stand alone. */
  readonly tellsStandalone: boolean;
  readonly docType: string | null;
}

const plainProlog: XmlProlog = { encoding: "utf-8", tellsStandalone: true, docType: null };

export function xmlDocument(root: XmlElement, { encoding, tellsStandalone, docType }: XmlProlog = plainProlog): string {
  const parts = [encoding === null ? "" : ` encoding="${encoding}"`, tellsStandalone ? ' standalone="no"' : ""];
  const head = `<?xml version="1.0"${parts.join("")}?>`;
  return `${[head, ...(docType === null ? [] : [docType]), written(root, "")].join("\n")}`;
}

function written({ name, attributes, children, isCdata, isOpen }: XmlElement, indent: string): string {
  const head = `${indent}<${name}${attributes.map(([key, value]) => ` ${key}="${attributeText(String(value))}"`).join("")}`;
  if (children === null || children.length === 0) return isOpen ? `${head}></${name}>` : `${head} />`;
  if (typeof children === "string") return `${head}>${isCdata ? cdata(children) : bodyText(children)}</${name}>`;
  return `${head}>\n${children.map((child) => written(child, `${indent}  `)).join("\n")}\n${indent}</${name}>`;
}

function attributeText(text: string): string {
  return xmlText(text)
    .replaceAll("&#10;", "&#xA;")
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("\n", "&#xA;");
}

function bodyText(text: string): string {
  return escapeXml(printable(text));
}

function cdata(text: string): string {
  return `<![CDATA[${printable(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** Characters that no XML document may have show as pictures. */
function printable(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (character) =>
    String.fromCharCode(0x2400 + character.charCodeAt(0)),
  );
}
