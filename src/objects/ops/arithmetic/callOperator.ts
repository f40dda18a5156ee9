import { callOverload } from "../../calls/callOverload.ts";
import { selectOverload } from "../../calls/selectOverload.ts";
import { PSError, psError } from "../../errors/PSError.ts";
import { runtimeError } from "../../errors/runtimeError.ts";
import { fullTypeName } from "../../types/typeNames.ts";
import { typeOf } from "../../types/typeOf.ts";
import { PSCustomObject } from "../../values/PSObject.ts";
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
    throw renamed(error);
  }
}

/** The type that the error names: the right operand's where the left one is a primitive number. */
function missingOn(left: unknown, right: unknown): string {
  const owner = numericRank(left) > 0 && right !== null && right !== undefined ? right : left;
  return owner instanceof PSCustomObject ? "System.Management.Automation.PSObject" : fullTypeName(typeOf(owner));
}

function operatorMethods(operand: unknown, method: string) {
  return operand === null || operand === undefined
    ? undefined
    : typeOf(operand).members.staticMethod(method)?.overloads;
}

/** What the method itself throws carries an id of its own. */
function renamed(error: unknown): unknown {
  if (!(error instanceof PSError) || error.exception.type.shortName !== "MethodInvocationException") return error;
  return psError("DotNetMethodException", "NotSpecified", error.exception.message, {
    exception: "System.Management.Automation.MethodInvocationException",
    inner: error.exception.innerException,
  });
}
