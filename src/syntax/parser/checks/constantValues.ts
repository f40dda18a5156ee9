import type { Expression } from "../../ast/expressions.ts";
import type { BinaryOperator } from "../../ast/operators.ts";
import type { Statement } from "../../ast/statements.ts";

const primitiveTypes = new Set([
  "bool",
  "boolean",
  "byte",
  "sbyte",
  "char",
  "int",
  "int16",
  "int32",
  "int64",
  "short",
  "long",
  "uint",
  "uint16",
  "uint32",
  "uint64",
  "ushort",
  "ulong",
  "single",
  "float",
  "double",
]);

const notFolded: ReadonlySet<BinaryOperator> = new Set<BinaryOperator>([
  "QuestionQuestion",
  "Imatch",
  "Cmatch",
  "Inotmatch",
  "Cnotmatch",
  "Ireplace",
  "Creplace",
  "Join",
  "Isplit",
  "Csplit",
]);

/** True for what may stand as an argument of an attribute: a value that is known before the script runs. */
export function isAttributeConstant(expression: Expression, scriptBlocksAllowed: boolean): boolean {
  const constant = (item: Expression): boolean => isAttributeConstant(item, scriptBlocksAllowed);
  switch (expression.kind) {
    case "ConstantExpression":
    case "StringConstantExpression":
    case "TypeExpression":
      return true;
    case "ScriptBlockExpression":
      return scriptBlocksAllowed;
    case "VariableExpression":
      return /^(true|false|null)$/i.test(expression.variablePath.userPath);
    case "ArrayLiteral":
      return expression.elements.every(constant);
    case "UnaryExpression":
      return !/PlusPlus|MinusMinus|split|Join/.test(expression.tokenKind) && constant(expression.child);
    case "BinaryExpression":
      return !notFolded.has(expression.operator) && constant(expression.left) && constant(expression.right);
    case "TernaryExpression":
      return constant(expression.condition) && constant(expression.ifTrue) && constant(expression.ifFalse);
    case "ConvertExpression":
      return isPrimitive(expression.type.typeName.fullName) && constant(expression.child);
    case "MemberExpression":
      return (
        expression.static &&
        expression.expression.kind === "TypeExpression" &&
        expression.member.kind === "StringConstantExpression"
      );
    case "ParenExpression":
      return isConstantStatement(expression.pipeline, scriptBlocksAllowed);
    case "SubExpression": {
      const { statements, traps } = expression.subExpression;
      return (
        traps.length === 0 &&
        statements.length < 2 &&
        statements.every((item) => isConstantStatement(item, scriptBlocksAllowed))
      );
    }
    default:
      return false;
  }
}

function isPrimitive(name: string): boolean {
  return primitiveTypes.has(name.toLowerCase().replace(/^system\./, ""));
}

function isConstantStatement(statement: Statement, scriptBlocksAllowed: boolean): boolean {
  if (statement.kind !== "Pipeline" || statement.background) return false;
  const [element, second] = statement.pipelineElements;
  if (element?.kind !== "CommandExpression" || second !== undefined || element.redirections.length > 0) return false;
  return isAttributeConstant(element.expression, scriptBlocksAllowed);
}
