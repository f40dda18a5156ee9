import { defineClr } from "../../types/defineClr.ts";
import type { XmlReaderObject } from "./XmlReaderObject.ts";

/** The class of the readers that XmlReader.Create gives. */
export default defineClr<XmlReaderObject>({ base: "System.Xml.XmlReader" });
