import type { Node } from "./Node.ts";
import type { LabeledStatement } from "./statements.ts";

const kinds: ReadonlySet<Node["kind"]> = new Set<LabeledStatement["kind"]>([
  "SwitchStatement",
  "ForEachStatement",
  "ForStatement",
  "WhileStatement",
  "DoWhileStatement",
  "DoUntilStatement",
]);

/** Whether a node is a loop or a switch, which may have a label and at which `break` and `continue` end. */
export function isLabeled(node: Node): node is LabeledStatement {
  return kinds.has(node.kind);
}
