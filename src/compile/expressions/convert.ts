import { castTo } from "../../objects/convert/castTo.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { customObjectFrom } from "../../objects/convert/convertToObject.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { asPSObject } from "../../objects/members/asPSObject.ts";
import { attachable } from "../../objects/members/extendedMembers.ts";
import { MemberTable } from "../../objects/members/MemberTable.ts";
import { isIntrinsicName } from "../../objects/members/memberLookup.ts";
import { Shape } from "../../objects/members/Shape.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeOf } from "../../objects/types/typeOf.ts";
import { OrderedDictionary } from "../../objects/values/collections/OrderedDictionary.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";
import { PSReference } from "../../objects/values/PSReference.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import type { ConvertExpression, Hashtable } from "../../syntax/ast/expressions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { statementValue } from "../statements/statementValue.ts";
import { compileExpression } from "./expressions.ts";
import { compileHashtableInto } from "./hashtable.ts";
import { boxed, isNullableCast } from "./nullableCasts.ts";
import { compileReference } from "./references.ts";
import { typeResolver } from "./typeExpression.ts";
import { findScoped } from "./variables.ts";

/** [type]expression. [ordered]@{}, [pscustomobject]@{} and [ref]$x are forms of their own. */
export function compileConvert(node: ConvertExpression, unit: Unit): Evaluate {
  const name = node.type.typeName.fullName.toLowerCase();
  if (node.child.kind === "Hashtable") {
    if (name === "ordered") return compileHashtableInto(node.child, unit, () => new OrderedDictionary());
    if (name === "pscustomobject" || name === "system.management.automation.pscustomobject") {
      return compileCustomObject(node.child, unit);
    }
  }
  if (name === "ref") return compileRef(node, unit);
  const child = compileExpression(node.child, unit);
  const type = typeResolver(node.type.typeName, unit, node.type.typeName.extent);
  if (name === "void") {
    return (frame) => {
      child(frame);
      return undefined;
    };
  }
  if (name === "pscustomobject") return (frame) => attachable(convertTo(child(frame), customObjectType()));
  if (name === "psobject") return (frame) => asPSObject(child(frame));
  const isNullable = isNullableCast(node.child);
  return (frame) => {
    const target = type(frame);
    const value = child(frame);
    if (isNullable && value !== null && typeOf(value) === target) throw boxed();
    return castTo(value, target);
  };
}

/** A literal's keys are known: the objects it makes share one shape. */
function compileCustomObject(node: Hashtable, unit: Unit): Evaluate {
  const names = node.keyValuePairs.map(({ key }) => (key.kind === "StringConstantExpression" ? key.value : null));
  const folded = new Set(names.map((name) => name?.toLowerCase()));
  if (names.includes(null) || folded.size !== names.length || folded.has("") || [...folded].some(isSpecialName)) {
    const table = compileHashtableInto(node, unit, () => new OrderedDictionary());
    return (frame) => customObjectFrom(table(frame) as OrderedDictionary);
  }
  const shape = Shape.of(names as string[]);
  const values = node.keyValuePairs.map(({ value }) => statementValue(value, unit));
  return (frame) => {
    const slots = new Array<unknown>(values.length);
    for (let index = 0; index < values.length; index++) {
      slots[index] = values[index](frame);
    }
    return new PSCustomObject(new MemberTable(shape, slots));
  };
}

function isSpecialName(name = ""): boolean {
  return name === "pstypename" || isIntrinsicName(name);
}

/** [ref]$x is bound to the variable, so that writing through it assigns; of another value it is a box. */
function compileRef(node: ConvertExpression, unit: Unit): Evaluate {
  const { child } = node;
  if (
    child.kind === "VariableExpression" &&
    !child.variablePath.isDriveQualified &&
    child.variablePath.userPath.toLowerCase() !== "null"
  ) {
    const path = child.variablePath;
    const slot = unit.slot(path.unqualifiedPath);
    return (frame) => {
      const variable = path.scope ? findScoped(frame, path) : (frame.cells[slot] ?? frame.variable(slot));
      if (!variable) throw noVariable(path.userPath);
      return new PSReference(
        () => variable.value,
        (value) => variable.assign(value),
      );
    };
  }
  if (child.kind === "MemberExpression" || child.kind === "IndexExpression") {
    const reference = compileReference(child, unit);
    return (frame) => {
      const bound = reference.bind(frame);
      return PSReference.of(bound.get());
    };
  }
  const evaluate = compileExpression(child, unit);
  return (frame) => {
    const value = evaluate(frame) ?? null;
    return value instanceof PSReference ? value : PSReference.of(value);
  };
}

function noVariable(name: string): unknown {
  const error = runtimeError("NonExistingVariableReference", [], { target: name });
  error.record.targetTypeName = "VariablePath";
  return error;
}

/** As the target of a cast, [pscustomobject] is not the [psobject] that its name stands for elsewhere. */
const customObjectType = lazyType("System.Management.Automation.PSCustomObject");
