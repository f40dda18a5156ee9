import type { Extent } from "../../../diag/Extent.ts";
import type { Command, Redirection } from "../../../syntax/ast/commands.ts";
import type { BinaryExpression, Expression } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { pureExpression } from "../../../syntax/ast/pureExpression.ts";
import type { AssignmentStatement, Pipeline } from "../../../syntax/ast/statements.ts";
import { commandName } from "../../calls/commandName.ts";
import { literalValues } from "../../literalValues.ts";
import { parameterNamed } from "../../objects/variables/parameterNamed.ts";
import type { Rule } from "../../Rule.ts";
import { isOperatorName } from "../../words/isOperatorName.ts";

/** Signs that compare in other languages do something else in PowerShell. */
export const conditionOperator: Rule = {
  id: "ConditionOperator",
  severity: "warning",
  summary:
    "A condition that gives a variable a value, writes one to a file, or joins constants with -and and -or, where it is meant to compare.",
  node(node, ancestors, { report }) {
    for (const condition of conditionsOf(node)) {
      const isParameter =
        condition.kind === "AssignmentStatement" &&
        condition.operator === "Equals" &&
        givesParameter(condition, ancestors);
      const fault = faultOf(condition) ?? (isParameter ? copied(condition.extent) : null);
      if (fault !== null) report(fault.extent, fault.message);
    }
    const isInValue = node.kind === "Pipeline" && ancestors.at(-1)?.kind === "ParenExpression" && writesToNumber(node);
    const written = node.kind === "Pipeline" && (isInValue || isFilter(ancestors)) ? faultOf(node) : null;
    if (written !== null) report(written.extent, written.message);
    const file = node.kind === "Command" ? comparedByFile(node) : null;
    if (file !== null) report(file.extent, "The comparison is written to a file of this name. -gt and -lt compare.");
    if (node.kind === "AssignmentStatement" && node.operator === "Equals" && isFilter(ancestors))
      report(node.extent, "The block gives a value and tells nothing, so that no object passes. -eq compares.");
    if (node.kind === "BinaryExpression" && (node.operator === "And" || node.operator === "Or"))
      for (const side of [node.left, node.right]) {
        const given =
          side.kind === "ParenExpression" && side.pipeline.kind === "AssignmentStatement" ? side.pipeline : null;
        const isParameter = given !== null && given.operator === "Equals" && givesParameter(given, ancestors);
        const fault = given === null ? null : (faultOf(given) ?? (isParameter ? copied(given.extent) : null));
        if (fault !== null) report(fault.extent, fault.message);
        if (isAlways(side, node))
          report(
            side.extent,
            `This ${side.kind === "ConstantExpression" ? "number" : "block"} is true every time, so that ${node.operator === "Or" ? "-or" : "-and"} asks for nothing. Write the comparison in full${side.kind === "ConstantExpression" ? "" : ", in parentheses"}.`,
          );
        if (isConstantText(side))
          report(
            side.extent,
            `This text is ${literalValues(side)?.[0] === "" ? "false" : "true"} every time, so that ${node.operator === "Or" ? "-or" : "-and"} does not compare with it. Write the comparison in full.`,
          );
      }
  },
};

/** Whether a parameter of the function around gets what a variable, a member or an element of one holds. */
function givesParameter({ left, right }: AssignmentStatement, ancestors: readonly Node[]): boolean {
  const value = pureExpression(right);
  const isRead =
    value?.kind === "VariableExpression" || value?.kind === "MemberExpression" || value?.kind === "IndexExpression";
  return (
    isRead &&
    left.kind === "VariableExpression" &&
    parameterNamed(left.variablePath.userPath.toLowerCase(), ancestors) !== null
  );
}

function copied(extent: Extent): { readonly extent: Extent; readonly message: string } {
  return { extent, message: "The condition gives a parameter this value. -eq compares." };
}

/** `($count > 0)`: nobody names a file so. */
function writesToNumber({ pipelineElements }: Pipeline): boolean {
  return pipelineElements.some(({ redirections }) =>
    redirections.some(
      (each) =>
        each.kind === "FileRedirection" && /^-?\d+(?:\.\d+)?$/.test(String(literalValues(each.location)?.[0] ?? "")),
    ),
  );
}

/** What stands behind the name of a property and a sign: `Where-Object CPU > 100`; null where Where-Object has more than the property. */
function comparedByFile(command: Command): Redirection | null {
  if (!whereNames.test(commandName(command) ?? "")) return null;
  const [, ...given] = command.commandElements;
  const isProperty = given.length === 1 && given[0].kind === "StringConstantExpression";
  return isProperty ? (command.redirections.find(({ kind }) => kind === "FileRedirection") ?? null) : null;
}

