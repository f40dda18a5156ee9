import type { Attr, Document, Element, Node } from "@xmldom/xmldom";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";

/** A node of an XML document. One wrapper for a node, so that identity is the node's. */
export class XmlNode extends ClrObject {
  constructor(readonly node: Node) {
    super();
  }

  get clrType(): ClrType {
    if (this.node.nodeType === 7 && this.node.nodeName === "xml") return typeByName("System.Xml.XmlDeclaration");
    if (this.node.nodeType === 3 && /^[ \t\r\n]+$/.test(this.node.nodeValue ?? ""))
      return typeByName("System.Xml.XmlWhitespace");
    return typeByName(nodeTypeNames[this.node.nodeType] ?? "System.Xml.XmlNode");
  }

  /** The name without its prefix: also the node's text in lists. "#document" for a document. */
  get localName(): string {
    return (this.node as Element).localName ?? this.node.nodeName;
  }
}

export class XmlDocument extends XmlNode {
  preserveWhitespace = false;
  /** What is read keeps its line ends as they are written; a cast reads through a reader, which unites them. */
  keepsLineEnds = true;
  /** The URI of XmlResolver use, where a script set one; null resolves nothing. */
  baseUri = "";

  get document(): Document {
    return this.node as Document;
  }
}

const nodeTypeNames: Readonly<Record<number, string>> = {
  1: "System.Xml.XmlElement",
  2: "System.Xml.XmlAttribute",
  3: "System.Xml.XmlText",
  4: "System.Xml.XmlCDataSection",
  7: "System.Xml.XmlProcessingInstruction",
  8: "System.Xml.XmlComment",
  9: "System.Xml.XmlDocument",
  10: "System.Xml.XmlDocumentType",
  11: "System.Xml.XmlDocumentFragment",
};

const wrappers = new WeakMap<object, XmlNode>();

/** The wrapper of a DOM node; null stays null. */
export function wrapNode(node: Node | Element | Attr | null | undefined): XmlNode | null {
  if (!node) return null;
  let found = wrappers.get(node);
  if (!found) {
    found = node.nodeType === 9 ? new XmlDocument(node) : new XmlNode(node);
    wrappers.set(node, found);
  }
  return found;
}
