import { plainValidationRules } from "../../binding/plainValidationRules.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { generatedValues } from "../../objects/calls/generatedValues.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";
import type { Attribute, NamedAttributeArgument } from "../../syntax/ast/definitions.ts";
import { LazyScriptBlock } from "../blocks/LazyScriptBlock.ts";
import type { Unit } from "../blocks/Unit.ts";
import { driveRule } from "../statements/driveRule.ts";
import { argumentValue } from "./attributeArgument.ts";
import { attributeName, flagOf, textOf } from "./cmdletBinding.ts";
import { customRule } from "./customAttributes.ts";

/** The rules of one attribute on a variable, its arguments evaluated now. */
export function validationRules(attribute: Attribute, unit: Unit, frame: Frame): ValidationRule[] {
  const rule = validationRule(attribute, unit, frame);
  return rule ? [rule] : [];
}

/** The rule that an attribute means, or null for one that validates nothing. Without a frame arguments are constants. */
export function validationRule(attribute: Attribute, unit: Unit, frame: Frame | null): ValidationRule | null {
  const values = () => attribute.positionalArguments.map((argument) => argumentValue(argument, unit, frame));
  const named = new Map(attribute.namedArguments.map((one) => [one.argumentName.toLowerCase(), one]));
  const message = textOf(named.get("errormessage")) ?? undefined;
  switch (attributeName(attribute)) {
    case "validateset":
      return setRule(values(), {
        ignoreCase: flagOf(named.get("ignorecase"), true),
        ...(message !== undefined ? { message } : {}),
      });
    case "validaterange":
      return rangeRule(values());
    case "validatepattern":
      return {
        rule: "pattern",
        pattern: toText(values()[0]),
        ...patternOptions(named.get("options"), unit, frame),
        ...(message !== undefined ? { message } : {}),
      };
    case "validatelength":
      return { rule: "length", minimum: Number(values()[0]), maximum: Number(values()[1]) };
    case "validatecount":
      return { rule: "count", minimum: Number(values()[0]), maximum: Number(values()[1]) };
    case "validatescript":
      return scriptRule(attribute, unit, message);
    case "validatedrive":
      return driveRule(values().flatMap(texts));
    case "validateuserdrive":
      return driveRule(["User"]);
    default:
      return plainValidationRules[attributeName(attribute)] ?? customRule(attribute, unit);
  }
}

/** The values written, or those that a class gives which was written in their place, asked each time. */
function setRule(
  written: readonly unknown[],
  rest: { readonly ignoreCase: boolean; readonly message?: string },
): ValidationRule {
  const [generator] = written;
  if (!(generator instanceof ClrType)) return { rule: "set", values: written.flatMap(texts), ...rest };
  return {
    rule: "set",
    ...rest,
    get values() {
      return texts(generatedValues(generator));
    },
  };
}

function texts(value: unknown): string[] {
  const items = typeof value === "string" ? null : enumerate(value);
  return items ? [...items].map(toText) : [toText(value)];
}

function patternOptions(
  written: NamedAttributeArgument | undefined,
  unit: Unit,
  frame: Frame | null,
): { readonly options?: number } {
  if (written === undefined) return {};
  const value = argumentValue(written.argument, unit, frame);
  return { options: Number(convertTo(convertTo(value, regexOptions()), typeByName("System.Int32"))) };
}

const regexOptions = lazyType("System.Text.RegularExpressions.RegexOptions");

function rangeRule(values: readonly unknown[]): ValidationRule | null {
  if (values.length === 1) {
    const kind = toText(values[0]);
    const kinds = ["Positive", "NonNegative", "Negative", "NonPositive"] as const;
    const found = kinds.find((one) => one.toLowerCase() === kind.toLowerCase());
    return found ? { rule: "rangeKind", kind: found } : null;
  }
  return { rule: "range", minimum: values[0], maximum: values[1] };
}

function scriptRule(attribute: Attribute, unit: Unit, message: string | undefined): ValidationRule | null {
  const [block] = attribute.positionalArguments;
  if (block?.kind !== "ScriptBlockExpression") return null;
  return {
    rule: "script",
    script: new LazyScriptBlock(block.scriptBlock, unit),
    ...(message !== undefined ? { message } : {}),
  };
}
