import { textNode } from "./xlinqText.ts";

export default textNode("System.Xml.Linq.XComment", "comment");
