import type { ClrType } from "../objects/model/ClrType.ts";
import type { Frame } from "../runtime/Frame.ts";
import type { VariableConstraint } from "../runtime/Variable.ts";
import {
  cannotBeAdded,
  checkedValue,
  constraintOf,
  convertedValue,
  typeAttribute,
  type VariableAttribute,
} from "../runtime/variableAttributes.ts";
import type {
  AttributedExpression,
  ConvertExpression,
  Expression,
  VariableExpression,
} from "../syntax/ast/expressions.ts";
import { attributeObject } from "./attributeObjects.ts";
import { customTransformation } from "./customAttributes.ts";
import { compileReference } from "./references.ts";
import { typeResolver } from "./typeExpression.ts";
import type { Unit } from "./Unit.ts";
import { validationRules } from "./validationAttributes.ts";
import { compileVariable, ensureVariable } from "./variables.ts";

export interface TypedVariable {
  read(frame: Frame): unknown;
  write(frame: Frame, value: unknown): void;
}

/** `[int]$x = ...`, `[ValidateRange(1, 5)]$x = ...`: the variable keeps type and rules for later assignments. */
export function compileTypedVariable(node: ConvertExpression | AttributedExpression, unit: Unit): TypedVariable {
  const parts: Attributed[] = [];
  let at: Expression = node;
  while (at.kind === "ConvertExpression" || at.kind === "AttributedExpression") {
    parts.unshift(at.kind === "ConvertExpression" ? typePart(at, unit) : rulePart(at, unit));
    at = at.child;
  }
  if (at.kind !== "VariableExpression") {
    const reference = compileReference(at, unit);
    return {
      read: (frame) => reference.bind(frame).get(),
      write: (frame, value) =>
        reference.bind(frame).set(
          convertedValue(
            parts.map((part) => part(frame)),
            value,
          ),
        ),
    };
  }
  return typedVariable(at, parts, unit);
}

type Attributed = (frame: Frame) => VariableAttribute;

function typedVariable(node: VariableExpression, parts: readonly Attributed[], unit: Unit): TypedVariable {
  const slot = unit.slot(node.variablePath.unqualifiedPath);
  const read = compileVariable(node, unit);
  let attributes: readonly VariableAttribute[] = [];
  let constraint: VariableConstraint | null = null;
  return {
    read,
    write(frame, value) {
      const current = parts.map((part) => part(frame));
      if (constraint === null || current.some((attribute, index) => attribute !== attributes[index])) {
        attributes = current;
        constraint = constraintOf(current);
      }
      const there = node.variablePath.scope ? undefined : frame.ownVariable(slot);
      const stored = checkedValue(attributes, value === undefined ? null : value, (text) =>
        cannotBeAdded(node.variablePath.userPath, text),
      );
      const variable = there ?? ensureVariable(frame, node.variablePath, slot);
      if (variable.isReadOnly) variable.assign(stored);
      variable.constraint = null;
      variable.value = stored;
      variable.constraint = constraint;
    },
  };
}

function typePart(node: ConvertExpression, unit: Unit): Attributed {
  const type = typeResolver(node.type.typeName, unit);
  let last: ClrType | null = null;
  let attribute: VariableAttribute;
  return (frame) => {
    const target = type(frame);
    if (target !== last) {
      attribute = typeAttribute(() => target);
      last = target;
    }
    return attribute;
  };
}

function rulePart({ attribute }: AttributedExpression, unit: Unit): Attributed {
  const object = () => attributeObject(attribute, unit);
  return (frame) => {
    const convert = customTransformation(attribute, unit);
    return convert ? { convert, object } : { rules: validationRules(attribute, unit, frame), object };
  };
}
