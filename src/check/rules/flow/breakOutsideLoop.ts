import { oncePer } from "../../../base/oncePer.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Expression } from "../../../syntax/ast/expressions.ts";
import { isLabeled } from "../../../syntax/ast/isLabeled.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import type { ScriptScope } from "../../script/ScriptScope.ts";
import { didYouMean, nearNames } from "../../words/nearNames.ts";

export const breakOutsideLoop: Rule = {
  id: "BreakOutsideLoop",
  severity: "warning",
  summary: "A break or continue that no loop and no switch is around, or with a label that none in the text has.",
  node(node, ancestors, { unit, scope, report }) {
    if (node.kind !== "BreakStatement" && node.kind !== "ContinueStatement") return;
    if (node.label !== null) {
      tellLabel(node.label, unit.tree, report);
      return;
    }
    const inner = innerOf(ancestors);
    if (inner.some((each, at) => isBlockOfOthers(each, inner[at - 1], scope)) || inner.some(catches)) return;
    const word = node.kind === "BreakStatement" ? "break" : "continue";
    report(
      node.extent,
      `No loop and no switch is around this '${word}': it ends the loop of whoever calls this, or all of the script. 'return' leaves a function.`,
    );
  },
};

/** A loop of a caller may have the label; nobody writes one for it. */
function tellLabel(label: Expression, tree: ScriptBlock, report: RuleContext["report"]): void {
  const labels = labelsOf(tree);
  if (label.kind !== "StringConstantExpression" || labels.has(label.value.toLowerCase())) return;
  const { value } = label;
  report(label.extent, `No loop here has the label '${value}'.${didYouMean(nearNames(value, [...labels.values()]))}`);
}

/** The labels of the loops of a text, by what they are in lower case. */
const labelsOf = oncePer((tree: ScriptBlock): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  walk(tree, (node) => {
    if (isLabeled(node) && node.label !== null) found.set(node.label.toLowerCase(), node.label);
  });
  return found;
});

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