const whereNames = /^(?:where-object|where|\?)$/i;

/** A block, and a number behind a comparison: `$a -eq 1 -or 2`. */
function isAlways(side: Expression, { operator, left, right }: BinaryExpression): boolean {
  if (side.kind === "ScriptBlockExpression") return true;
  const isNumber = side.kind === "ConstantExpression" && !!literalValues(side)?.[0];
  return (
    isNumber && operator === "Or" && side === right && left.kind === "BinaryExpression" && /^[IC]/.test(left.operator)
  );
}

/** A text that is written whole. */
function isConstantText(side: Expression): boolean {
  return side.kind === "StringConstantExpression";
}

/** Whether the statement below these nodes is all that the block of Where-Object holds. */
function isFilter(ancestors: readonly Node[]): boolean {
  const [around, block, value, owner] = [1, 2, 3, 4].map((up) => ancestors.at(-up));
  if (around?.kind !== "NamedBlock" || around.statements.length !== 1 || block?.kind !== "ScriptBlock") return false;
  if (value?.kind !== "ScriptBlockExpression") return false;
  if (owner?.kind === "InvokeMemberExpression")
    return owner.member.kind === "StringConstantExpression" && /^where$/i.test(owner.member.value);
  return owner?.kind === "Command" && whereNames.test(commandName(owner) ?? "");
}

function conditionsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case "IfStatement":
      return node.clauses.map(({ condition }) => condition);
    case "WhileStatement":
    case "DoWhileStatement":
    case "DoUntilStatement":
      return [node.condition];
    default:
      return [];
  }
}

/** The operator that is called as a command behind an equals sign: `$name =match 'a'`; null for none. */
function operatorCalled({ right }: AssignmentStatement): string | null {
  const [first] = right.kind === "Pipeline" ? right.pipelineElements : [];
  const name = first?.kind === "Command" ? commandName(first) : null;
  return name !== null && isOperatorName(name) ? name : null;
}

/** `=!`, which other languages write the other way round. */
function isTurned(value: Expression): boolean {
  const { source, start } = value.extent;
  return value.kind === "UnaryExpression" && value.tokenKind === "Exclaim" && source.slice(start - 1, start) === "=";
}

/** `$null = ...` is nothing whatever follows. */
function isOfNothing({ left }: AssignmentStatement): boolean {
  return left.kind === "VariableExpression" && left.variablePath.userPath.toLowerCase() === "null";
}

/** A member that gets what a variable or another member holds: nobody asks whether that is there by way of a copy. */
function isCopy({ left }: AssignmentStatement, value: Expression): boolean {
  return left.kind === "MemberExpression" && (value.kind === "VariableExpression" || value.kind === "MemberExpression");
}

/** What gives true or false by itself. */
function isComparison(node: Expression): boolean {
  return literalValues(node) === null;
}

function faultOf(condition: Node): { readonly extent: Extent; readonly message: string } | null {
  if (condition.kind === "AssignmentStatement") {
    const operator = condition.operator === "Equals" ? operatorCalled(condition) : null;
    if (operator !== null)
      return {
        extent: condition.extent,
        message: `'=' gives a variable a value, and '${operator}' behind it is called as a command. -${operator} compares.`,
      };
    const value = condition.operator === "Equals" ? pureExpression(condition.right) : null;
    // `$a = $b -eq 1 -and $c`: the first one is meant to be a comparison as well.
    const isJoined = value?.kind === "BinaryExpression" && /^(?:And|Or)$/.test(value.operator);
    if (isJoined && !isComparison(value.left))
      return { extent: condition.extent, message: "The condition gives a variable all that follows. -eq compares." };
    if (
      value === null ||
      !(literalValues(value) !== null || isTurned(value) || isOfNothing(condition) || isCopy(condition, value))
    )
      return null;
    const message = "The condition gives a variable this value and is the same every time. -eq compares.";
    return { extent: condition.extent, message };
  }
  if (condition.kind !== "Pipeline" || condition.pipelineElements.length !== 1) return null;
  const [element] = condition.pipelineElements;
  // `if (Test-Thing > $null)` throws the output of a command away.
  if (element.kind !== "CommandExpression" || element.expression.kind === "InvokeMemberExpression") return null;
  const file = element.redirections.find((each) => each.kind === "FileRedirection");
  if (file?.kind !== "FileRedirection" || literalValues(file.location)?.[0] === null) return null;
  const message = "The condition writes its value to a file of this name. -gt compares.";
  return { extent: file.extent, message };
}
