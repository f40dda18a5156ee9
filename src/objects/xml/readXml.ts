import { DOMImplementation, type Document, type Element, type Node } from "@xmldom/xmldom";
import { pollStop } from "../../base/budget.ts";
import type { ClrException } from "../errors/PSError.ts";
import { markAsFull } from "./emptyElements.ts";
import { expandEntities } from "./expandEntities.ts";
import { XmlCursor } from "./XmlCursor.ts";

export interface ReadOptions {
  readonly preserveWhitespace: boolean;
  /** Line ends, and blanks of attributes, stay as they are written: so reads the document itself, unlike a reader and a cast. */
  readonly keepsLineEnds?: boolean;
}

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";

/** Reads a document as .NET's XmlReader does, with its texts for what is not well-formed. */
export function readXml(text: string, options: ReadOptions): Document {
  const document = new DOMImplementation().createDocument(null, "", null);
  const plain = text.replace(/^\ufeff/, "");
  const cursor = new XmlCursor(options.keepsLineEnds ? plain : plain.replace(/\r\n?/g, "\n"));
  // What is too short for any document is not looked at.
  if (text.length < 4 && text.trim() !== "") throw cursor.rootError("NoElement", 0);
  readDeclaration(cursor, document);
  new ContentReader(cursor, document, options).read(document, true);
  if (!document.documentElement) throw cursor.rootError("NoRoot", null);
  return document;
}

/** Reads what may stand inside an element (InnerXml) and appends it to a node. */
export function readFragment(text: string, parent: Node, document: Document): void {
  const cursor = new XmlCursor(text);
  new ContentReader(cursor, document, { preserveWhitespace: true, keepsLineEnds: true }).read(parent, false);
}

function readDeclaration(cursor: XmlCursor, document: Document): void {
  const match = cursor.match(/<\?xml\s+([^?]*)\?>/y);
  if (match) document.appendChild(document.createProcessingInstruction("xml", match[1].trim()));
}

type Attributes = ReadonlyMap<string, { readonly value: string; readonly position: number }>;

interface OpenElement {
  readonly node: Element;
  readonly name: string;
  readonly position: number;
  /** Namespaces that the element itself declares, by prefix. */
  readonly namespaces: ReadonlyMap<string, string>;
}

class ContentReader {
  readonly #cursor: XmlCursor;
  readonly #document: Document;
  readonly #options: ReadOptions;
  readonly #open: OpenElement[] = [];
  /** What each prefix means here; the last declaration of one counts. */
  readonly #declared = new Map<string, string[]>();
  #parent!: Node;

  constructor(cursor: XmlCursor, document: Document, options: ReadOptions) {
    this.#cursor = cursor;
    this.#document = document;
    this.#options = options;
  }

