import { isLabeled } from "../../../syntax/ast/isLabeled.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Rule } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";

export const breakOutsideLoop: Rule = {
  id: "BreakOutsideLoop",
  severity: "warning",
  summary: "A break or continue that no loop and no switch is around.",
  node(node, ancestors, { scope, report }) {
    if ((node.kind !== "BreakStatement" && node.kind !== "ContinueStatement") || node.label !== null) return;
    const inner = innerOf(ancestors);
    if (inner.some((each, at) => isBlockOfOthers(each, inner[at - 1], scope)) || inner.some(catches)) return;
    const word = node.kind === "BreakStatement" ? "break" : "continue";
    report(
      node.extent,
      `No loop and no switch is around this '${word}': it ends the loop of whoever calls this, or all of the script. 'return' leaves a function.`,
    );
  },
};

/** The nodes inside the function that is nearest. */
function innerOf(ancestors: readonly Node[]): readonly Node[] {
  const place = ancestors.findLastIndex(({ kind }) => kind === "FunctionDefinition");
  return ancestors.slice(place + 1);
}

/** A block that is a value runs where somebody calls it; one of ForEach-Object runs where it stands. */
function isBlockOfOthers({ kind }: Node, around: Node | undefined, scope: ScriptScope): boolean {
  const name = around?.kind === "Command" ? scope.calledBy(around) : "";
  return kind === "ScriptBlockExpression" && (name.toLowerCase() !== "foreach-object" || scope.isFunction(name));
}

function catches(node: Node): boolean {
  return isLabeled(node) || node.kind === "TrapStatement";
}
