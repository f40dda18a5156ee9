import { pollStop } from "../../base/budget.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { parseDecimal } from "../../objects/text/numbers/parseDecimal.ts";
import {
  BigInteger,
  Byte,
  Decimal,
  Double,
  Int16,
  SByte,
  UInt16,
  UInt32,
  UInt64,
} from "../../objects/values/numbers.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { ConstantValue, Expression, NumberLiteral } from "../../syntax/ast/expressions.ts";
import { counted } from "../blocks/counted.ts";
import type { Unit } from "../blocks/Unit.ts";
import { statementValue } from "../statements/statementValue.ts";
import { compileArrayExpression, compileArrayLiteral, compileSubExpression } from "./arrays.ts";
import { compileBinary, compileWalkedRange } from "./binary.ts";
import { compileConvert } from "./convert.ts";
import { compileExpandableString } from "./expandableString.ts";
import { compileHashtable } from "./hashtable.ts";
import { compileIndex } from "./indexing.ts";
import { compileInvokeMember, compileMember } from "./members.ts";
import { compileScriptBlockExpression } from "./scriptBlockExpression.ts";
import { compileTypeExpression } from "./typeExpression.ts";
import { compileTernary, compileUnary } from "./unary.ts";
import { compileUsing, compileVariable } from "./variables.ts";

/** The closure of an expression. */
export function compileExpression(node: Expression, unit: Unit): Evaluate {
  pollStop();
  return counted(compileUncounted(node, unit), node, unit);
}

/** The same where the items of the value are walked through once, and it is nobody's after that. */
export function compileWalked(node: Expression, unit: Unit): Evaluate {
  if (node.kind !== "BinaryExpression" || node.operator !== "DotDot") return compileExpression(node, unit);
  return counted(compileWalkedRange(node, unit), node, unit);
}

function compileUncounted(node: Expression, unit: Unit): Evaluate {
  switch (node.kind) {
    case "ConstantExpression":
      return constant(constantValue(node.value));
    case "StringConstantExpression":
      return constant(node.value);
    case "ExpandableStringExpression":
      return compileExpandableString(node, unit);
    case "VariableExpression":
      return compileVariable(node, unit);
    case "UsingExpression":
      return compileUsing(node, unit);
    case "BinaryExpression":
      return compileBinary(node, unit);
    case "UnaryExpression":
      return compileUnary(node, unit);
    case "TernaryExpression":
      return compileTernary(node, unit);
    case "ConvertExpression":
      return compileConvert(node, unit);
    case "AttributedExpression":
      return compileExpression(node.child, unit);
    case "ParenExpression":
      return statementValue(node.pipeline, unit);
    case "ArrayLiteral":
      return compileArrayLiteral(node, unit);
    case "ArrayExpression":
      return compileArrayExpression(node, unit);
    case "SubExpression":
      return compileSubExpression(node, unit);
    case "Hashtable":
      return compileHashtable(node, unit);
    case "ScriptBlockExpression":
      return compileScriptBlockExpression(node, unit);
    case "TypeExpression":
      return compileTypeExpression(node, unit);
    case "MemberExpression":
      return compileMember(node, unit);
    case "InvokeMemberExpression":
    case "BaseCtorInvokeMemberExpression":
      return compileInvokeMember(node, unit);
    case "IndexExpression":
      return compileIndex(node, unit);
    case "ErrorExpression":
      throw notModelled("An expression with a syntax error");
  }
}

export function constant(value: unknown): Evaluate {
  return () => value;
}

/** A literal's value in the value model. */
export function constantValue(value: ConstantValue): unknown {
  return value !== null && typeof value === "object" ? numberOf(value) : value;
}

function numberOf(literal: NumberLiteral): unknown {
  switch (literal.numberKind) {
    case "Double":
      return new Double(literal.value);
    case "Decimal":
      return parseDecimal(literal.text) ?? new Decimal(0n, 0);
    case "UInt64":
      return new UInt64(literal.value);
    case "BigInteger":
      return new BigInteger(literal.value);
    default:
      return new smallIntegers[literal.numberKind](Number(literal.value));
  }
}

const smallIntegers = { Byte, SByte, Int16, UInt16, UInt32 };
