import { defineClr } from "../../types/defineClr.ts";
import type { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";

/** What XmlWriter.Create gives. */
export default defineClr<XmlWriterObject>({
  kind: "class",
  base: "System.Xml.XmlWriter",
});
