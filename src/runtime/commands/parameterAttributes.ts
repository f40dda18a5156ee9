import { allParameterSets, type ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { construct } from "../../objects/calls/construct.ts";
import { encodingArgument } from "../../objects/convert/namedEncoding.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { AttributeObject } from "../../objects/values/AttributeObject.ts";

/** The attributes of a parameter as objects: as they were written, or as they would be for what a definition says. */
export function parameterAttributes(parameter: ParameterMetadata): readonly unknown[] {
  const written = parameter.attributes();
  if (written.length > 0) return withCredential(written, parameter);
  const rules = parameter.validation.map(ruleAttribute).filter((one) => one !== null);
  return [
    ...setAttributes(parameter),
    ...(parameter.aliases.length > 0 ? [made("Alias", parameter.aliases)] : []),
    ...(parameter.transform === encodingArgument
      ? [made("ArgumentToEncodingTransformation"), made("ArgumentEncodingCompletions")]
      : []),
    ...rules,
    ...(takesCredential(parameter) ? [made("Credential")] : []),
  ];
}

/** A function's parameter for a credential has the attribute though nobody wrote it, before the one for its type. */
function withCredential(written: readonly unknown[], parameter: ParameterMetadata): readonly unknown[] {
  const has = (name: string) => (one: unknown) => one instanceof AttributeObject && one.shortName === name;
  if (!takesCredential(parameter) || written.some(has("credential"))) return written;
  const end = written.findIndex(has("argumenttypeconverter"));
  return end < 0 ? [...written, made("Credential")] : written.toSpliced(end, 0, made("Credential"));
}

function takesCredential({ type }: ParameterMetadata): boolean {
  return type.name === "System.Management.Automation.PSCredential";
}

function setAttributes({ sets }: ParameterMetadata): unknown[] {
  return [...sets].map(([name, set]) => {
    const attribute = made("Parameter");
    if (!(attribute instanceof AttributeObject)) return attribute;
    if (name !== allParameterSets) attribute.set("ParameterSetName", name);
    if (set.position >= 0) attribute.set("Position", set.position);
    attribute.set("Mandatory", set.mandatory);
    attribute.set("ValueFromPipeline", set.pipelineByValue);
    attribute.set("ValueFromPipelineByPropertyName", set.pipelineByProperty);
    attribute.set("ValueFromRemainingArguments", set.remaining);
    return attribute;
  });
}

/** Null for rules that stand for attributes which no script can make. */
function ruleAttribute(rule: ValidationRule): unknown {
  switch (rule.rule) {
    case "set":
      return made("ValidateSet", rule.values);
    case "range":
      return made("ValidateRange", [rule.minimum, rule.maximum]);
    case "pattern":
      return made("ValidatePattern", [rule.pattern]);
    case "length":
      return made("ValidateLength", [rule.minimum, rule.maximum]);
    case "count":
      return made("ValidateCount", [rule.minimum, rule.maximum]);
    case "notNull":
      return made("ValidateNotNull");
    case "notNullOrEmpty":
      return made("ValidateNotNullOrEmpty");
    case "notNullOrWhiteSpace":
      return made("ValidateNotNullOrWhiteSpace");
    case "allowNull":
      return made("AllowNull");
    case "allowEmptyString":
      return made("AllowEmptyString");
    case "allowEmptyCollection":
      return made("AllowEmptyCollection");
    default:
      return null;
  }
}

function made(name: string, args: readonly unknown[] = []): unknown {
  return construct(typeByName(`System.Management.Automation.${name}Attribute`), [...args]);
}
