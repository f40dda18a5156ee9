import type { Expression } from "../../../syntax/ast/expressions.ts";
import { objectContext } from "../../objects/objectsOf.ts";
import { treeIndex, writtenExpression } from "../../objects/TreeIndex.ts";
import { variableKey } from "../../objects/variables/variableKey.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

export const wrongOperand: Rule = {
  id: "WrongOperand",
  severity: "error",
  summary:
    "A text on a side of an operator that takes a number or time there, and cannot become one, more than -replace takes, and a type that an object is compared with.",
  node(node, _ancestors, context) {
    if (node.kind !== "BinaryExpression") return;
    // A text on the left makes '+' join.
    if (node.operator === "Plus" && isNumber(node.left, context) && isNoNumber(node.right, context)) {
      context.report(
        node.right.extent,
        "A number stands on the left of '+', and this text cannot become one. A text on the left joins both.",
      );
      return;
    }
    if (/^[IC]replace$/.test(node.operator) && node.right.kind === "ArrayLiteral" && node.right.elements.length > 2)
      context.report(node.right.extent, "-replace takes a pattern and what it becomes, and no more.");
    if (/^[IC](?:eq|ne)$/.test(node.operator)) tellType(node.left, node.right, context);
    if (/^[IC](?:gt|ge|lt|le)$/.test(node.operator)) tellOrder(node.left, node.right, context);
    if (!/^(?:Minus|Multiply|Divide|Rem)$/.test(node.operator)) return;
    // `'-' * 20` repeats the text.
    const sides = node.operator === "Multiply" ? [node.right] : [node.left, node.right];
    for (const side of sides) if (isNoNumber(side, context)) tell(side, context);
  },
};

/** `$item -eq [System.IO.FileInfo]`: an object is none of the types. */
function tellType(left: Expression, right: Expression, { unit, table, scope, report }: RuleContext): void {
  if (right.kind !== "TypeExpression") return;
  const known = objectContext(unit.tree, unit.edition, table, scope).objectsOf(left);
  if (known === null || known.hasOwnNames === true || /(?:^|\.)(?:Runtime)?Type$/.test(known.type ?? "")) return;
  report(right.extent, "An object is compared with a type here, and equals none. -is asks for its type.", "warning");
}

/** `$span -gt 'seven'`: the text becomes what stands on the left. */
function tellOrder(left: Expression, right: Expression, context: RuleContext): void {
  if (right.kind !== "StringConstantExpression" || /\d/.test(right.value)) return;
  const { unit, table, scope, report } = context;
  const type = objectContext(unit.tree, unit.edition, table, scope).objectsOf(left)?.type ?? "";
  const isCounted = isNumber(left, context) || isCount(left);
  const isCompared = /^(?:System\.)?(?:DateTime|TimeSpan)$/i.test(type) || isCounted;
  if (!isCompared || table.surroundings.types.converts(right.value, isCounted ? "double" : type)) return;
  report(right.extent, `This text cannot become what stands on the left, and is compared with it.`);
}

/** How many a list has. */
function isCount(side: Expression): boolean {
  return (
    side.kind === "MemberExpression" &&
    side.member.kind === "StringConstantExpression" &&
    /^(?:count|length)$/i.test(side.member.value)
  );
}

function tell(side: Expression, { report }: RuleContext): void {
  report(side.extent, "This text cannot become a number, which the operator takes here.");
}

/** A number that is written, or a variable that holds nothing but whole numbers. */
function isNumber(side: Expression, { unit }: RuleContext): boolean {
  if (side.kind === "ConstantExpression") return typeof side.value === "number";
  if (side.kind !== "VariableExpression") return false;
  const writes = treeIndex(unit.tree).writesOf(variableKey(side), side);
  const isTyped = writes.some((write) => write.is === "typed" && wholeNumbers.test(write.type.fullName));
  return (
    writes.length > 0 &&
    writes.every((write) => {
      if (write.is === "typed") return wholeNumbers.test(write.type.fullName);
      if (write.is === "value") return isTyped || writtenExpression(write)?.kind === "ConstantExpression";
      return write.is === "unknown" && write.at.kind === "UnaryExpression";
    })
  );
}

const wholeNumbers = /^(?:system\.)?(?:int|int32|int64|long|uint32|uint64)$/i;

function isNoNumber(side: Expression, { table }: RuleContext): boolean {
  if (side.kind !== "StringConstantExpression") return false;
  const { types } = table.surroundings;
  if (side.value.trim() === "") return false;
  return !["double", "datetime", "timespan"].some((type) => types.converts(side.value, type));
}
