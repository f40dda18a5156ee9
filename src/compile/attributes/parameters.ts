import { refuseNoReference } from "../../binding/coerceArgument.ts";
import { allParameterSets, type ParameterSetMetadata, parameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { ValidationRule } from "../../command/ParameterDefinition.ts";
import { castTo } from "../../objects/convert/castTo.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { transformArgument } from "../../objects/convert/transformArgument.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { credentialTransformation } from "../../runtime/commands/credentialArgument.ts";
import type { CompiledParameter } from "../../runtime/functions/BlockCode.ts";
import type { VariableConstraint } from "../../runtime/scope/Variable.ts";
import { attributeOf, constraintOf, type VariableAttribute } from "../../runtime/scope/variableAttributes.ts";
import type { Attribute, Parameter, TypeConstraint } from "../../syntax/ast/definitions.ts";
import type { Unit } from "../blocks/Unit.ts";
import { compileExpression } from "../expressions/expressions.ts";
import { attributeObjects } from "./attributeObjects.ts";
import { attributeName, constantTexts, flagOf, obsoleteText, textOf } from "./cmdletBinding.ts";
import { customTransformation } from "./customAttributes.ts";
import { refuseBadAttribute, refuseUnknownType } from "./refuseBadAttribute.ts";
import { validationRule } from "./validationAttributes.ts";

export interface CompiledParameters {
  readonly parameters: readonly CompiledParameter[];
  /** A [Parameter()] makes the function an advanced one. */
  readonly hasParameterAttribute: boolean;
}

/** Parameters of a block in order. Those without a written position take the next one. */
export function compileParameters(
  nodes: readonly Parameter[],
  unit: Unit,
  positionalBinding: boolean,
): CompiledParameters {
  for (const node of nodes)
    for (const one of node.attributes) {
      if (one.kind === "Attribute") refuseBadAttribute(one, unit);
      else refuseUnknownType(one, unit);
    }
  const described = fromZero(nodes.map((node) => describe(node, unit)));
  const explicit = described.some((one) =>
    one.sets.some((set) => set.position !== null || set.name !== allParameterSets),
  );
  let next = 0;
  const parameters = nodes.map((node, index) => {
    const one = described[index];
    const takesPosition = positionalBinding && !one.isSwitch && (!explicit || one.sets.length === 0);
    const position = takesPosition && !explicit ? next++ : -1;
    return compiledParameter(node, one, position, unit);
  });
  return { parameters, hasParameterAttribute: described.some((one) => one.sets.length > 0) };
}

/** Positions order parameters and may be negative; the binder's begin with 0. */
function fromZero(described: readonly Description[]): readonly Description[] {
  const least = Math.min(0, ...described.flatMap((one) => one.sets.map((set) => set.position ?? 0)));
  if (least === 0) return described;
  const moved = (set: WrittenSet) => ({ ...set, position: set.position === null ? null : set.position - least });
  return described.map((one) => ({ ...one, sets: one.sets.map(moved) }));
}

interface WrittenSet {
  readonly name: string;
  readonly position: number | null;
  readonly mandatory: boolean;
  readonly pipelineByValue: boolean;
  readonly pipelineByProperty: boolean;
  readonly remaining: boolean;
  readonly helpMessage: string | null;
  readonly dontShow: boolean;
}

interface Description {
  readonly type: TypeConstraint | null;
  readonly isSwitch: boolean;
  readonly sets: readonly WrittenSet[];
  readonly aliases: readonly string[];
  readonly rules: readonly ValidationRule[];
  readonly attributes: readonly Attribute[];
}

function describe(node: Parameter, unit: Unit): Description {
  const attributes = node.attributes.filter((one) => one.kind === "Attribute");
  const constraints = node.attributes.filter((one) => one.kind === "TypeConstraint");
  const type = constraints[0] ?? null;
  return {
    type,
    isSwitch: /^(system\.management\.automation\.)?switch(parameter)?$/i.test(type?.typeName.fullName ?? ""),
    sets: attributes.filter((one) => attributeName(one) === "parameter").map(writtenSet),
    aliases: attributes
      .filter((one) => attributeName(one) === "alias")
      .flatMap((one) => one.positionalArguments.flatMap(constantTexts)),
    // The attribute nearest to the parameter is asked first.
    rules: attributes
      .map((one) => validationRule(one, unit, null))
      .filter((rule) => rule !== null)
      .reverse(),
    attributes,
  };
}

function writtenSet(attribute: Attribute): WrittenSet {
  const named = new Map(attribute.namedArguments.map((one) => [one.argumentName.toLowerCase(), one]));
  const position = textOf(named.get("position"));
  return {
    name: textOf(named.get("parametersetname")) || allParameterSets,
    position: position === null ? null : Number(position),
    mandatory: flagOf(named.get("mandatory"), false),
    pipelineByValue: flagOf(named.get("valuefrompipeline"), false),
    pipelineByProperty: flagOf(named.get("valuefrompipelinebypropertyname"), false),
    remaining: flagOf(named.get("valuefromremainingarguments"), false),
    helpMessage: textOf(named.get("helpmessage")),
    dontShow: flagOf(named.get("dontshow"), false),
  };
}

function compiledParameter(node: Parameter, one: Description, position: number, unit: Unit): CompiledParameter {
  const { defaultValue } = node;
  // A scope in front of the variable belongs to the parameter's name.
  const { userPath: name, unqualifiedPath, scope } = node.name.variablePath;
  const type = one.type ? (unit.file.findParsed(one.type.typeName) ?? null) : null;
  const transformation = transformationOf(one.attributes, unit);
  const metadata = parameterMetadata({
    name,
    type: type ?? objectType(),
    typeName: type?.name ?? one.type?.typeName.fullName ?? "System.Object",
    aliases: one.aliases,
    sets: setsOf(one.sets, position),
    validation: one.rules,
    isUntyped: type === null,
    dontShow: one.sets.some((set) => set.dontShow),
    hasWrittenSets: one.sets.some((set) => set.position !== null),
    attributes: () => attributeObjects(one.attributes, type !== null, position, unit),
    transform:
      type === null && one.type
        ? missingType(one.type.typeName.fullName)
        : (transformation ?? (type && credentialTransformation(type))),
    psTypeName: psTypeNameOf(one.attributes),
  });
  return {
    name,
    slot: unit.slot(unqualifiedPath),
    ...(scope === null ? {} : { place: { variable: unqualifiedPath, scope } }),
    metadata,
    defaultValue: defaultValue === null ? null : unit.compileDefault(() => compileExpression(defaultValue, unit)),
    repeatedSet: repeatedSet(one.sets),
    obsolete: obsoleteText(one.attributes),
    isTyped: type !== null,
    conversion: conversionOf(type, transformation ?? (type && credentialTransformation(type)), convertDefault),
    constraint: parameterConstraint(
      type,
      { ...one, transformation, isTypedLocal: unit.localTypes?.isTyped(unqualifiedPath) ?? false },
      metadata.attributes,
    ),
  };
}

type Conversion = (value: unknown) => unknown;

function convertDefault(value: unknown, type: ClrType): unknown {
  refuseNoReference({ type }, value);
  return convertTo(value, type);
}

/** A value through the parameter's own transformations and to its type. */
function conversionOf(
  type: ClrType | null,
  transformation: Conversion | null,
  convert: (value: unknown, type: ClrType) => unknown,
): Conversion | null {
  if (type === null) return transformation;
  if (transformation === null) return (value) => convert(value, type);
  return (value) => convert(transformation(value), type);
}

function transformationOf(attributes: readonly Attribute[], unit: Unit): Conversion | null {
  const steps = attributes.map((one) => customTransformation(one, unit)).filter((step) => step !== null);
  if (steps.length === 0) return null;
  return (value) => steps.reduceRight((changed, step) => step(changed), value);
}

function repeatedSet(sets: readonly WrittenSet[]): string | null {
  const names = sets.map((set) => set.name.toLowerCase());
  return sets.find((set, index) => names.indexOf(set.name.toLowerCase()) < index)?.name ?? null;
}

function psTypeNameOf(attributes: readonly Attribute[]): string | null {
  const attribute = attributes.find((one) => attributeName(one) === "pstypename");
  return attribute ? (attribute.positionalArguments.flatMap(constantTexts)[0] ?? null) : null;
}

/** A parameter whose type does not exist fails when it is bound. */
function missingType(name: string): () => never {
  return () => {
    throw runtimeError("TypeNotFound", [name], { target: name });
  };
}

const objectType = lazyType("System.Object");

function setsOf(written: readonly WrittenSet[], position: number): Map<string, ParameterSetMetadata> {
  if (written.length === 0) {
    return new Map([
      [
        allParameterSets,
        {
          position,
          mandatory: false,
          pipelineByValue: false,
          pipelineByProperty: false,
          remaining: false,
          helpMessage: null,
        },
      ],
    ]);
  }
  // Attributes are taken last written first, which is the order of the sets.
  return new Map(written.toReversed().map((set) => [set.name, { ...set, position: set.position ?? position }]));
}

/** Later assignments to a parameter's variable go through its transformations, its type and its rules. */
function parameterConstraint(
  declared: ClrType | null,
  {
    rules,
    sets,
    transformation,
    isTypedLocal,
  }: Description & { readonly transformation: Conversion | null; readonly isTypedLocal: boolean },
  objects: () => readonly unknown[],
): VariableConstraint | null {
  // What is no reference was refused by the binder, and $null stays $null.
  const type = declared?.genericName.startsWith("System.Management.Automation.PSReference") ? null : declared;
  if (type !== declared) return (value) => value;
  const checked = rules.filter((rule) => !rule.rule.startsWith("allow"));
  const convert = conversionOf(type, transformation, isTypedLocal ? castTo : transformArgument) ?? undefined;
  if (!convert && checked.length === 0) return null;
  const constraint = constraintOf([{ convert, rules: checked, object: () => null }]);
  const listed = type === null ? undefined : convert;
  constraint.attributes = () => (checked.length === 0 ? [] : listedAttributes(objects(), listed, sets.length > 0));
  return constraint;
}

/** Only a parameter with rules shows attributes: that of its type first, behind a [Parameter()] that nobody wrote. */
function listedAttributes(
  objects: readonly unknown[],
  convert: VariableAttribute["convert"],
  hasWrittenSet: boolean,
): VariableAttribute[] {
  const listed = objects.slice(0, convert ? -1 : undefined).map(attributeOf);
  if (convert) listed.splice(hasWrittenSet ? 0 : 1, 0, { convert, object: () => objects.at(-1) });
  return listed;
}
