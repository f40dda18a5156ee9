import type { Node } from "@xmldom/xmldom";
import { encodings } from "../values/io/Encoding.ts";
import { StringBuilder } from "../values/io/StringBuilder.ts";
import { TextWriterObject } from "../values/io/TextWriterObject.ts";
import { XmlWriterObject } from "../values/io/XmlWriterObject.ts";
import { XmlWriterSettings } from "../values/io/XmlWriterSettings.ts";
import { writeNode } from "./writeNode.ts";

/** A node as an XmlWriter without a declaration writes it, with lines and indents unless they are not wanted. */
export function writtenNode(node: Node, isIndented = true): string {
  const builder = new StringBuilder();
  const settings = new XmlWriterSettings();
  settings.omitDeclaration = true;
  settings.indent = isIndented;
  const target = new TextWriterObject("System.IO.StringWriter", builder, null, encodings.unicode);
  const writer = new XmlWriterObject("System.Xml.XmlWellFormedWriter", target, settings, null, true);
  writeNode(node, writer);
  writer.flush();
  return builder.text;
}
