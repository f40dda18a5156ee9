import { escapeXml } from "../../base/text/escapeXml.ts";
import { xmlText } from "../../report/markupText.ts";

/** An element with its attributes in order; children are elements, a text, or nothing. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string | number])[];
  readonly children: readonly XmlElement[] | string | null;
  /** The text stands in a CDATA section. */
  readonly isCdata?: boolean;
  /** Control characters of the text show as pictures, whatever others do. */
  readonly showsControls?: boolean;
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

/** A character that no document may have: what was written until there, and the call of the writer of XML that refuses it. */
export class RefusedCharacter extends Error {
  constructor(
    readonly written: string,
    readonly method: string,
    readonly argumentCount: number,
    readonly character: string,
  ) {
    super(`The document cannot have the character ${character.charCodeAt(0)}.`);
  }
}

/** Characters that no document may have: shown as others, refused as Pester does, or refused but in sections of CDATA. */
export type OddCharacters = "shown" | "refused" | "refusedInPlainText";

export function xmlDocument(
  root: XmlElement,
  { encoding, tellsStandalone, docType }: XmlProlog = plainProlog,
  odd: OddCharacters = "shown",
): string {
  const parts = [encoding === null ? "" : ` encoding="${encoding}"`, tellsStandalone ? ' standalone="no"' : ""];
  const head = `<?xml version="1.0"${parts.join("")}?>`;
  const writer = new XmlWriter(odd);
  writer.add([head, ...(docType === null ? [] : [docType]), ""].join("\n"));
  writer.element(root, "");
  return writer.text;
}

class XmlWriter {
  readonly #written: string[] = [];

  constructor(readonly odd: OddCharacters) {}

  get text(): string {
    return this.#written.join("");
  }

  add(text: string): void {
    this.#written.push(text);
  }

  element({ name, attributes, children, isCdata, isOpen, showsControls }: XmlElement, indent: string): void {
    this.add(`${indent}<${name}`);
    for (const [key, value] of attributes) {
      this.add(` ${key}="`);
      this.#requireAllowed(String(value), "WriteAttributeString", 2);
      this.add(`${attributeText(String(value))}"`);
    }
    if (children === null || children.length === 0) {
      this.add(isOpen ? `></${name}>` : " />");
      return;
    }
    this.add(">");
    if (typeof children === "string") this.#content(showsControls ? printable(children) : children, isCdata === true);
    else {
      this.add("\n");
      for (const child of children) {
        this.element(child, `${indent}  `);
        this.add("\n");
      }
      this.add(indent);
    }
    this.add(`</${name}>`);
  }

  #content(given: string, isCdata: boolean): void {
    if (!isCdata) {
      const text = this.odd === "shown" ? printable(given) : given;
      this.#requireAllowed(text, "WriteElementString", 2, escapeXml);
      this.add(escapeXml(text));
      return;
    }
    const text = this.odd === "refused" ? given : printable(given);
    this.add("<![CDATA[");
    this.#requireAllowed(text, "WriteCData", 1, cdataText);
    this.add(`${cdataText(text)}]]>`);
  }

  /** `asWritten`: of a text that is refused the lines in front are written already. */
  #requireAllowed(text: string, method: string, argumentCount: number, asWritten?: (text: string) => string): void {
    if (this.odd === "shown") return;
    const refused = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(text);
    if (refused === null) return;
    if (asWritten) this.add(asWritten(text.slice(0, text.lastIndexOf("\n", refused.index) + 1)));
    throw new RefusedCharacter(this.text, method, argumentCount, refused[0]);
  }
}

function attributeText(text: string): string {
  return xmlText(text)
    .replaceAll("&#10;", "&#xA;")
    .replaceAll("&#39;", "'")
    .replaceAll("&apos;", "'")
    .replaceAll("\n", "&#xA;");
}

function cdataText(text: string): string {
  return text.replaceAll("]]>", "]]]]><![CDATA[>");
}

/** Characters that no XML document may have show as pictures. */
function printable(text: string): string {
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (character) =>
    String.fromCharCode(0x2400 + character.charCodeAt(0)),
  );
}
