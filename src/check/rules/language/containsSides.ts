import type { Expression } from "../../../syntax/ast/expressions.ts";
import { isOneValue } from "../../objects/isOneValue.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { treeIndex, type VariableWrite } from "../../objects/TreeIndex.ts";
import { isWrittenList } from "../../objects/tables/tableObjects.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const containsSides: Rule = {
  id: "ContainsSides",
  severity: "warning",
  summary: "One text on the left of -contains, or on the right of -in, where the list belongs.",
  node(node, _ancestors, context) {
    const { report } = context;
    if (node.kind !== "BinaryExpression") return;
    const { left, right } = node;
    const isIn = /^[IC](?:not)?in$/.test(node.operator);
    const isList =
      isIn &&
      (isListOfCommand(left) ||
        isKeptList(left, context) ||
        (right.kind === "StringConstantExpression" && isListOf(left, context)));
    if ((isList && isOneText(right, left, context)) || (isIn && isElement(right, left, context))) {
      report(node.extent, "The list stands on the right of -in. -contains has it on the left.");
      return;
    }
    if (!/^[IC](?:not)?contains$/.test(node.operator)) return;
    if (left.kind === "VariableExpression" && left.variablePath.driveName?.toLowerCase() === "env") {
      report(
        node.extent,
        `An environment variable is one text, and -contains looks for elements of a list: it is true where they are equal. -like '*...*' finds parts.`,
      );
      return;
    }
    if (!isOneText(left, right, context) && !isElement(left, right, context)) return;
    report(
      node.extent,
      "The list stands on the left of -contains, and what is looked for on the right. -in has them the other way round.",
    );
  },
};

/** A text that is written, or a variable that holds one text and is looked through for what may be a list. */
function isOneText(left: Expression, right: Expression, { unit, table, scope }: RuleContext): boolean {
  if (left.kind === "StringConstantExpression") return right.kind !== "StringConstantExpression";
  if (left.kind !== "VariableExpression" || right.kind === "StringConstantExpression") return false;
  const context = objectContext(unit.tree, unit.edition, table, scope);
  return (
    isOneValue(left, context) &&
    !isOneValue(right, context) &&
    /^(?:System\.)?String$/i.test(context.objectsOf(left)?.type ?? "")
  );
}

/** A variable that loops alone give a value, which is looked through for one that keeps a list. */
function isElement(left: Expression, right: Expression, context: RuleContext): boolean {
  if (left.kind !== "VariableExpression") return false;
  const elements = treeIndex(context.unit.tree).writesOf(variableKey(left), left);
  return elements.length > 0 && elements.every(({ is }) => is === "item") && isKeptList(right, context);
}

/** A variable that keeps lists, or is given nothing but written ones. */
function isKeptList(node: Expression, { unit }: RuleContext): boolean {
  if (node.kind !== "VariableExpression") return false;
  const writes = treeIndex(unit.tree).writesOf(variableKey(node), node);
  return writes.some(keepsList) || (writes.length > 0 && writes.every(isWrittenList));
}

/** `[array]$names = ...` */
function keepsList(write: VariableWrite): boolean {
  const { at } = write;
  const isConverted = at.kind === "AssignmentStatement" && at.left.kind === "ConvertExpression";
  const type = write.is === "typed" ? write.type : isConverted ? at.left.type.typeName : null;
  return type !== null && (type.form === "Array" || /^array$/i.test(type.name));
}

/** A property of Exchange's objects that holds a list. */
function isListOf(node: Expression, { unit, table, scope }: RuleContext): boolean {
  if (node.kind !== "MemberExpression" || node.static || node.member.kind !== "StringConstantExpression") return false;
  const owner = objectContext(unit.tree, unit.edition, table, scope).objectsOf(node.expression);
  return owner?.noun !== undefined && table.surroundings.objects.isList(owner.noun, node.member.value);
}

/** `(Get-Thing).Name` */
function isListOfCommand(node: Expression): boolean {
  if (node.kind !== "MemberExpression" || node.static || node.expression.kind !== "ParenExpression") return false;
  const { pipeline } = node.expression;
  return pipeline.kind === "Pipeline" && pipeline.pipelineElements.at(-1)?.kind === "Command";
}
