import { defineClr } from "../../types/defineClr.ts";
import type { XPathNavigator } from "./XPathNavigator.ts";

/** The class of the navigators that CreateNavigator gives. */
export default defineClr<XPathNavigator>({});
