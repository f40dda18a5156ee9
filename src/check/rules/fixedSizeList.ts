import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";
import { treeIndex } from "../objects/TreeIndex.ts";
import type { Rule } from "../Rule.ts";

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
    const writes = treeIndex(unit.tree).writesOf(name.toLowerCase(), node);
    const kinds = writes.map((write) =>
      write.is === "value" ? pureExpression(write.node as Statement)?.kind : undefined,
    );
    // What is added to an array makes an array.
    const areArrays = kinds.some(isArray) && kinds.every((kind) => isArray(kind) || isPlain(kind));
    if (areArrays)
      report(
        node.member.extent,
        `$${name} is an array, whose size is fixed: ${node.member.value}() fails. '+=' makes a longer one; [System.Collections.Generic.List[object]] can grow.`,
      );
  },
};

function isArray(kind: Node["kind"] | undefined): boolean {
  return kind === "ArrayExpression" || kind === "ArrayLiteral";
}

function isPlain(kind: Node["kind"] | undefined): boolean {
  return kind === "ConstantExpression" || kind === "StringConstantExpression" || kind === "ExpandableStringExpression";
}
