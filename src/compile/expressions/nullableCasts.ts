import { rawException } from "../../objects/errors/rawException.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { callOperator } from "../../objects/ops/arithmetic/callOperator.ts";
import { NumericRank, numericRank, textNumber } from "../../objects/ops/arithmetic/numericOperand.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { withArgumentName } from "../../objects/values/clrText.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { Char } from "../../objects/values/numbers.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Statement } from "../../syntax/ast/statements.ts";

type Operation = (left: unknown, right: unknown) => unknown;

/** What is written as a cast to a nullable type is one to the operator around it; a variable that holds one holds the value. */
export function isNullableCast(node: Expression): boolean {
  const inner = node.kind === "ParenExpression" ? pureExpression(node.pipeline) : node;
  return inner?.kind === "ConvertExpression" && /^(System\.)?Nullable\[/i.test(inner.type.typeName.fullName);
}

/** The value of an operand that must be of a type, where a nullable of that type is not taken out of its box. */
function unboxed(node: Expression, evaluate: Evaluate, isOfType: (value: unknown) => boolean): Evaluate {
  if (!isNullableCast(node)) return evaluate;
  return (frame) => {
    const value = evaluate(frame);
    if (value !== null && isOfType(value)) throw boxed();
    return value;
  };
}

/** A condition. */
export function unboxedCondition(node: Expression, evaluate: Evaluate): Evaluate {
  return unboxed(node, evaluate, (value) => typeof value === "boolean");
}

/** The nullable stays in its box. */
export function boxed(): unknown {
  const text = "Can only unbox from an object or interface type to a value type.";
  return rawException("System.ArgumentException", withArgumentName(text, "expression"));
}

interface Symbol {
  readonly symbol: string;
  readonly method: string;
}

const symbols: ReadonlyMap<string, Symbol> = new Map([
  ["Plus", { symbol: "+", method: "op_Addition" }],
  ["Minus", { symbol: "-", method: "op_Subtraction" }],
  ["Multiply", { symbol: "*", method: "op_Multiply" }],
  ["Divide", { symbol: "/", method: "op_Division" }],
  ["Rem", { symbol: "%", method: "op_Modulus" }],
  ["Band", { symbol: "-band", method: "op_BitwiseAnd" }],
  ["Bor", { symbol: "-bor", method: "op_BitwiseOr" }],
  ["Bxor", { symbol: "-bxor", method: "op_ExclusiveOr" }],
  ["Shl", { symbol: "-shl", method: "op_LeftShift" }],
  ["Shr", { symbol: "-shr", method: "op_RightShift" }],
]);

/** Arithmetic with a nullable number as such, which is defined for few operands; null where no operand is written so. */
export function unlifted(
  node: { readonly operator: string; readonly left: Expression; readonly right: Expression },
  left: Evaluate,
  right: Evaluate,
  operation: Operation,
): Evaluate | null {
  const symbol = symbols.get(node.operator);
  const isLeft = isNullableCast(node.left);
  if (!symbol || !(isLeft || isNullableCast(node.right))) return null;
  const refuse = isLeft ? refuseLeft : refuseRight;
  return (frame) => {
    const first = left(frame);
    const second = right(frame) ?? null;
    refuse(first, second, symbol);
    return operation(first, second);
  };
}

/** The operation of `$x += [nullable[int]]5`, whose operator has the name of its token in `+=`. */
export function unliftedOperation(operator: string, right: Statement, operation: Operation): Operation {
  const symbol = symbols.get(operator.replace(/Equals$/, "").replace("Remainder", "Rem"));
  const expression = pureExpression(right);
  if (!symbol || !expression || !isNullableCast(expression)) return operation;
  return (left, given) => {
    refuseRight(left, given, symbol);
    return operation(left, given);
  };
}

/** `-[nullable[int]]5` is zero and the nullable number. */
export function unliftedUnary(operator: string, node: Expression, child: Evaluate): Evaluate {
  if (operator === "Bnot") return unboxed(node, child, (value) => numericRank(value) > 0);
  const symbol = symbols.get(operator);
  if (!symbol || !isNullableCast(node)) return child;
  return (frame) => {
    const value = child(frame);
    if (value !== null) refuseRight(0, value, symbol);
    return value;
  };
}

/** The nullable number stands on the left; one that is null is $null. */
function refuseLeft(left: unknown, right: unknown, operator: Symbol): void {
  const rank = numericRank(left);
  if (left instanceof EnumValue) callOperator(operator.method, left, right);
  if (rank === 0 || rank === NumericRank.decimal || numericRank(right) === NumericRank.decimal) return;
  if (typeof right === "string") {
    if (operator.symbol.length > 1) throw undefinedFor(left, textNumber(right, rank), operator);
    callOperator(operator.method, left, right);
  }
  if (right instanceof EnumValue) callOperator(operator.method, left, right);
  if (right === null || numericRank(right) > 0) throw undefinedFor(left, right, operator);
}

/** It stands on the right alone. */
function refuseRight(left: unknown, right: unknown, operator: Symbol): void {
  const { symbol, method } = operator;
  if (right === null) return;
  if (symbol === "-shl" || symbol === "-shr") return refuseDistance(right);
  if (left === null || left === undefined) {
    if (symbol !== "+" && symbol !== "*" && numericRank(right) > 0)
      throw undefinedFor(symbol.length > 1 ? null : 0, right, operator);
    return;
  }
  if (typeof left === "string") return refuseText(left, right, operator);
  if (left instanceof Char && symbol === "+") return;
  const [rank, other] = [numericRank(left), numericRank(right)];
  if ((left instanceof EnumValue && other > 0) || (right instanceof EnumValue && rank > 0))
    callOperator(method, left, right);
  if (rank === 0 || other === 0 || Math.max(rank, other) === NumericRank.decimal) return;
  if (symbol.length > 1 && rank >= NumericRank.single) throw noBits();
  throw undefinedFor(left, right, operator);
}

/** How far bits are shifted is an Int32. */
function refuseDistance(distance: unknown): void {
  if (typeof distance === "number") throw boxed();
}

/** A text on the left is repeated, joined, or the number that it says. */
function refuseText(left: string, right: unknown, operator: Symbol): void {
  if (operator.symbol === "+") return;
  if (operator.symbol === "*") {
    if (typeof right === "number") throw boxed();
    return;
  }
  if (numericRank(right) > 0) refuseRight(textNumber(left, numericRank(right)), right, operator);
}

function noBits(): unknown {
  return rawException("System.NullReferenceException", "Object reference not set to an instance of an object.");
}

function undefinedFor(left: unknown, right: unknown, { symbol }: Symbol): unknown {
  const names = [nameOf(left), symbol, nameOf(right)];
  return runtimeError("NotADefinedOperationForType", names, { target: left });
}

function nameOf(operand: unknown): string {
  return operand === null ? "$null" : typeOf(operand).name;
}
