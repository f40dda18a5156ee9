import {
  allParameterSets,
  type ParameterMetadata,
  type ParameterSetMetadata,
  parameterMetadata,
} from "../../binding/ParameterMetadata.ts";
import { plainValidationRules } from "../../binding/plainValidationRules.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { encodingArgument } from "../../objects/convert/namedEncoding.ts";
import { enumerate } from "../../objects/ops/enumerate.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";

/** A parameter from attribute objects, as dynamicparam blocks make them. */
export function attributesToMetadata(name: string, type: ClrType, attributes: readonly unknown[]): ParameterMetadata {
  const objects = attributes.filter((one) => one instanceof AttributeObject);
  const sets = objects.filter((one) => one.shortName === "parameter").map(setOf);
  return parameterMetadata({
    name,
    type,
    aliases: objects
      .filter((one) => one.shortName === "alias")
      .flatMap((one) => items(one.get("AliasNames")).map(toText)),
    sets: new Map(sets.length > 0 ? sets : [[allParameterSets, plain]]),
    ...(objects.some((one) => one.shortName === "argumenttoencodingtransformation")
      ? { transform: encodingArgument }
      : {}),
    validation: objects.map(validationRuleOf).filter((rule) => rule !== null),
    attributes: () => attributes,
  });
}

const plain: ParameterSetMetadata = {
  position: -1,
  mandatory: false,
  pipelineByValue: false,
  pipelineByProperty: false,
  remaining: false,
  helpMessage: null,
};

function setOf(attribute: AttributeObject): [string, ParameterSetMetadata] {
  const flag = (property: string) => toBoolean(attribute.get(property) ?? false);
  const position = attribute.get("Position");
  return [
    toText(attribute.get("ParameterSetName") ?? allParameterSets),
    {
      position: typeof position === "number" && position >= 0 ? position : -1,
      mandatory: flag("Mandatory"),
      pipelineByValue: flag("ValueFromPipeline"),
      pipelineByProperty: flag("ValueFromPipelineByPropertyName"),
      remaining: flag("ValueFromRemainingArguments"),
      helpMessage: attribute.get("HelpMessage") ? toText(attribute.get("HelpMessage")) : null,
    },
  ];
}

/** The rule of a validation attribute; null for any other. */
export function validationRuleOf(attribute: AttributeObject): ValidationRule | null {
  const text = attribute.get("ErrorMessage");
  const message = text === null ? {} : { message: toText(text) };
  switch (attribute.shortName) {
    case "validateset":
      return {
        rule: "set",
        values: items(attribute.get("ValidValues")).map(toText),
        ignoreCase: toBoolean(attribute.get("IgnoreCase") ?? true),
        ...message,
      };
    case "validaterange":
      return attribute.get("RangeKind") === null
        ? { rule: "range", minimum: attribute.get("MinRange"), maximum: attribute.get("MaxRange") }
        : { rule: "rangeKind", kind: toText(attribute.get("RangeKind")) as "Positive" };
    case "validatepattern":
      return { rule: "pattern", pattern: toText(attribute.get("RegexPattern")), ...message };
    case "validatelength":
      return { rule: "length", ...limits(attribute) };
    case "validatecount":
      return { rule: "count", ...limits(attribute) };
    case "validatescript": {
      const script = attribute.get("ScriptBlock");
      return script instanceof ScriptBlock ? { rule: "script", script, ...message } : null;
    }
    default:
      return plainValidationRules[attribute.shortName] ?? null;
  }
}

function limits(attribute: AttributeObject): { readonly minimum: number; readonly maximum: number } {
  return { minimum: Number(attribute.get("MinLength")), maximum: Number(attribute.get("MaxLength")) };
}

function items(value: unknown): unknown[] {
  const list = typeof value === "string" ? null : enumerate(value);
  return list ? [...list] : [value];
}
