import { castTo } from "../../objects/convert/castTo.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { defaultValue } from "../../objects/types/defaultValue.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { VariableConstraint } from "../../runtime/scope/Variable.ts";
import {
  cannotBeAdded,
  checkedValue,
  constraintOf,
  convertedValue,
  firstValue,
  typeAttribute,
  type VariableAttribute,
} from "../../runtime/scope/variableAttributes.ts";
import type {
  AttributedExpression,
  ConvertExpression,
  Expression,
  VariableExpression,
} from "../../syntax/ast/expressions.ts";
import { attributeObject } from "../attributes/attributeObjects.ts";
import { customTransformation } from "../attributes/customAttributes.ts";
import { refuseBadAttribute } from "../attributes/refuseBadAttribute.ts";
import { validationRules } from "../attributes/validationAttributes.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileReference } from "../expressions/references.ts";
import { typeResolver } from "../expressions/typeExpression.ts";
import { compileOwnVariable, ensureVariable, refuseReadOnly } from "../expressions/variables.ts";

export interface TypedVariable {
  /** The value that a compound assignment starts from: the variable's own, cast as the left side says. */
  read(frame: Frame): unknown;
  /** Gives what the variable then holds. */
  write(frame: Frame, value: unknown): unknown;
}

/** `[int]$x = ...`, `[ValidateRange(1, 5)]$x = ...`: the variable keeps type and rules for later assignments. */
export function compileTypedVariable(node: ConvertExpression | AttributedExpression, unit: Unit): TypedVariable {
  const written: (ConvertExpression | AttributedExpression)[] = [];
  let at: Expression = node;
  while (at.kind === "ConvertExpression" || at.kind === "AttributedExpression") {
    written.unshift(at);
    at = at.child;
  }
  const local = at.kind === "VariableExpression" ? typedLocal(at, unit) : null;
  // What is no variable keeps no type: its value is cast.
  const casts = at.kind !== "VariableExpression" ? () => true : local ? (frame: Frame) => frame.ownsScope : () => false;
  const parts = written.map((part) =>
    part.kind === "ConvertExpression" ? typePart(part, unit, casts) : rulePart(part, unit),
  );
  if (at.kind !== "VariableExpression") {
    const reference = compileReference(at, unit);
    const cast = castsOf(written, unit);
    return {
      read: (frame) => cast(frame, reference.bind(frame).get()),
      write(frame, value) {
        const stored = convertedValue(
          parts.map((part) => part(frame)),
          value,
        );
        reference.bind(frame).set(stored);
        return stored;
      },
    };
  }
  const typed = typedVariable(at, parts, unit, local?.isDefinite ? node : null);
  const cast = castsOf(written, unit);
  return { ...typed, read: (frame) => cast(frame, typed.read(frame)) };
}

/** A value cast to the types that stand before a place, the nearest first. */
function castsOf(
  written: readonly (ConvertExpression | AttributedExpression)[],
  unit: Unit,
): (frame: Frame, value: unknown) => unknown {
  const types = written.flatMap((part) =>
    part.kind === "ConvertExpression" ? [typeResolver(part.type.typeName, unit, part.type.extent)] : [],
  );
  return (frame, value) => types.reduce((given: unknown, type) => castTo(given, type(frame)), value);
}

/** Whether the variable is a typed local of the block, wherever that runs in a scope of its own. */
function typedLocal({ variablePath }: VariableExpression, unit: Unit): { readonly isDefinite: boolean } | null {
  if (variablePath.isGlobal || variablePath.isScript) return null;
  const name = variablePath.unqualifiedPath;
  const { localTypes } = unit;
  return localTypes?.isTyped(name) ? { isDefinite: localTypes.isDefinite(name) } : null;
}

type Attributed = (frame: Frame) => VariableAttribute;

function typedVariable(
  node: VariableExpression,
  parts: readonly Attributed[],
  unit: Unit,
  /** What a local is written as which holds its type's default where its first value is refused. */
  definite: ConvertExpression | AttributedExpression | null,
): TypedVariable {
  const slot = unit.slot(node.variablePath.unqualifiedPath);
  const read = compileOwnVariable(node, unit);
  let attributes: readonly VariableAttribute[] = [];
  let constraint: VariableConstraint | null = null;
  const type = definite?.kind === "ConvertExpression" ? typeResolver(definite.type.typeName, unit) : null;
  const refused = (text: string) => cannotBeAdded(node.variablePath.userPath, text);
  const first = (frame: Frame, value: unknown): unknown => {
    try {
      return firstValue(attributes, value, refused);
    } catch (thrown) {
      if (type !== null && frame.ownsScope) {
        const variable = ensureVariable(frame, node.variablePath, slot);
        variable.value = defaultValue(type(frame));
        variable.constraint = constraint;
      }
      throw thrown;
    }
  };
  return {
    read,
    write(frame, value) {
      refuseReadOnly(frame, node.variablePath, slot, value);
      const current = parts.map((part) => part(frame));
      if (constraint === null || current.some((attribute, index) => attribute !== attributes[index])) {
        attributes = current;
        constraint = constraintOf(current);
      }
      const there = node.variablePath.scope ? undefined : frame.ownVariable(slot);
      const given = value === undefined ? null : value;
      const stored = there ? checkedValue(attributes, given, refused) : first(frame, given);
      const variable = there ?? ensureVariable(frame, node.variablePath, slot);
      variable.constraint = null;
      variable.value = stored;
      variable.constraint = constraint;
      return stored;
    },
  };
}

function typePart(node: ConvertExpression, unit: Unit, casts: (frame: Frame) => boolean): Attributed {
  const type = typeResolver(node.type.typeName, unit, node.type.extent);
  let last: ClrType | null = null;
  let wasCast = false;
  let attribute: VariableAttribute;
  return (frame) => {
    const target = type(frame);
    const isCast = casts(frame);
    if (target !== last || isCast !== wasCast) {
      attribute = typeAttribute(() => target, isCast ? castTo : undefined);
      last = target;
      wasCast = isCast;
    }
    return attribute;
  };
}

function rulePart({ attribute }: AttributedExpression, unit: Unit): Attributed {
  const object = () => attributeObject(attribute, unit);
  let isRefusable = true;
  return (frame) => {
    if (isRefusable) refuseBadAttribute(attribute, unit);
    isRefusable = false;
    const convert = customTransformation(attribute, unit);
    return convert ? { convert, object } : { rules: validationRules(attribute, unit, frame), object };
  };
}
