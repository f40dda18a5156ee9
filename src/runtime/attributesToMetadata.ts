import {
  allParameterSets,
  type ParameterMetadata,
  type ParameterSetMetadata,
  parameterMetadata,
} from "../binding/ParameterMetadata.ts";
import type { ValidationRule } from "../command/ParameterDefinition.ts";
import { AttributeObject } from "../objects/model/AttributeObject.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { ScriptBlock } from "../objects/model/ScriptBlock.ts";
import { enumerate } from "../objects/ops/enumerate.ts";
import { toBoolean } from "../objects/ops/toBoolean.ts";
import { toText } from "../objects/ops/toText.ts";

/** A parameter from attribute objects, as dynamicparam blocks make them. */
export function attributesToMetadata(name: string, type: ClrType, attributes: readonly unknown[]): ParameterMetadata {
  const objects = attributes.filter((one) => one instanceof AttributeObject);
  const sets = objects.filter((one) => one.shortName === "parameter").map(setOf);
  return parameterMetadata({
    name,
    type,
    aliases: objects.filter((one) => one.shortName === "alias").flatMap((one) => items(one.argument(0)).map(toText)),
    sets: new Map(sets.length > 0 ? sets : [[allParameterSets, plain]]),
    validation: objects.map(ruleOf).filter((rule) => rule !== null),
    attributes,
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

function ruleOf(attribute: AttributeObject): ValidationRule | null {
  switch (attribute.shortName) {
    case "validateset":
      return {
        rule: "set",
        values: items(attribute.argument(0)).map(toText),
        ignoreCase: toBoolean(attribute.get("IgnoreCase") ?? true),
      };
    case "validaterange":
      return { rule: "range", minimum: attribute.argument(0), maximum: attribute.argument(1) };
    case "validatepattern":
      return { rule: "pattern", pattern: toText(attribute.argument(0)) };
    case "validatelength":
      return { rule: "length", minimum: Number(attribute.argument(0)), maximum: Number(attribute.argument(1)) };
    case "validatecount":
      return { rule: "count", minimum: Number(attribute.argument(0)), maximum: Number(attribute.argument(1)) };
    case "validatescript": {
      const script = attribute.argument(0);
      return script instanceof ScriptBlock ? { rule: "script", script } : null;
    }
    case "validatenotnull":
      return { rule: "notNull" };
    case "validatenotnullorempty":
      return { rule: "notNullOrEmpty" };
    case "allownull":
      return { rule: "allowNull" };
    case "allowemptystring":
      return { rule: "allowEmptyString" };
    case "allowemptycollection":
      return { rule: "allowEmptyCollection" };
    default:
      return null;
  }
}

function items(value: unknown): unknown[] {
  const list = typeof value === "string" ? null : enumerate(value);
  return list ? [...list] : [value];
}
