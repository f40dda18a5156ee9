import { callOverload } from "../../objects/calls/callOverload.ts";
import { invokeMethod, isForeign, methodInvoker } from "../../objects/calls/invokeMethod.ts";
import { invokeStatic } from "../../objects/calls/invokeStatic.ts";
import { selectGeneric } from "../../objects/calls/selectGeneric.ts";
import { selectOverload } from "../../objects/calls/selectOverload.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { getMember, memberGetter } from "../../objects/members/getMember.ts";
import { readStatic } from "../../objects/members/getStatic.ts";
import { isIntrinsicName } from "../../objects/members/memberLookup.ts";
import { missing } from "../../objects/members/missing.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type {
  BaseCtorInvokeMemberExpression,
  Expression,
  InvokeMemberExpression,
  MemberExpression,
} from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Unit } from "../blocks/Unit.ts";
import { readDynamicMember } from "./dynamicMember.ts";
import { compileExpression } from "./expressions.ts";
import { isStrict, memberName } from "./references.ts";
import { strictMemberGetter, strictMissing } from "./strictMembers.ts";
import { typeResolver } from "./typeExpression.ts";
import { compileGivenValue } from "./variables.ts";

/** $target.Name and [type]::Name. */
export function compileMember(node: MemberExpression, unit: Unit): Evaluate {
  const name = memberName(node.member, unit);
  const asksPSObject = typeof name === "string" && isIntrinsicName(name);
  const target = (asksPSObject ? compileGivenValue : compileExpression)(node.expression, unit);
  if (node.static) {
    return (frame) => {
      const object = target(frame);
      const member = typeof name === "string" ? name : toText(name(frame));
      if (object === null || object === undefined) return readMember(frame, object, member);
      const type = staticTarget(object);
      const value = readStatic(type, member);
      if (value !== missing) return value;
      return isStrict(frame) ? strictMissing(type, member) : null;
    };
  }
  const { nullConditional } = node;
  if (typeof name !== "string") {
    return (frame) => {
      const object = target(frame);
      if (nullConditional && (object === null || object === undefined)) return null;
      return readDynamicMember(object, name(frame), isStrict(frame));
    };
  }
  const read = memberGetter(name);
  const readStrictly = strictMemberGetter(name);
  return (frame) => {
    const object = target(frame);
    if (nullConditional && (object === null || object === undefined)) return null;
    return isStrict(frame) ? readStrictly(object) : read(object);
  };
}

/** What null has of a member is the same with `::`. */
function readMember(frame: Frame, object: unknown, member: string): unknown {
  return isStrict(frame) ? strictMemberGetter(member)(object) : getMember(object, member);
}

/** [type]:: takes a type; of any other value its type. */
function staticTarget(value: unknown): ClrType {
  if (value instanceof ClrType) return value;
  if (value === null || value === undefined) throw runtimeError("InvokeMethodOnNull");
  return typeOf(unwrap(value));
}

/** $target.Name(...), [type]::Name(...), and a constructor's `: base(...)`. */
export function compileInvokeMember(
  node: InvokeMemberExpression | BaseCtorInvokeMemberExpression,
  unit: Unit,
): Evaluate {
  const args = (node.arguments ?? []).map((argument) => compileExpression(argument, unit));
  const constraints = (node.arguments ?? []).map((argument) => constraintOf(argument, unit));
  const isConstrained = constraints.some((constraint) => constraint !== null);
  const resolveConstraints = isConstrained
    ? (frame: Frame) => constraints.map((constraint) => constraint?.(frame) ?? null)
    : null;
  const name = memberName(node.member, unit);
  const baseType = baseCallType(node.expression, unit);
  if (baseType && typeof name === "string") return compileBaseCall(node.expression, baseType, name, args, unit);
  const types = (node.genericTypeArguments ?? []).map((typeName) => typeResolver(typeName, unit, typeName.extent));
  if (node.static)
    return compileStaticCall(staticTargetOf(node.expression, unit), name, args, resolveConstraints, types);
  if (types.length > 0) return compileGenericCall(compileExpression(node.expression, unit), name, args, types);
  const target = compileExpression(node.expression, unit);
  const { nullConditional } = node;
  const invoke = typeof name === "string" ? methodInvoker(name, args.length) : null;
  const castTo = node.expression.kind === "ParenExpression" ? castType(node.expression, unit) : null;
  return (frame) => {
    const object = target(frame);
    if (nullConditional && (object === null || object === undefined)) return null;
    const values = new Array<unknown>(args.length);
    for (let index = 0; index < args.length; index++) values[index] = args[index](frame);
    const owner = castTo === null ? null : castTo(frame);
    if (invoke !== null && resolveConstraints === null && (owner === null || isSingleOf(owner, object)))
      return invoke(object, values);
    const called = typeof name === "string" ? name : toText(name(frame));
    return invokeMethod(object, called, values, resolveConstraints?.(frame), owner);
  };
}

