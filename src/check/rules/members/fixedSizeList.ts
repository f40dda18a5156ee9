import { treeIndex, type VariableWrite, writtenExpression } from "../../objects/TreeIndex.ts";
import { isArrayWrite } from "../../objects/tables/tableObjects.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule } from "../../Rule.ts";

export const fixedSizeList: Rule = {
  id: "FixedSizeList",
  severity: "error",
  summary: "A method that changes the size of a list, called on an array, which keeps its size.",
  node(node, _ancestors, { unit, report }) {
    if (node.kind !== "InvokeMemberExpression" || node.static || node.member.kind !== "StringConstantExpression")
      return;
    if (node.expression.kind !== "VariableExpression") return;
    if (!/^(?:add|addrange|insert|remove|removeat)$/i.test(node.member.value)) return;
    const name = node.expression.variablePath.userPath;
    const writes = treeIndex(unit.tree).writesOf(variableKey(node.expression), node);
    // What is added to an array makes an array.
    const areArrays = writes.some(isArrayWrite) && writes.every((write) => isArrayWrite(write) || isPlain(write));
    if (areArrays)
      report(
        node.member.extent,
        `$${name} is an array, whose size is fixed: ${node.member.value}() fails. '+=' makes a longer one; [System.Collections.Generic.List[object]] can grow.`,
      );
  },
};

function isPlain(write: VariableWrite): boolean {
  const kind = writtenExpression(write)?.kind;
  return kind === "ConstantExpression" || kind === "StringConstantExpression" || kind === "ExpandableStringExpression";
}
