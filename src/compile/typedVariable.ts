import { complaintOf } from "../binding/validateArgument.ts";
import type { ValidationRule } from "../command/ParameterDefinition.ts";
import { transformArgument } from "../objects/convert/transformArgument.ts";
import { PSError, psError } from "../objects/model/PSError.ts";
import { runtimeError } from "../objects/model/runtimeError.ts";
import { invokeMethod } from "../objects/ops/invokeMethod.ts";
import { toText } from "../objects/ops/toText.ts";
import type { Frame } from "../runtime/Frame.ts";
import type { Variable, VariableConstraint } from "../runtime/Variable.ts";
import type {
  AttributedExpression,
  ConvertExpression,
  Expression,
  VariableExpression,
} from "../syntax/ast/expressions.ts";
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
  const parts: ((frame: Frame) => Part)[] = [];
  let at: Expression = node;
  while (at.kind === "ConvertExpression" || at.kind === "AttributedExpression") {
    parts.push(at.kind === "ConvertExpression" ? typePart(at, unit) : rulePart(at, unit));
    at = at.child;
  }
  if (at.kind !== "VariableExpression") {
    const reference = compileReference(at, unit);
    return {
      read: (frame) => reference.bind(frame).get(),
      write: (frame, value) =>
        reference.bind(frame).set(
          apply(
            parts.map((part) => part(frame)),
            value,
          ),
        ),
    };
  }
  return typedVariable(at, parts, unit);
}

type Part = { readonly convert: (value: unknown) => unknown } | { readonly rules: readonly ValidationRule[] };

function typedVariable(
  node: VariableExpression,
  parts: readonly ((frame: Frame) => Part)[],
  unit: Unit,
): TypedVariable {
  const slot = unit.slot(node.variablePath.unqualifiedPath);
  const read = compileVariable(node, unit);
  return {
    read,
    write(frame, value) {
      const resolved = parts.map((part) => part(frame));
      const constraint: VariableConstraint = (next, variable) => check(resolved, next, variable);
      const there = node.variablePath.scope ? undefined : frame.ownVariable(slot);
      const stored = check(resolved, value === undefined ? null : value, null, node.variablePath.userPath);
      const variable = there ?? ensureVariable(frame, node.variablePath, slot);
      if (variable.isReadOnly) variable.assign(stored);
      variable.constraint = null;
      variable.value = stored;
      variable.constraint = constraint;
    },
  };
}

function check(
  parts: readonly Part[],
  value: unknown,
  variable: Variable | null,
  name = variable?.name ?? "",
): unknown {
  const converted = apply(parts, value);
  for (const part of parts) {
    if (!("rules" in part)) continue;
    for (const rule of part.rules) {
      if (!isBroken(rule, converted)) continue;
      if (variable === null) throw cannotBeAdded(name, plainText(converted));
      throw runtimeError("ValidateSetFailure", [name, plainText(converted)]);
    }
  }
  return converted;
}

/** What a script's own attribute throws is a complaint as well. */
function isBroken(rule: ValidationRule, value: unknown): boolean {
  try {
    return complaintOf(rule, value) !== null;
  } catch (thrown) {
    if (rule.rule === "custom" && thrown instanceof PSError) return true;
    throw thrown;
  }
}

/** The value as its own ToString() has it. */
function plainText(value: unknown): string {
  return value === null || value === undefined ? "$null" : toText(invokeMethod(value, "ToString", []));
}

/** The rules come with the value that they refuse. */
function cannotBeAdded(name: string, value: string): PSError {
  const message = `The attribute cannot be added because variable ${name} with value ${value} would no longer be valid.`;
  return psError("ValidateSetFailure", "MetadataError", message, {
    exception: "System.Management.Automation.ValidationMetadataException",
  });
}

function apply(parts: readonly Part[], value: unknown): unknown {
  let result = value;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if ("convert" in part) result = part.convert(result);
  }
  return result;
}

function typePart(node: ConvertExpression, unit: Unit): (frame: Frame) => Part {
  const type = typeResolver(node.type.typeName, unit);
  return (frame) => {
    const target = type(frame);
    return { convert: (value) => transformArgument(value, target) };
  };
}

function rulePart(node: AttributedExpression, unit: Unit): (frame: Frame) => Part {
  return (frame) => {
    const convert = customTransformation(node.attribute, unit);
    return convert ? { convert } : { rules: validationRules(node.attribute, unit, frame) };
  };
}
