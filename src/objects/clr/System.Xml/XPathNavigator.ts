import type { Node } from "@xmldom/xmldom";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** A cursor over an XML tree, at an element, attribute, text, comment, instruction or the document. */
export class XPathNavigator extends ClrObject {
  constructor(public node: Node) {
    super();
  }

  get clrType(): ClrType {
    return navigatorType();
  }

  clone(): XPathNavigator {
    return new XPathNavigator(this.node);
  }

  /** Goes to a node, if there is one. */
  moveTo(node: Node | null | undefined): boolean {
    if (!node) return false;
    this.node = node;
    return true;
  }
}

/** The nodes that a query found, one after the other. */
export class XPathNodeIterator extends ClrObject {
  position = 0;

  constructor(readonly nodes: readonly Node[]) {
    super();
  }

  get clrType(): ClrType {
    return iteratorType();
  }

  override get elements(): Iterable<unknown> {
    return this.nodes.map((node) => new XPathNavigator(node));
  }
}

/** XPathDocument: a tree that is only read. */
export class XPathDocument extends ClrObject {
  constructor(readonly node: Node) {
    super();
  }

  get clrType(): ClrType {
    return documentType();
  }
}

const navigatorType = lazyType("System.Xml.DocumentXPathNavigator");
const iteratorType = lazyType("System.Xml.XPath.XPathNodeIterator");
const documentType = lazyType("System.Xml.XPath.XPathDocument");
