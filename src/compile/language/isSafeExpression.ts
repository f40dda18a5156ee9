import type { Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";

/** What an expression may name besides constants. */
export interface SafeRules {
  /** Variables, in lower case. */
  readonly declared: ReadonlySet<string>;
  /** Whether a cast of a safe expression can be made. */
  readonly allowsCast: (node: Extract<Expression, { kind: "ConvertExpression" }>) => boolean;
}

/** Whether an expression only puts values together: constants, and the variables that are declared. */
export function isSafeExpression(node: Expression, rules: SafeRules): boolean {
  const isSafeInside = (one: Expression): boolean => isSafeExpression(one, rules);
  switch (node.kind) {
    case "ConstantExpression":
    case "StringConstantExpression":
    case "ScriptBlockExpression":
      return true;
    case "VariableExpression":
      return node.variablePath.isVariable && rules.declared.has(node.variablePath.userPath.toLowerCase());
    case "ArrayLiteral":
      return node.elements.every(isSafeInside);
    case "ArrayExpression":
    case "SubExpression":
      return (
        node.subExpression.traps.length === 0 &&
        node.subExpression.statements.every((one) => isSafeStatement(one, rules))
      );
    case "ParenExpression":
      return isSafeStatement(node.pipeline, rules);
    case "Hashtable":
      return (
        hasOwnKeys(node) &&
        node.keyValuePairs.every(({ key, value }) => isSafeInside(key) && isSafeStatement(value, rules))
      );
    case "ExpandableStringExpression":
      return node.nestedExpressions.every(isSafeInside);
    case "UnaryExpression":
      return ["Plus", "Minus", "Not", "Exclaim", "Bnot", "Comma"].includes(node.tokenKind) && isSafeInside(node.child);
    case "TernaryExpression":
      return [node.condition, node.ifTrue, node.ifFalse].every(isSafeInside);
    case "IndexExpression":
      return isSafeInside(node.target) && isSafeInside(node.index);
    case "ConvertExpression":
      return isSafeInside(node.child) && rules.allowsCast(node);
    default:
      return false;
  }
}

function isSafeStatement(node: Statement, rules: SafeRules): boolean {
  const expression = pureExpression(node);
  return expression !== null && isSafeExpression(expression, rules);
}

function hasOwnKeys(node: Extract<Expression, { kind: "Hashtable" }>): boolean {
  const keys = node.keyValuePairs.map(({ key }) => (key.kind === "StringConstantExpression" ? key.value : key));
  const folded = keys.map((key) => (typeof key === "string" ? key.toLowerCase() : key));
  return new Set(folded).size === folded.length;
}
