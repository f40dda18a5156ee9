import { defineType } from "../../types/TypeDefinition.ts";
import type { XPathNavigator } from "./XPathNavigator.ts";

/** The class of the navigators that CreateNavigator gives. */
export default defineType<XPathNavigator>({ name: "System.Xml.DocumentXPathNavigator" });