/** Whether the methods called on it are those of the type: no element of a collection is asked. */
function isSingleOf(type: ClrType, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return (type.isValueType || typeof value === "string") && typeOf(value) === type;
}

/** ([Base]$this).Method(): the class's own method, also where a derived class overrides it; see `castTo` for others. */
function baseCallType(node: Expression, unit: Unit): ((frame: Frame) => ClrType) | null {
  if (!unit.isMethod || node.kind !== "ParenExpression") return null;
  const inner = pureExpression(node.pipeline);
  if (inner?.kind !== "ConvertExpression" || inner.child.kind !== "VariableExpression") return null;
  return inner.child.variablePath.userPath.toLowerCase() === "this" ? typeResolver(inner.type.typeName, unit) : null;
}

function compileBaseCall(
  expression: Expression,
  type: (frame: Frame) => ClrType,
  name: string,
  args: readonly Evaluate[],
  unit: Unit,
): Evaluate {
  const target = compileExpression(expression, unit);
  return (frame) => {
    const self = target(frame);
    const values = args.map((argument) => argument(frame));
    const method = type(frame).members.method(name);
    if (!method) return invokeMethod(self, name, values);
    return callOverload(selectOverload(method.overloads, values, name), self, values, { name });
  };
}

/** $target.Name[int](...): the method closed over the types. */
function compileGenericCall(
  target: Evaluate,
  name: string | Evaluate,
  args: readonly Evaluate[],
  types: readonly ((frame: Frame) => ClrType)[],
): Evaluate {
  return (frame) => {
    const object = target(frame);
    const closed = types.map((one) => one(frame));
    const values = args.map((argument) => argument(frame));
    const called = typeof name === "string" ? name : toText(name(frame));
    const self = unwrap(object);
    const method = self === null || self === undefined ? undefined : typeOf(self).members.method(called);
    if (!method) return invokeMethod(object, called, values);
    return callOverload(selectGeneric(method.overloads, values, called, closed), self, values, { name: called });
  };
}

/** Gives the type that a static method is called on, for a method of that name. */
type StaticTarget = (frame: Frame, name: string, count: number) => ClrType;

/** A target written as a cast means methods of the type that it is cast to: of [type], where a text is made one. */
function staticTargetOf(node: Expression, unit: Unit): StaticTarget {
  const target = compileExpression(node, unit);
  const castTo = node.kind === "ParenExpression" ? castType(node, unit) : null;
  if (castTo === null) return (frame) => staticTarget(target(frame));
  return (frame, name, count) => {
    const type = staticTarget(target(frame));
    const method = type.members.staticMethod(name);
    if (method && isForeign(type, method, name, castTo(frame)))
      throw runtimeError("MethodCountCouldNotFindBest", [name, String(count)]);
    return type;
  };
}

function compileStaticCall(
  target: StaticTarget,
  name: string | Evaluate,
  args: readonly Evaluate[],
  constraints: ((frame: Frame) => (ClrType | null)[]) | null,
  types: readonly ((frame: Frame) => ClrType)[],
): Evaluate {
  const named = types.length > 0 ? (frame: Frame) => types.map((one) => one(frame)) : null;
  return (frame) => {
    const called = typeof name === "string" ? name : toText(name(frame));
    const type = target(frame, called, args.length);
    const values = args.map((argument) => argument(frame));
    return invokeStatic(type, called, values, constraints?.(frame), named?.(frame));
  };
}

/** An argument written as a cast chooses the overload by its type. */
function constraintOf(argument: Expression, unit: Unit): ((frame: Frame) => ClrType) | null {
  return castType(argument, unit, "psobject");
}

/** The type of an expression that is written as a cast, but for the casts that make something of their own. */
function castType(
  expression: Expression,
  unit: Unit,
  ...except: readonly string[]
): ((frame: Frame) => ClrType) | null {
  if (expression.kind === "ParenExpression") {
    const inner = pureExpression(expression.pipeline);
    return inner && castType(inner, unit, ...except);
  }
  if (expression.kind !== "ConvertExpression") return null;
  const name = expression.type.typeName.fullName.toLowerCase();
  if (["ref", "ordered", "pscustomobject", ...except].includes(name)) return null;
  return typeResolver(expression.type.typeName, unit);
}
