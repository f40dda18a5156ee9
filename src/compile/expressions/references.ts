import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { rawException } from "../../objects/errors/rawException.ts";
import { notModelled, runtimeError } from "../../objects/errors/runtimeError.ts";
import { getMember, memberGetter } from "../../objects/members/getMember.ts";
import { getStatic } from "../../objects/members/getStatic.ts";
import { memberSetter, setMember } from "../../objects/members/setMember.ts";
import { setStatic } from "../../objects/members/setStatic.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { getIndex } from "../../objects/ops/indexing/getIndex.ts";
import { writeNamedIndexer } from "../../objects/ops/indexing/indexers.ts";
import { setIndex } from "../../objects/ops/indexing/setIndex.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { Hashtable } from "../../objects/values/collections/Hashtable.ts";
import { MultiDimensionalArray, TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type {
  Expression,
  IndexExpression,
  InvokeMemberExpression,
  MemberExpression,
} from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Unit } from "../blocks/Unit.ts";
import { statementValue } from "../statements/statementValue.ts";
import { compileTypedVariable } from "../statements/typedVariable.ts";
import { readDynamicMember, writeDynamicMember } from "./dynamicMember.ts";
import { compileExpression } from "./expressions.ts";
import { strictMemberGetter } from "./strictMembers.ts";
import { compileOwnVariable, compileVariable, compileVariableAssignment } from "./variables.ts";

/** A place that can be read and written, with its own parts (target, index) evaluated once. */
export interface BoundReference {
  get(): unknown;
  set(value: unknown): void;
}

export interface Reference {
  bind(frame: Frame): BoundReference;
  /** Assigns; where it is there it does what `bind(frame).set(value)` does. */
  write?(frame: Frame, value: unknown): void;
  /** `place op= right`: the place's parts, its value, the right side, in this order. */
  update?(frame: Frame, right: Evaluate, operation: (left: unknown, right: unknown) => unknown): unknown;
}

/** The left side of an assignment, or the operand of ++, which reads a variable wherever that is. */
export function compileReference(node: Expression, unit: Unit, isIncrement = false): Reference {
  switch (node.kind) {
    case "VariableExpression": {
      const read = isIncrement ? compileVariable(node, unit) : compileOwnVariable(node, unit);
      const write = compileVariableAssignment(node, unit);
      return { bind: (frame) => ({ get: () => read(frame), set: (value) => write(frame, value) }) };
    }
    case "ConvertExpression":
    case "AttributedExpression": {
      const typed = compileTypedVariable(node, unit);
      return { bind: (frame) => ({ get: () => typed.read(frame), set: (value) => typed.write(frame, value) }) };
    }
    case "MemberExpression":
      return memberReference(node, unit);
    case "InvokeMemberExpression":
      return parameterizedReference(node, unit);
    case "IndexExpression":
      return indexReference(node, unit);
    case "ArrayLiteral":
      return listReference(node.elements.map((element) => compileReference(element, unit)));
    case "ParenExpression": {
      const inner = pureExpression(node.pipeline);
      if (inner) return compileReference(inner, unit, isIncrement);
      const read = statementValue(node.pipeline, unit);
      return {
        bind: (frame) => ({
          get: () => read(frame),
          set: () => {
            throw runtimeError("InvalidAssignmentTarget");
          },
        }),
      };
    }
    default:
      throw notModelled(`An assignment to a ${node.kind}`);
  }
}

/** The name of a member: text that is known when compiled, or what gives it, which may be no text. */
export function memberName(node: Expression, unit: Unit): string | Evaluate {
  if (node.kind === "StringConstantExpression") return node.value;
  return compileExpression(node, unit);
}

function memberReference(node: MemberExpression, unit: Unit): Reference {
  const target = compileExpression(node.expression, unit);
  const name = memberName(node.member, unit);
  const isStatic = node.static;
  const write = typeof name === "string" ? memberSetter(name) : null;
  const readStrictly = typeof name === "string" ? strictMemberGetter(name) : null;
  const read = typeof name === "string" ? memberGetter(name) : null;
  const bind = (frame: Frame): BoundReference => {
    const object = target(frame);
    if (isStatic && object !== null && object !== undefined) {
      const type = object instanceof ClrType ? object : typeOf(unwrap(object));
      const member = typeof name === "string" ? name : toText(name(frame));
      return { get: () => getStatic(type, member), set: (value) => setStatic(type, member, value) };
    }
    if (typeof name !== "string") {
      const member = name(frame);
      return {
        get: () => readDynamicMember(object, member, isStrict(frame)),
        set: (value) => writeDynamicMember(object, member, value ?? null),
      };
    }
    return {
      get: () => (readStrictly && isStrict(frame) ? readStrictly(object) : getMember(object, name)),
      set: (value) => {
        const stored = value === undefined ? null : value;
        if (write) write(object, stored);
        else setMember(object, name, stored);
      },
    };
  };
  if (isStatic || write === null || read === null || readStrictly === null) return { bind };
  return {
    bind,
    write: (frame, value) => write(target(frame), value === undefined ? null : value),
    update(frame, right, operation) {
      const object = target(frame);
      const value = operation(isStrict(frame) ? readStrictly(object) : read(object), right(frame));
      write(object, value === undefined ? null : value);
      return value;
    },
  };
}

