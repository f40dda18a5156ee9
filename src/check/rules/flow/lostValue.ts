import type { FunctionDefinition } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { treeIndex } from "../../objects/TreeIndex.ts";
import type { Rule } from "../../Rule.ts";

export const lostValue: Rule = {
  id: "LostValue",
  severity: "warning",
  summary:
    "A variable that a function sets for itself and never reads, while the text reads the script's of that name.",
  node(node, ancestors, { unit, report }) {
    if (node.kind !== "AssignmentStatement" || node.left.kind !== "VariableExpression") return;
    const { userPath } = node.left.variablePath;
    const name = userPath.toLowerCase();
    const index = treeIndex(unit.tree);
    const owner = ancestors.findLast((each): each is FunctionDefinition => each.kind === "FunctionDefinition");
    if (name.includes(":") || owner === undefined || !index.sharedNames.has(name) || index.setsOtherNames) return;
    const inside = ancestors.slice(ancestors.indexOf(owner));
    if (inside.some(({ kind }) => isRepeated.has(kind))) return;
    if (readsLater(owner, name, node) || !index.variables.some((each) => isReadOfScript(each, name, index.parentOf)))
      return;
    report(
      node.left.extent,
      `${owner.name} sets $${userPath} for itself alone and never reads it. Did you mean '$script:${userPath}'?`,
    );
  },
};

/** What may run again reads in front what was set behind; a block may be run where its caller's variables are. */
const isRepeated: ReadonlySet<Node["kind"]> = new Set<Node["kind"]>([
  "ForEachStatement",
  "ForStatement",
  "WhileStatement",
  "DoWhileStatement",
  "DoUntilStatement",
  "SwitchStatement",
  "ScriptBlockExpression",
  "TrapStatement",
]);

/** Whether anything in a function names a variable behind the place that sets it, or a text that may be run does. */
function readsLater(
  owner: FunctionDefinition,
  name: string,
  { left, extent }: { left: Node; extent: Node["extent"] },
): boolean {
  let found = false;
  walk(owner, (each) => {
    if (each === left) return;
    const isNamed = each.kind === "VariableExpression" && each.variablePath.userPath.toLowerCase() === name;
    const isSplatted = each.kind === "StringConstantExpression" && each.value.toLowerCase() === name;
    if ((isNamed || isSplatted) && each.extent.start >= extent.end) found = true;
  });
  return found;
}

/** `$script:name` where it gets no value. */
function isReadOfScript(node: Node, name: string, parentOf: (node: Node) => Node | null): boolean {
  if (node.kind !== "VariableExpression" || node.variablePath.userPath.toLowerCase() !== `script:${name}`) return false;
  const parent = parentOf(node);
  return !(parent?.kind === "AssignmentStatement" && parent.left === node);
}
