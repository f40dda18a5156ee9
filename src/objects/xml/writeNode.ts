import type { Attr, Element, Node } from "@xmldom/xmldom";
import type { XmlWriterObject } from "../values/io/XmlWriterObject.ts";
import { isWrittenEmpty } from "./emptyElements.ts";

/** A node into an XmlWriter: XmlNode.WriteTo. */
export function writeNode(node: Node, writer: XmlWriterObject): void {
  switch (node.nodeType) {
    case 1:
      writeElement(node as Element, writer);
      break;
    case 2:
      writeAttribute(node as Attr, writer);
      break;
    case 3:
      writer.text(node.nodeValue);
      break;
    case 4:
      writer.cdata(node.nodeValue);
      break;
    case 7:
      writer.processingInstruction(node.nodeName, node.nodeValue);
      break;
    case 8:
      writer.comment(node.nodeValue);
      break;
    default:
      writeContent(node, writer);
  }
}

/** What is in a node: XmlNode.WriteContentTo. */
export function writeContent(node: Node, writer: XmlWriterObject): void {
  for (let child = node.firstChild; child; child = child.nextSibling) writeNode(child, writer);
}

/** A whole document: with the declaration of the writer. */
export function writeDocument(document: Node, writer: XmlWriterObject): void {
  const first = document.firstChild;
  if (writer.state === "Start" && !writer.settings.omitDeclaration) writer.startDocument();
  for (let child = first; child; child = child.nextSibling) if (child.nodeName !== "xml") writeNode(child, writer);
  writer.flush();
}

function writeElement(element: Element, writer: XmlWriterObject): void {
  writer.startElement(element.prefix ?? "", element.localName, element.namespaceURI ?? "");
  for (let index = 0; index < element.attributes.length; index++)
    writeAttribute(element.attributes.item(index) as Attr, writer);
  writeContent(element, writer);
  writer.endElement(!isWrittenEmpty(element));
}

function writeAttribute(attribute: Attr, writer: XmlWriterObject): void {
  const { prefix, localName, name, namespaceURI, value } = attribute;
  if (name === "xmlns") writer.attribute(null, "xmlns", null, value);
  else writer.attribute(prefix ?? "", localName ?? name, namespaceURI, value);
}
