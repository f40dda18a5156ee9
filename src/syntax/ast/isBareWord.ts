import type { StringConstantExpression } from "./expressions.ts";
import type { Node } from "./Node.ts";

/** Whether a node is a text without quotation marks, as the words of a command are. */
export function isBareWord(node: Node | null | undefined): node is StringConstantExpression {
  return node?.kind === "StringConstantExpression" && node.stringConstantType === "BareWord";
}