/** `$list.Item(1) = 5`: a property with arguments. A method of that name is no place: nothing is stored. */
function parameterizedReference(node: InvokeMemberExpression, unit: Unit): Reference {
  const target = compileExpression(node.expression, unit);
  const name = memberName(node.member, unit);
  const args = (node.arguments ?? []).map((argument) => compileExpression(argument, unit));
  return {
    bind(frame) {
      const object = target(frame);
      const member = typeof name === "string" ? name : toText(name(frame));
      const values = args.map((evaluate) => evaluate(frame) ?? null);
      return {
        get: () => invokeMethod(object, member, values),
        set: (value) => writeParameterized(object, member, values, value ?? null),
      };
    },
  };
}

function writeParameterized(object: unknown, name: string, values: readonly unknown[], value: unknown): void {
  if (object === null || object === undefined) throw runtimeError("InvokeMethodOnNull");
  const { members } = typeOf(object);
  if (members.indexersNamed(name).length > 0) writeNamedIndexer(object, values, value, name);
  else if (!members.method(name)) throw runtimeError("MethodNotFound", [typeOf(object).name, name]);
}

/** Whether a member that is not there is an error. */
export function isStrict(frame: Frame): boolean {
  return frame.engine.strictModeUsed && frame.scope.effectiveStrictMode >= 2;
}

function indexReference(node: IndexExpression, unit: Unit): Reference {
  const target = compileExpression(node.target, unit);
  const index = compileExpression(node.index, unit);
  const isList = node.index.kind === "ArrayLiteral";
  return {
    bind(frame) {
      const object = target(frame);
      const at = index(frame);
      return {
        get: () => getIndex(object, at),
        set: (value) => setIndex(object, at, value === undefined ? null : value, isList),
      };
    },
    write(frame, value) {
      const object = target(frame);
      writeIndex(object, index(frame), value === undefined ? null : value, isList);
    },
    update(frame, right, operation) {
      const object = target(frame);
      const at = index(frame);
      const value = operation(getIndex(object, at), right(frame));
      writeIndex(object, at, value === undefined ? null : value, isList);
      return value;
    },
  };
}

/** `setIndex` that first tries what is common: an Int32 in range of an array, a text in a hashtable. */
function writeIndex(object: unknown, at: unknown, value: unknown, isList: boolean): void {
  if (typeof at === "number") {
    if (Array.isArray(object)) {
      if (at >= 0 && at < object.length) {
        object[at] = value;
        return;
      }
    } else if (object instanceof TypedArray && at >= 0 && at < object.items.length && isOf(object.elementType, value)) {
      object.items[at] = value;
      return;
    }
  } else if (typeof at === "string" && object instanceof Hashtable && object.constructor === Hashtable) {
    object.set(at, value);
    return;
  }
  setIndex(object, at, value, isList);
}

/** Whether a value is of one of the primitive types, so that an array of the type takes it as it is. */
function isOf(type: ClrType, value: unknown): boolean {
  switch (typeof value) {
    case "number":
    case "boolean":
    case "string":
      return typeOf(value) === type;
    default:
      return false;
  }
}

/** $a, $b = 1, 2, 3: the last one takes what is left. */
function listReference(references: readonly Reference[]): Reference {
  return {
    bind(frame) {
      const targets = references.map((reference) => reference.bind(frame));
      return {
        get: () => targets.map((target) => target.get()),
        set(value) {
          const items = toItems(value);
          targets.forEach((target, at) => {
            const isLast = at === targets.length - 1;
            if (isLast && items.length > targets.length) target.set(items.slice(at));
            else target.set(at < items.length ? items[at] : null);
          });
        },
      };
    },
  };
}

function toItems(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof MultiDimensionalArray && value.items.length > 0)
    throw rawException("System.ArgumentException", "Array was not a one-dimensional array.");
  const items = value === null || value === undefined ? null : enumerate(value);
  return items ? [...items] : [value === undefined ? null : value];
}
