import type { Element, Node } from "@xmldom/xmldom";
import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { wrapNode, type XmlNode } from "../../values/io/XmlNode.ts";

/** What holds children, results of a query, and elements of a name. */
export type XmlNodeListType = "System.Xml.XmlChildNodes" | "System.Xml.XPathNodeList" | "System.Xml.XmlElementList";

/** Lists of XML nodes: ChildNodes, SelectNodes, GetElementsByTagName; the nodes are asked for when they are needed. */
export class XmlNodeList extends ClrObject {
  readonly #nodes: () => readonly Node[];

  constructor(
    nodes: () => readonly Node[],
    readonly typeName: XmlNodeListType = "System.Xml.XmlChildNodes",
  ) {
    super();
    this.#nodes = nodes;
  }

  get clrType(): ClrType {
    return typeByName(this.typeName);
  }

  get items(): (XmlNode | null)[] {
    return this.#nodes().map((node) => wrapNode(node));
  }

  override get elements(): Iterable<unknown> {
    return this.items;
  }
}

/** The attributes of an element. */
export class XmlAttributeCollection extends ClrObject {
  constructor(readonly element: Element) {
    super();
  }

  get clrType(): ClrType {
    return typeByName("System.Xml.XmlAttributeCollection");
  }

  get items(): (XmlNode | null)[] {
    const { attributes } = this.element;
    return Array.from({ length: attributes.length }, (_, index) => wrapNode(attributes.item(index)));
  }

  override get elements(): Iterable<unknown> {
    return this.items;
  }
}

/** XmlNamespaceManager and the name table that it wants. */
export class XmlNamespaceManager extends ClrObject {
  readonly prefixes = new Map<string, string>();

  get clrType(): ClrType {
    return typeByName("System.Xml.XmlNamespaceManager");
  }
}

export class XmlNameTable extends ClrObject {
  get clrType(): ClrType {
    return typeByName("System.Xml.NameTable");
  }
}
