import { defineType } from "../../types/TypeDefinition.ts";
import type { XmlReaderObject } from "./XmlReaderObject.ts";

/** The class of the readers that XmlReader.Create gives. */
export default defineType<XmlReaderObject>({ name: "System.Xml.XmlTextReaderImpl", base: "System.Xml.XmlReader" });
