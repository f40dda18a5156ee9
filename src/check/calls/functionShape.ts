import type { Edition } from "../../diag/Edition.ts";
import type { Attribute, FunctionDefinition, Parameter, ScriptBlock } from "../../syntax/ast/definitions.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { literalValues } from "../literalValues.ts";
import { type AllowedValues, type CommandShape, everySet, type ParameterShape, type SetPlace } from "./CommandShape.ts";
import { commonParameters, pagingParameters, shouldProcessParameters } from "./commonParameters.ts";

/** The shape of a function of a script, or of a script file with its own parameters, as its param block declares it. */
export function functionShape(
  name: string,
  body: ScriptBlock,
  listed: readonly Parameter[] | null,
  edition: Edition,
): CommandShape {
  const binding = attributesNamed(body.paramBlock?.attributes ?? [], "cmdletbinding")[0] ?? null;
  const written = listed ?? body.paramBlock?.parameters ?? [];
  const isAdvanced =
    binding !== null || written.some((each) => attributesNamed(each.attributes, "parameter").length > 0);
  const own = ownParameters(written, isAdvanced ? named(binding, "PositionalBinding") !== false : true);
  return {
    name,
    module: "",
    kind: "function",
    parameters: isAdvanced
      ? [
          ...own,
          ...commonParameters(edition),
          ...(named(binding, "SupportsShouldProcess") === true ? shouldProcessParameters : []),
          ...(named(binding, "SupportsPaging") === true ? pagingParameters : []),
        ]
      : own,
    setNames: [...new Set(own.flatMap(({ sets }) => [...sets.keys()]))].filter((set) => set !== everySet),
    defaultSet: String(named(binding, "DefaultParameterSetName") ?? everySet),
    hasMoreParameters: body.dynamicParamBlock !== null,
    takesPath: false,
    takesAnything: !isAdvanced,
    readsRest: !isAdvanced && readsRest(body),
    outputs: [],
    products: null,
    modelled: true,
  };
}

export function shapeOfFunction(definition: FunctionDefinition, edition: Edition): CommandShape {
  return functionShape(definition.name, definition.body, definition.parameters, edition);
}

/** $args, and $MyInvocation with what was not bound. */
function readsRest(body: ScriptBlock): boolean {
  let found = false;
  walk(body, (node) => {
    if (node.kind === "VariableExpression")
      found ||= /^(?:args|myinvocation)$/.test(node.variablePath.userPath.toLowerCase());
  });
  return found;
}

function ownParameters(written: readonly Parameter[], hasPositions: boolean): ParameterShape[] {
  const isPlaced = written.some((parameter) =>
    attributesNamed(parameter.attributes, "parameter").some((attribute) => named(attribute, "Position") !== undefined),
  );
  let position = 0;
  return written.map((parameter) => {
    const type = typeOf(parameter);
    const isSwitch = /^(?:System\.Management\.Automation\.)?Switch(?:Parameter)?$/i.test(type);
    const free = !isPlaced && hasPositions && !isSwitch ? position++ : null;
    return {
      name: parameter.name.variablePath.unqualifiedPath,
      aliases: attributesNamed(parameter.attributes, "alias").flatMap(({ positionalArguments }) =>
        positionalArguments.flatMap((argument) => literalValues(argument)?.map(String) ?? []),
      ),
      type,
      isSwitch,
      isCommon: false,
      sets: new Map(placesOf(parameter, free)),
      values: valuesOf(parameter),
      range: rangeOf(parameter),
      products: null,
      modelled: true,
    };
  });
}

function placesOf(parameter: Parameter, free: number | null): [string, SetPlace][] {
  const attributes = attributesNamed(parameter.attributes, "parameter");
  if (attributes.length === 0) return [[everySet, place(null, free)]];
  return attributes.map((attribute) => [
    String(named(attribute, "ParameterSetName") ?? everySet),
    place(attribute, free),
  ]);
}

function place(attribute: Attribute | null, free: number | null): SetPlace {
  const position = named(attribute, "Position");
  const isSet = (name: string): boolean => named(attribute, name) === true;
  return {
    mandatory: isSet("Mandatory"),
    position: typeof position === "number" ? position : free,
    pipeline: ["ValueFromPipeline", "ValueFromPipelineByPropertyName"].some(
      (name) => ![undefined, false].includes(named(attribute, name) as undefined | false),
    ),
    remaining: named(attribute, "ValueFromRemainingArguments") !== undefined,
  };
}

function typeOf(parameter: Parameter): string {
  return parameter.attributes.find((each) => each.kind === "TypeConstraint")?.typeName.fullName ?? "object";
}

/** `[ValidateSet('a', 'b')]` of a parameter or a property; null where it has none, or not all of it is written. */
export function valuesOf({ attributes }: Validated): AllowedValues | null {
  const [set] = attributesNamed(attributes, "validateset");
  if (set === undefined) return null;
  const names = set.positionalArguments.map(literalValues);
  return names.length === 0 || names.includes(null)
    ? null
    : { names: names.flatMap((values) => (values ?? []).map(String)), kind: "set" };
}

type Validated = Pick<Parameter, "attributes">;

/** `[ValidateRange(1, 10)]` of a parameter or a property */
export function rangeOf({ attributes }: Validated): ParameterShape["range"] {
  const [attribute] = attributesNamed(attributes, "validaterange");
  const [least, most] = attribute?.positionalArguments.map((argument) => literalValues(argument)?.[0]) ?? [];
  return typeof least === "number" && typeof most === "number" ? [least, most] : null;
}

function attributesNamed(
  attributes: readonly (Attribute | { readonly kind: "TypeConstraint" })[],
  name: string,
): Attribute[] {
  return attributes
    .filter((attribute): attribute is Attribute => attribute.kind === "Attribute")
    .filter(({ typeName }) => {
      const written = typeName.name.toLowerCase().replace(/^system\.management\.automation\./, "");
      return written === name || written === `${name}attribute`;
    });
}

/** The constant that an argument of an attribute has; undefined: not given; null: not a constant. */
function named(attribute: Attribute | null, name: string): unknown {
  const given = attribute?.namedArguments.find((each) => each.argumentName.toLowerCase() === name.toLowerCase());
  if (given === undefined) return undefined;
  if (given.expressionOmitted) return true;
  return literalValues(given.argument)?.[0] ?? null;
}
