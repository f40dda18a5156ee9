import { Beyond } from "./Beyond.ts";
import type { ConstantValue, CSharpExpression } from "./csharpSyntax.ts";
import { keywordTypes } from "./keywordTypes.ts";

/** What a constant expression is worth, with the constants known by their names. */
export function constantValue(expression: CSharpExpression, known: ReadonlyMap<string, ConstantValue>): ConstantValue {
  switch (expression.kind) {
    case "literal":
      return expression.value;
    case "character":
      return BigInt(expression.text.charCodeAt(0));
    case "name":
    case "member": {
      const value = known.get(dottedName(expression));
      if (value === undefined) throw new Beyond();
      return value;
    }
    case "cast":
      if (!keywordTypes.has(expression.type.name)) throw new Beyond();
      return constantValue(expression.operand, known);
    case "unary":
      return changed(expression.operator, constantValue(expression.operand, known));
    case "binary":
      return combined(
        expression.operator,
        constantValue(expression.left, known),
        constantValue(expression.right, known),
      );
    default:
      throw new Beyond();
  }
}

/** `a.b.c`, of names alone. */
export function dottedName(expression: CSharpExpression): string {
  if (expression.kind === "name") return expression.name;
  if (expression.kind !== "member") throw new Beyond();
  return `${dottedName(expression.target)}.${expression.name}`;
}

export function integerOf(value: ConstantValue): bigint {
  if (typeof value !== "bigint") throw new Beyond();
  return value;
}

function changed(operator: "-" | "+" | "~" | "!", value: ConstantValue): ConstantValue {
  if (operator === "!") {
    if (typeof value !== "boolean") throw new Beyond();
    return !value;
  }
  if (operator === "+") return value;
  if (operator === "~") return ~integerOf(value);
  return typeof value === "number" ? -value : -integerOf(value);
}

function combined(operator: string, left: ConstantValue, right: ConstantValue): ConstantValue {
  if (typeof left === "string" && typeof right === "string" && operator === "+") return left + right;
  const [a, b] = [integerOf(left), integerOf(right)];
  switch (operator) {
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "&":
      return a & b;
    case "<<":
      return a << b;
    case ">>":
      return a >> b;
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
    case "%":
      if (b === 0n) throw new Beyond();
      return operator === "/" ? a / b : a % b;
    default:
      throw new Beyond();
  }
}
