import { isLabeled } from "../../ast/isLabeled.ts";
import type { Node } from "../../ast/Node.ts";
import type { SyntaxRules } from "../../lexer/syntaxRules.ts";
import type { Report } from "./Report.ts";

/** Control may not leave a `finally` block by return, break or continue. */
export function checkFinallyJumps(node: Node, ancestors: readonly Node[], rules: SyntaxRules, report: Report): void {
  if (node.kind !== "ReturnStatement" && node.kind !== "BreakStatement" && node.kind !== "ContinueStatement") return;
  let inner: Node = node;
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const outer = ancestors[index];
    if (outer === undefined || outer.kind === "ScriptBlock") return;
    if (outer.kind === "TryStatement" && outer.finally === inner) {
      report("ControlLeavingFinally", node.extent);
      return;
    }
    const mayEnd = rules.finallyHasSwitches || outer.kind !== "SwitchStatement";
    if (node.kind !== "ReturnStatement" && mayEnd && isTarget(outer, node.label)) return;
    inner = outer;
  }
}

/** True for the loop or switch at which a jump with this label ends. */
function isTarget(node: Node, label: Node | null): boolean {
  if (!isLabeled(node)) return false;
  if (label === null) return true;
  return label.kind === "StringConstantExpression" && label.value.toLowerCase() === (node.label ?? "").toLowerCase();
}
