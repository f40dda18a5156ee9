import { defineType } from "../../types/TypeDefinition.ts";
import type { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";

/** What XmlWriter.Create gives. */
export default defineType<XmlWriterObject>({
  name: "System.Xml.XmlWellFormedWriter",
  kind: "class",
  base: "System.Xml.XmlWriter",
});
