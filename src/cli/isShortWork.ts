import type { Edition } from "../diag/Edition.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { walk } from "../syntax/ast/walk.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";

/** What may run for long: loops, and code that others call as often as they like. */
const long = new Set<Node["kind"]>([
  "ForStatement",
  "ForEachStatement",
  "WhileStatement",
  "DoWhileStatement",
  "DoUntilStatement",
  "FunctionDefinition",
  "TypeDefinition",
  "ScriptBlockExpression",
]);

/** Whether a script's tree has nothing that repeats: it is done when each of its commands ran once. */
export function isShortWork(text: string, edition: Edition): boolean {
  const { ast } = parseScript(text, { edition });
  let isShort = true;
  walk(ast, (node) => {
    if (long.has(node.kind)) isShort = false;
  });
  return isShort;
}