  /** Reads to the end; at the root of a document only one element may stand and no text. */
  read(parent: Node, isRoot: boolean): void {
    this.#parent = parent;
    const cursor = this.#cursor;
    while (!cursor.isAtEnd) {
      pollStop();
      if (!cursor.startsWith("<")) this.#text(isRoot && this.#open.length === 0);
      else if (cursor.startsWith("<!--")) this.#comment();
      else if (cursor.startsWith("<![CDATA[")) this.#cdata();
      else if (cursor.startsWith("<!DOCTYPE")) this.#documentType();
      else if (cursor.startsWith("<?")) this.#instruction();
      else if (cursor.startsWith("</")) this.#endTag();
      else this.#startTag(isRoot);
    }
    if (this.#open.length > 0) throw this.#unclosed();
  }

  #unclosed(): ClrException {
    const names = this.#open.map((element) => element.name).reverse();
    const list = names.length === 0 ? "" : `${names.join(", ")}.`;
    return this.#cursor.error(
      `Unexpected end of file has occurred. The following elements are not closed: ${list}`,
      this.#cursor.length,
    );
  }

  #text(isOutside: boolean): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    const next = cursor.indexOf("<", start);
    cursor.at = next < 0 ? cursor.length : next;
    const raw = cursor.slice(start, cursor.at);
    const content = cursor.blanksEnd(start);
    if (content >= cursor.at) {
      if (!isOutside && this.#options.preserveWhitespace) this.#parent.appendChild(this.#document.createTextNode(raw));
      return;
    }
    if (isOutside) throw cursor.rootError("NoElement", content);
    const bad = raw.indexOf("]]>");
    if (bad >= 0) throw cursor.error("']]>' is not allowed in character data.", start + bad);
    this.#refuseControls(raw, start);
    this.#parent.appendChild(this.#document.createTextNode(expandEntities(raw, start, cursor)));
  }

  #refuseControls(raw: string, start: number): void {
    const at = raw.search(controls);
    if (at < 0) return;
    const code = raw.charCodeAt(at).toString(16).toUpperCase().padStart(2, "0");
    throw this.#cursor.error(`'${raw[at]}', hexadecimal value 0x${code}, is an invalid character.`, start + at);
  }

  #comment(): void {
    const cursor = this.#cursor;
    const start = cursor.at + 4;
    const end = cursor.indexOf("--", start);
    if (end < 0) throw cursor.error("Unexpected end of file while parsing Comment has occurred.", cursor.length);
    if (!cursor.startsWith("-->", end))
      throw cursor.error("An XML comment cannot contain '--', and '-' cannot be the last character.", end);
    this.#parent.appendChild(this.#document.createComment(cursor.slice(start, end)));
    cursor.at = end + 3;
  }

  #cdata(): void {
    const cursor = this.#cursor;
    const start = cursor.at + 9;
    const end = cursor.indexOf("]]>", start);
    if (end < 0) throw cursor.error("Unexpected end of file while parsing CDATA has occurred.", cursor.length);
    this.#parent.appendChild(this.#document.createCDATASection(cursor.slice(start, end)));
    cursor.at = end + 3;
  }

  /** A document type is passed over: no entities of one's own, nothing fetched. */
  #documentType(): void {
    const match = this.#cursor.match(/<!DOCTYPE[^[>]*(\[[^\]]*\]\s*)?>/y);
    if (!match)
      throw this.#cursor.error("Unexpected end of file while parsing DOCTYPE has occurred.", this.#cursor.length);
  }

  #instruction(): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    const end = cursor.indexOf("?>", start);
    if (end < 0) throw cursor.error("Unexpected end of file while parsing PI has occurred.", cursor.length);
    const [, target, data] = /^([^\s?]+)\s*([\s\S]*)$/.exec(cursor.slice(start + 2, end)) ?? ["", "", ""];
    if (target.toLowerCase() === "xml") {
      throw cursor.error(
        "Unexpected XML declaration. The XML declaration must be the first node in the document, and no whitespace characters are allowed to appear before it.",
        start + 2,
      );
    }
    this.#parent.appendChild(this.#document.createProcessingInstruction(target, data));
    cursor.at = end + 2;
  }

  #endTag(): void {
    const cursor = this.#cursor;
    cursor.at += 2;
    const position = cursor.at;
    const current = this.#open.pop();
    if (current) for (const prefix of current.namespaces.keys()) this.#declared.get(prefix)?.pop();
    if (!current) throw cursor.error("Unexpected end tag.", position);
    const isCut = cursor.startsWith(current.name) && position + current.name.length >= cursor.length;
    const name = isCut ? current.name : cursor.name();
    if (isCut) cursor.at = cursor.length;
    if (name !== current.name) {
      const { line, column } = cursor.locate(current.position);
      throw cursor.error(
        `The '${current.name}' start tag on line ${line} position ${column} does not match the end tag of '${name}'.`,
        position,
      );
    }
    cursor.skipBlanks();
    if (cursor.isAtEnd) {
      this.#open.push(current);
      throw this.#unclosed();
    }
    if (!cursor.startsWith(">")) throw cursor.unexpected(">");
    cursor.at++;
    if (!current.node.firstChild) markAsFull(current.node);
    this.#parent = current.node.parentNode as Node;
  }

  #startTag(isRoot: boolean): void {
    const cursor = this.#cursor;
    const tagStart = cursor.at;
    cursor.at++;
    const position = cursor.at;
    if (isRoot && this.#open.length === 0 && this.#document.documentElement) {
      throw cursor.rootError("SeveralRoots", tagStart + 1);
    }
    const name = cursor.name();
    const attributes = this.#attributes();
    const namespaces = declarations(attributes);
    const node = this.#element(name, position, attributes, namespaces);
    this.#parent.appendChild(node);
    if (cursor.startsWith("/>")) {
      cursor.at += 2;
      return;
    }
    cursor.at++;
    this.#open.push({ node, name, position, namespaces });
    for (const [prefix, namespace] of namespaces) {
      const all = this.#declared.get(prefix);
      if (all) all.push(namespace);
      else this.#declared.set(prefix, [namespace]);
    }
    this.#parent = node;
  }

  #attributes(): Map<string, { readonly value: string; readonly position: number }> {
    const cursor = this.#cursor;
    const found = new Map<string, { readonly value: string; readonly position: number }>();
    for (;;) {
      const hadBlank = cursor.skipBlanks();
      if (cursor.isAtEnd) throw this.#unclosed();
      if (cursor.startsWith(">") || cursor.startsWith("/>")) return found;
      if (!hadBlank) throw found.size > 0 ? cursor.unexpectedFollower() : cursor.unexpected(">");
      const position = cursor.at;
      const name = cursor.name();
      if (found.has(name)) throw cursor.error(`'${name}' is a duplicate attribute name.`, position);
      cursor.skipBlanks();
      if (!cursor.startsWith("=")) throw cursor.unexpected("=");
      cursor.at++;
      cursor.skipBlanks();
      found.set(name, { value: this.#attributeValue(), position });
    }
  }

  #attributeValue(): string {
    const cursor = this.#cursor;
    const quote = cursor.character;
    if (quote !== '"' && quote !== "'") throw cursor.unexpectedQuote();
    const start = cursor.at + 1;
    const end = cursor.indexOf(quote, start);
    const raw = cursor.slice(start, end < 0 ? cursor.length : end);
    const bad = raw.indexOf("<");
    if (bad >= 0) throw cursor.error("'<', hexadecimal value 0x3C, is an invalid attribute character.", start + bad);
    if (end < 0) throw cursor.error("There is an unclosed literal string.", cursor.length);
    cursor.at = end + 1;
    return expandEntities(this.#options.keepsLineEnds ? raw : raw.replace(/[\n\t]/g, " "), start, cursor);
  }

  #element(name: string, position: number, attributes: Attributes, local: ReadonlyMap<string, string>): Element {
    const node = this.#document.createElementNS(this.#namespace(prefixOf(name), local, position), name) as Element;
    for (const [attribute, { value, position: at }] of attributes) {
      pollStop();
      if (attribute === "xmlns" || attribute.startsWith("xmlns:"))
        node.setAttributeNS(xmlnsNamespace, attribute, value);
      else {
        const prefix = prefixOf(attribute);
        node.setAttributeNS(prefix === "" ? null : this.#namespace(prefix, local, at), attribute, value);
      }
    }
    return node;
  }

  #namespace(prefix: string, local: ReadonlyMap<string, string>, position: number): string | null {
    const own = local.get(prefix);
    if (own !== undefined) return own === "" ? null : own;
    if (prefix === "xml") return xmlNamespace;
    const inherited = this.#declared.get(prefix)?.at(-1);
    if (inherited === undefined && prefix !== "")
      throw this.#cursor.error(`'${prefix}' is an undeclared prefix.`, position);
    return inherited || null;
  }
}

function declarations(attributes: Attributes): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, { value }] of attributes) {
    if (name === "xmlns") found.set("", value);
    else if (name.startsWith("xmlns:")) found.set(name.slice(6), value);
  }
  return found;
}

function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

/** Characters that XML has not. */
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
