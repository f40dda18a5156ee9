import { textNode } from "./xlinqText.ts";

export default textNode("System.Xml.Linq.XCData", "cdata");
