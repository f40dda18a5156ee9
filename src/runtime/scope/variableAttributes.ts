import { complaintOf } from "../../binding/validateArgument.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { invokeMethod } from "../../objects/calls/invokeMethod.ts";
import { transformArgument } from "../../objects/convert/transformArgument.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import { PSCustomObject, unwrap } from "../../objects/values/PSObject.ts";
import { validationRuleOf } from "../commands/attributesToMetadata.ts";
import type { VariableConstraint } from "./Variable.ts";

/** What an attribute of a variable does with the values that are assigned, and how scripts see it. */
export interface VariableAttribute {
  /** Changes a value before the rules are asked. */
  readonly convert?: (value: unknown) => unknown;
  readonly rules?: readonly ValidationRule[];
  /** The attribute's object; null where its type has none here. */
  readonly object: () => unknown;
}

/** The constraint that attributes make together; they stand as in PSVariable.Attributes: nearest to the variable first. */
export function constraintOf(attributes: readonly VariableAttribute[]): VariableConstraint {
  const constraint: VariableConstraint = (value, variable) =>
    checkedValue(attributes, value, (text) => runtimeError("ValidateSetFailure", [variable.name, text]));
  constraint.attributes = () => attributes;
  return constraint;
}

/** The value as the attributes change it; `refused` makes the error of a value, by its text, that breaks a rule. */
export function checkedValue(
  attributes: readonly VariableAttribute[],
  value: unknown,
  refused: (text: string) => PSError,
): unknown {
  const converted = convertedValue(attributes, value);
  for (const { rules } of attributes)
    for (const rule of rules ?? []) if (isBroken(rule, converted)) throw refused(shownText(converted));
  return converted;
}

/** The same for a variable that its first value makes: each attribute takes it as those before have left it. */
export function firstValue(
  attributes: readonly VariableAttribute[],
  value: unknown,
  refused: (text: string) => PSError,
): unknown {
  const refusedFirst = (text: string) => refused(text === "$null" ? "" : text);
  return attributes.reduce((given: unknown, attribute) => checkedValue([attribute], given, refusedFirst), value);
}

export function convertedValue(attributes: readonly VariableAttribute[], value: unknown): unknown {
  let converted = value;
  for (const { convert } of attributes) if (convert) converted = convert(converted);
  return converted;
}

/** An attribute that a script made, as a constraint takes it; one that says nothing of values has no rules. */
export function attributeOf(object: unknown): VariableAttribute {
  const rule = object instanceof AttributeObject ? validationRuleOf(object) : null;
  return { rules: rule === null ? [] : [rule], object: () => object };
}

/** The error of attributes that come to a variable whose value they refuse. */
export function cannotBeAdded(name: string, value: string): PSError {
  const message = `The attribute cannot be added because variable ${name} with value ${value} would no longer be valid.`;
  return psError("ValidateSetFailure", "MetadataError", message, {
    exception: validationException,
  });
}

/** The attribute that a type before a variable is: [int]$x. Typed locals convert by a cast. */
export function typeAttribute(
  type: () => ClrType,
  convert: (value: unknown, type: ClrType) => unknown = transformArgument,
): VariableAttribute {
  return { convert: (value) => convert(value, type()), object: argumentTypeConverter };
}

export function argumentTypeConverter(): AttributeObject {
  return new AttributeObject(typeByName("System.Management.Automation.ArgumentTypeConverterAttribute"), {
    TransformNullOptionalParameters: true,
  });
}

/** A ValidationMetadataException of a script's own attribute is a complaint as well. */
function isBroken(rule: ValidationRule, value: unknown): boolean {
  try {
    return complaintOf(rule, value) !== null;
  } catch (thrown) {
    if (thrown instanceof PSError && thrown.exception.type.name === validationException) return true;
    throw thrown;
  }
}

const validationException = "System.Management.Automation.ValidationMetadataException";

/** The value as its own ToString() has it. */
function shownText(value: unknown): string {
  if (value === null || value === undefined) return "$null";
  return unwrap(value) instanceof PSCustomObject ? toText(value) : toText(invokeMethod(value, "ToString", []));
}
