import type { Node } from "../../syntax/ast/Node.ts";
import { objectContext } from "../objects/objectsOf.ts";
import type { Rule } from "../Rule.ts";

export const methodNotCalled: Rule = {
  id: "MethodNotCalled",
  severity: "warning",
  summary: "A method without parentheses where its result is meant, or a property with them.",
  node(node, ancestors, { unit, table, scope, report }) {
    if (node.kind === "InvokeMemberExpression" && !node.static && node.member.kind === "StringConstantExpression") {
      const { value: name } = node.member;
      const objects = objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression);
      const isList = node.expression.kind === "ArrayExpression" || node.expression.kind === "ArrayLiteral";
      const { types } = table.surroundings;
      const isProperty = (type: string): boolean =>
        types.memberType(type, name, { isStatic: false, isCall: false }, unit.edition) !== null &&
        types.argumentCounts(type, name, false, unit.edition) === null;
      if ((isList && /^(?:count|length)$/i.test(name)) || (objects?.type != null && isProperty(objects.type)))
        report(node.member.extent, `'${name}' is a property. Leave the parentheses out.`);
      return;
    }
    if (node.kind !== "MemberExpression" || node.static || node.member.kind !== "StringConstantExpression") return;
    if (!isRead(ancestors)) return;
    const objects = objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression);
    if (objects === null || objects.type === null) return;
    const { types } = table.surroundings;
    const name = node.member.value;
    const counts = types.argumentCounts(objects.type, name, false, unit.edition);
    if (
      counts === null ||
      types.memberType(objects.type, name, { isStatic: false, isCall: false }, unit.edition) !== null
    )
      return;
    report(node.member.extent, `'${name}' of ${objects.what} is a method. Call it: ${name}().`);
  },
};

/** Whether the value is an argument of a command, one side of a comparison, or part of a text. */
function isRead(ancestors: readonly Node[]): boolean {
  const [parent, pipeline, around] = [1, 2, 3].map((up) => ancestors.at(-up));
  if (parent?.kind === "Command" || parent?.kind === "BinaryExpression") return true;
  const isAlone =
    parent?.kind === "CommandExpression" && pipeline?.kind === "Pipeline" && pipeline.pipelineElements.length === 1;
  return isAlone && around?.kind === "SubExpression" && ancestors.at(-4)?.kind === "ExpandableStringExpression";
}
