import { type Attr, DOMImplementation, type Document, type Element, type Node } from "@xmldom/xmldom";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** System.Xml.Linq.XName: a local name in a namespace. */
export class XName extends ClrObject {
  constructor(
    readonly localName: string,
    readonly namespace: string,
  ) {
    super();
  }

  /** "{urn:x}name" or "name". */
  get text(): string {
    return this.namespace === "" ? this.localName : `{${this.namespace}}${this.localName}`;
  }

  get clrType(): ClrType {
    return nameType();
  }

  override get equalityKey(): string {
    return `System.Xml.Linq.XName:${this.text}`;
  }
}

export class XNamespace extends ClrObject {
  constructor(readonly name: string) {
    super();
  }

  get clrType(): ClrType {
    return namespaceType();
  }

  override get equalityKey(): string {
    return `System.Xml.Linq.XNamespace:${this.name}`;
  }
}

export class XDeclaration extends ClrObject {
  constructor(
    public version: string | null,
    public encoding: string | null,
    public standalone: string | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return declarationType();
  }

  get text(): string {
    const part = (name: string, value: string | null) => (value === null ? "" : ` ${name}="${value}"`);
    return `<?xml${part("version", this.version ?? "1.0")}${part("encoding", this.encoding)}${part("standalone", this.standalone)}?>`;
  }
}

/** A node or an attribute of System.Xml.Linq, over a DOM node. One wrapper for a node, so that identity is the node's. */
export class XObject extends ClrObject {
  /** Of a document. */
  declaration: XDeclaration | null = null;

  constructor(readonly node: Node) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(typeNames[this.node.nodeType] ?? "System.Xml.Linq.XNode");
  }

  get element(): Element {
    return this.node as Element;
  }

  get attribute(): Attr {
    return this.node as Attr;
  }

  get name(): XName {
    return new XName(this.element.localName ?? this.node.nodeName, this.element.namespaceURI ?? "");
  }
}

const typeNames: Readonly<Record<number, string>> = {
  1: "System.Xml.Linq.XElement",
  2: "System.Xml.Linq.XAttribute",
  3: "System.Xml.Linq.XText",
  4: "System.Xml.Linq.XCData",
  7: "System.Xml.Linq.XProcessingInstruction",
  8: "System.Xml.Linq.XComment",
  9: "System.Xml.Linq.XDocument",
};

const nameType = lazyType("System.Xml.Linq.XName");
const namespaceType = lazyType("System.Xml.Linq.XNamespace");
const declarationType = lazyType("System.Xml.Linq.XDeclaration");

const wrappers = new WeakMap<object, XObject>();

export function xobject(node: Node): XObject {
  let found = wrappers.get(node);
  if (!found) {
    found = new XObject(node);
    wrappers.set(node, found);
  }
  return found;
}

export function xobjectOrNull(node: Node | null | undefined): XObject | null {
  return node ? xobject(node) : null;
}

/** A document for nodes that belong to none. */
export function newDocument(): Document {
  return new DOMImplementation().createDocument(null, "", null);
}
