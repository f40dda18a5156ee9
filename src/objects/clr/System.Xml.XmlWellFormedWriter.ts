import { defineType } from "../model/TypeDefinition.ts";
import type { XmlWriterObject } from "../model/XmlWriterObject.ts";

/** What XmlWriter.Create gives. */
export default defineType<XmlWriterObject>({
  name: "System.Xml.XmlWellFormedWriter",
  kind: "class",
  base: "System.Xml.XmlWriter",
});
