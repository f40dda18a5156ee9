import type { Attribute } from "./definitions.ts";
import type { Node } from "./Node.ts";

/** Whether a node is an attribute of a name, `[OutputType()]` or `[OutputTypeAttribute()]`; the name is given in lower case. */
export function isAttribute(node: Node, name: string): node is Attribute {
  return node.kind === "Attribute" && node.typeName.name.toLowerCase().replace(/attribute$/, "") === name;
}
