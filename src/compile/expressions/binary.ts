import { PSError } from "../../objects/errors/PSError.ts";
import { add } from "../../objects/ops/arithmetic/add.ts";
import { binaryOperator } from "../../objects/ops/binaryOperator.ts";
import { operandItems } from "../../objects/ops/enumerate.ts";
import { walkedRange } from "../../objects/ops/indexing/range.ts";
import { isType } from "../../objects/ops/isType.ts";
import { type MatchKind, match, matchOperators } from "../../objects/ops/match.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { InvocationInfo } from "../../runtime/values/InvocationInfo.ts";
import type { BinaryExpression, Expression } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Unit } from "../blocks/Unit.ts";
import { isConstant } from "./constantFolding.ts";
import { compileExpression, constant } from "./expressions.ts";
import { unboxedCondition, unlifted } from "./nullableCasts.ts";
import { compileGivenValue } from "./variables.ts";

type Operation = (left: unknown, right: unknown) => unknown;

/** A binary operator; Int32 operands never leave the closure. */
export function compileBinary(node: BinaryExpression, unit: Unit): Evaluate {
  switch (node.operator) {
    case "And":
    case "Or":
      return compileLogical(node, unit);
    case "QuestionQuestion":
      return compileCoalesce(node, unit);
    case "Imatch":
    case "Cmatch":
    case "Inotmatch":
    case "Cnotmatch":
      return compileMatch(node, matchOperators[node.operator], unit);
    default:
      return compileOperation(node, unit);
  }
}

/** `a..b` where its numbers are walked through once. */
export function compileWalkedRange(node: BinaryExpression, unit: Unit): Evaluate {
  const left = compileExpression(node.left, unit);
  const right = compileExpression(node.right, unit);
  return (frame) => walkedRange(left(frame), right(frame));
}

function compileOperation(node: BinaryExpression, unit: Unit): Evaluate {
  if (node.operator === "Xor") return compileXor(node, unit);
  const left = compileExpression(node.left, unit);
  const right = readsListOnce.test(node.operator)
    ? compileListOperand(node.right, unit)
    : compileExpression(node.right, unit);
  const operation = binaryOperator(node.operator);
  if (isConstant(node.left) && isConstant(node.right) && foldable.has(node.operator)) {
    const folded = tryFold(left, right, operation);
    if (folded) return folded;
  }
  if (/^[IC](split|replace)$/.test(node.operator)) return atOperator(node, left, right, operation);
  if (/^Is(Not)?$/.test(node.operator)) return typeTest(node, compileGivenValue(node.left, unit), right);
  const refusing = unlifted(node, left, right, operation);
  if (refusing) return refusing;
  return integerPath(node.operator, left, right, operation) ?? ((frame) => operation(left(frame), right(frame)));
}

function typeTest(node: BinaryExpression, left: Evaluate, right: Evaluate): Evaluate {
  const isNot = node.operator === "IsNot";
  const isWritten = isWrittenType(node.right);
  return (frame) => {
    const value = left(frame);
    return isType(value, right(frame), isWritten) !== isNot;
  };
}

/** Operators that keep no hold of the list on their right. */
const readsListOnce = /^(?:[IC](?:split|replace|in|notin)|Format)$/;

/** A list of constants is made once. */
function compileListOperand(node: Expression, unit: Unit): Evaluate {
  const operand = compileExpression(node, unit);
  if (node.kind !== "ArrayLiteral" || !node.elements.every(isConstant)) return operand;
  return constant(operand(undefined as never));
}

function isWrittenType(node: Expression): boolean {
  const inner = node.kind === "ParenExpression" ? pureExpression(node.pipeline) : node;
  return inner?.kind === "TypeExpression";
}

/** Some errors of these operators are shown at the operator itself. */
function atOperator(node: BinaryExpression, left: Evaluate, right: Evaluate, operation: Operation): Evaluate {
  return (frame) => {
    const first = left(frame);
    const second = right(frame);
    try {
      return operation(first, second);
    } catch (error) {
      if (error instanceof PSError && error.marks.includes("atOperator"))
        error.record.invocation ??= new InvocationInfo(null, "", node.errorPosition);
      throw error;
    }
  };
}

