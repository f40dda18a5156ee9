import { defineType } from "../model/TypeDefinition.ts";
import type { XPathNavigator } from "../model/XPathNavigator.ts";

/** The class of the navigators that CreateNavigator gives. */
export default defineType<XPathNavigator>({ name: "System.Xml.DocumentXPathNavigator" });
