import type { Attr, Document, Element, Node } from "@xmldom/xmldom";
import { clrException } from "../../errors/PSError.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { isWrittenEmpty } from "../../xml/emptyElements.ts";
import { readXml } from "../../xml/readXml.ts";

export class XmlReaderSettings extends ClrObject {
  ignoreWhitespace = false;
  ignoreComments = false;
  ignoreProcessingInstructions = false;
  closeInput = false;

  get clrType(): ClrType {
    return settingsType();
  }
}

/** A stop of the reader: a node, or the end tag of an element. */
interface Stop {
  readonly node: Node;
  readonly depth: number;
  readonly isEnd: boolean;
}

/** An XmlReader, which walks over a text tag by tag. The text is read as a whole when the first node is asked for. */
export class XmlReaderObject extends ClrObject {
  #stops: Stop[] | null = null;
  #at = -1;
  #attribute = -1;
  #isClosed = false;

  constructor(
    readonly text: () => string,
    readonly settings: XmlReaderSettings,
    readonly closesInput: () => void,
  ) {
    super();
  }

  get clrType(): ClrType {
    return readerType();
  }

  get stop(): Stop | null {
    return this.#isClosed ? null : (this.#stops?.[this.#at] ?? null);
  }

  /** The element or node that it stands at; at an attribute, that. */
  get node(): Node | null {
    const node = this.stop?.node ?? null;
    return this.#attribute < 0 ? node : ((node as Element).attributes.item(this.#attribute) as unknown as Node);
  }

  get isEnd(): boolean {
    return this.stop?.isEnd === true;
  }

  get isAtAttribute(): boolean {
    return this.#attribute >= 0;
  }

  get depth(): number {
    return (this.stop?.depth ?? 0) + (this.isAtAttribute ? 1 : 0);
  }

  get isEof(): boolean {
    return !this.#isClosed && this.#stops !== null && this.#at >= this.#stops.length;
  }

  get state(): string {
    if (this.#isClosed) return "Closed";
    if (this.#at < 0) return "Initial";
    return this.isEof ? "EndOfFile" : "Interactive";
  }

  get kind(): string {
    const { node } = this;
    if (!node) return "None";
    if (this.isEnd) return "EndElement";
    if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? "") ? "Text" : "Whitespace";
    if (node.nodeType === 7) return node.nodeName === "xml" ? "XmlDeclaration" : "ProcessingInstruction";
    return kinds[node.nodeType] ?? "None";
  }

  get attributes(): Attr[] {
    const node = this.stop?.node;
    if (node?.nodeType !== 1 || this.isEnd) return [];
    const { attributes } = node as Element;
    return Array.from({ length: attributes.length }, (_, index) => attributes.item(index) as Attr);
  }

  get isEmptyElement(): boolean {
    const { node } = this;
    return node?.nodeType === 1 && !this.isEnd && isWrittenEmpty(node);
  }

  read(): boolean {
    if (this.#isClosed) return false;
    this.#attribute = -1;
    this.#stops ??= this.#readAll();
    if (this.#at < this.#stops.length) this.#at++;
    return this.#at < this.#stops.length;
  }

  /** What is not well-formed is told once; nothing can be read after it. */
  #readAll(): Stop[] {
    this.#stops = [];
    return stopsOf(readXml(this.text(), { preserveWhitespace: true }), this.settings);
  }

  /** Past the end of the element that it stands at; past the node otherwise. */
  skip(): void {
    const { stop } = this;
    if (!stop) {
      this.read();
      return;
    }
    this.#attribute = -1;
    if (stop.node.nodeType === 1 && !stop.isEnd && !isWrittenEmpty(stop.node))
      while (this.stop && !(this.stop.node === stop.node && this.isEnd)) this.read();
    this.read();
  }

  moveToAttribute(index: number): boolean {
    if (index < 0 || index >= this.attributes.length) return false;
    this.#attribute = index;
    return true;
  }

  moveToNextAttribute(): boolean {
    return this.moveToAttribute(this.#attribute + 1);
  }

  moveToElement(): boolean {
    const isLeft = this.isAtAttribute;
    this.#attribute = -1;
    return isLeft;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.settings.closeInput) this.closesInput();
  }

  /** What a method throws that needs a node of another kind. */
  wrongNode(expected: string): unknown {
    return clrException("System.Xml.XmlException", `'${this.kind}' is an invalid XmlNodeType.${expected}`);
  }
}

const kinds: Readonly<Record<number, string>> = {
  1: "Element",
  2: "Attribute",
  4: "CDATA",
  8: "Comment",
  10: "DocumentType",
};

function stopsOf(document: Document, settings: XmlReaderSettings): Stop[] {
  const stops: Stop[] = [];
  const walk = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isIgnored(child, settings)) continue;
      stops.push({ node: child, depth, isEnd: false });
      if (child.nodeType !== 1) continue;
      walk(child, depth + 1);
      if (!isWrittenEmpty(child)) stops.push({ node: child, depth, isEnd: true });
    }
  };
  walk(document, 0);
  return stops;
}

function isIgnored(node: Node, settings: XmlReaderSettings): boolean {
  if (node.nodeType === 8) return settings.ignoreComments;
  if (node.nodeType === 7) return settings.ignoreProcessingInstructions && node.nodeName !== "xml";
  return node.nodeType === 3 && settings.ignoreWhitespace && !/\S/.test(node.nodeValue ?? "");
}

const readerType = lazyType("System.Xml.XmlTextReaderImpl");
const settingsType = lazyType("System.Xml.XmlReaderSettings");
