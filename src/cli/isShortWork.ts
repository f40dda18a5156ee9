import type { Edition } from "../diag/Edition.ts";
import { isLabeled } from "../syntax/ast/isLabeled.ts";
import type { Node } from "../syntax/ast/Node.ts";
import { walk } from "../syntax/ast/walk.ts";
import { parseScript } from "../syntax/parser/parseScript.ts";

/** Code that others call as often as they like. */
const called = new Set<Node["kind"]>(["FunctionDefinition", "TypeDefinition", "ScriptBlockExpression"]);

/** What may run for long: that, and loops. */
function mayBeLong(node: Node): boolean {
  return called.has(node.kind) || (isLabeled(node) && node.kind !== "SwitchStatement");
}

/** Whether a script's tree has nothing that repeats: it is done when each of its commands ran once. */
export function isShortWork(text: string, edition: Edition): boolean {
  const { ast } = parseScript(text, { edition });
  let isShort = true;
  walk(ast, (node) => {
    if (mayBeLong(node)) isShort = false;
  });
  return isShort;
}
