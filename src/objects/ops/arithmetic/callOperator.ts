import { callOverload, exceptionCalling } from "../../calls/callOverload.ts";
import { selectOverload } from "../../calls/selectOverload.ts";
import { innerOfInvocation } from "../../errors/innerOfInvocation.ts";
import { PSError, psError } from "../../errors/PSError.ts";
import { runtimeError } from "../../errors/runtimeError.ts";
import { caughtException } from "../../errors/thrownException.ts";
import { typeOf } from "../../types/typeOf.ts";
import { fullTypeName } from "../../types/typeText.ts";
import { operandType } from "../operandType.ts";
import { numericRank } from "./numericOperand.ts";

/**
 * An operator that the left operand's type defines as a static method ("op_Addition"), or the right one's where the
 * left is a primitive number.
 */
export function callOperator(method: string, left: unknown, right: unknown): unknown {
  const group = operatorMethods(left, method) ?? (numericRank(left) > 0 ? operatorMethods(right, method) : undefined);
  if (!group) throw runtimeError("MethodNotFound", [missingOn(left, right), method], { target: method });
  const args = [left, right];
  const selected = selectOverload(group, args, method);
  try {
    return callOverload(selected, undefined, args, { name: method, numbersArguments: true });
  } catch (error) {
    throw wrapped(error, method);
  }
}

/** The type that the error names: the right operand's where the left one is a primitive number. */
function missingOn(left: unknown, right: unknown): string {
  const owner = numericRank(left) > 0 && right !== null && right !== undefined ? right : left;
  return fullTypeName(operandType(owner));
}

function operatorMethods(operand: unknown, method: string) {
  return operand === null || operand === undefined
    ? undefined
    : typeOf(operand).members.staticMethod(method)?.overloads;
}

/** What the method itself throws carries an id of its own; nothing leaves a class's operator as it is. */
function wrapped(error: unknown, method: string): unknown {
  const isOfClass = error instanceof PSError && error.marks.includes("passesMembers");
  const inner = isOfClass ? caughtException(error) : innerOfInvocation(error);
  if (!inner) return error;
  return psError("DotNetMethodException", "NotSpecified", exceptionCalling(method, 2, inner), {
    exception: "System.Management.Automation.MethodInvocationException",
    inner,
  });
}