const foldable = new Set(["Plus", "Minus", "Multiply"]);

function tryFold(left: Evaluate, right: Evaluate, operation: Operation): Evaluate | null {
  const none = undefined as never;
  const [first, second] = [left(none), right(none)];
  if (typeof first !== "number" || typeof second !== "number") return null;
  return constant(operation(first, second));
}

/** Closures that try Int32 operands first, one per operator, so that each stays monomorphic. */
function integerPath(operator: string, left: Evaluate, right: Evaluate, operation: Operation): Evaluate | null {
  switch (operator) {
    case "Plus":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        if (typeof a === "number" && typeof b === "number") {
          const sum = a + b;
          if (sum === (sum | 0)) return sum;
        }
        return add(a, b);
      };
    case "Minus":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        if (typeof a === "number" && typeof b === "number") {
          const difference = a - b;
          if (difference === (difference | 0)) return difference;
        }
        return operation(a, b);
      };
    case "Multiply":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        if (typeof a === "number" && typeof b === "number") {
          const product = a * b;
          const integer = product | 0;
          if (integer === product) return integer;
        }
        return operation(a, b);
      };
    case "Rem":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        if (typeof a === "number" && typeof b === "number" && b !== 0) return (a % b) | 0;
        return operation(a, b);
      };
    case "Band":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        return typeof a === "number" && typeof b === "number" ? a & b : operation(a, b);
      };
    default:
      return comparisonPath(operator, left, right, operation);
  }
}

function comparisonPath(operator: string, left: Evaluate, right: Evaluate, operation: Operation): Evaluate | null {
  switch (operator) {
    case "Ilt":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        return typeof a === "number" && typeof b === "number" ? a < b : operation(a, b);
      };
    case "Ile":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        return typeof a === "number" && typeof b === "number" ? a <= b : operation(a, b);
      };
    case "Igt":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        return typeof a === "number" && typeof b === "number" ? a > b : operation(a, b);
      };
    case "Ige":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        return typeof a === "number" && typeof b === "number" ? a >= b : operation(a, b);
      };
    case "Ieq":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        return typeof a === "number" && typeof b === "number" ? a === b : operation(a, b);
      };
    case "Ine":
      return (frame) => {
        const a = left(frame);
        const b = right(frame);
        return typeof a === "number" && typeof b === "number" ? a !== b : operation(a, b);
      };
    default:
      return null;
  }
}

function compileLogical(node: BinaryExpression, unit: Unit): Evaluate {
  const left = unboxedCondition(node.left, compileExpression(node.left, unit));
  const right = unboxedCondition(node.right, compileExpression(node.right, unit));
  if (node.operator === "And") return (frame) => toBoolean(left(frame)) && toBoolean(right(frame));
  return (frame) => toBoolean(left(frame)) || toBoolean(right(frame));
}

function compileXor(node: BinaryExpression, unit: Unit): Evaluate {
  const left = unboxedCondition(node.left, compileExpression(node.left, unit));
  const right = unboxedCondition(node.right, compileExpression(node.right, unit));
  return (frame) => toBoolean(left(frame)) !== toBoolean(right(frame));
}

function compileCoalesce(node: BinaryExpression, unit: Unit): Evaluate {
  const left = compileExpression(node.left, unit);
  const right = compileExpression(node.right, unit);
  return (frame) => {
    const value = left(frame);
    return value === null || value === undefined ? right(frame) : value;
  };
}

/** -match sets $Matches in the current scope when its left side is one value. */
function compileMatch(node: BinaryExpression, { ignoreCase, negated }: MatchKind, unit: Unit): Evaluate {
  const left = compileExpression(node.left, unit);
  const right = compileExpression(node.right, unit);
  const operation = binaryOperator(node.operator);
  const slot = unit.slot("Matches");
  return (frame) => {
    const value = left(frame);
    const pattern = right(frame);
    if (typeof value !== "string" && operandItems(unwrap(value)) !== null) return operation(value, pattern);
    const matches = match(value, pattern, ignoreCase);
    if (matches !== null) frame.assign(slot, matches);
    return (matches !== null) !== negated;
  };
}
