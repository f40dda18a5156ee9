import { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { addedParameters } from "../../binding/commonParameters.ts";
import {
  allParameterSets,
  type ParameterMetadata,
  parameterMetadata,
  parseSetText,
  setsOf,
} from "../../binding/ParameterMetadata.ts";
import type { CmdletDefinition } from "../../command/CmdletDefinition.ts";
import {
  type CatalogueCmdlet,
  type CatalogueParameter,
  catalogueCmdlet,
  isComplete,
} from "../../command/catalogue/catalogue.ts";
import type { ParameterDefinition, ParameterDetails, ValidationRule } from "../../command/ParameterDefinition.ts";
import { type Edition, otherEdition } from "../../diag/Edition.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import { encodingArgument } from "../../objects/convert/namedEncoding.ts";
import { typeNameArgument } from "../../objects/convert/typeNameArgument.ts";
import { edition as currentEdition } from "../../objects/host/edition.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { typeByName, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { Double } from "../../objects/values/numbers.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { Version } from "../../objects/values/Version.ts";
import { functionModules } from "../modules/functionModules.ts";
import { argumentTypeConverter } from "../scope/variableAttributes.ts";
import type { LoadedCmdlet } from "./CommandInfo.ts";
import { credentialTransformation } from "./credentialArgument.ts";
import { parameterAttributes } from "./parameterAttributes.ts";

/** Joins what a definition says of a cmdlet with what the catalogue knows of it. */
export function loadCmdlet(definition: CmdletDefinition, edition: Edition): LoadedCmdlet {
  // What stands in for a module of functions has all that they declare: no catalogue knows them.
  const entry = functionModules.has(definition.module)
    ? null
    : catalogueCmdlet(definition.name, definition.module, edition);
  const shouldProcess = definition.shouldProcess ?? entry?.shouldProcess ?? false;
  const declared = joinedParameters(definition, entry, edition);
  const joined = functionModules.has(definition.module) ? declared.map(asOfFunction) : declared;
  // A provider's own parameters stand behind all that the cmdlet itself has.
  const ofProvider = new Set(entry?.parameters.filter(({ dynamic }) => dynamic).map(({ name }) => name.toLowerCase()));
  const parameters = [
    ...joined.filter(({ name }) => !ofProvider.has(name.toLowerCase())),
    ...addedParameters(edition, { shouldProcess, paging: false }),
    ...joined.filter(({ name }) => ofProvider.has(name.toLowerCase())),
  ];
  const metadata = new CommandMetadata(parameters, definition.defaultSet ?? entry?.defaultSet ?? "");
  const confirmImpact = definition.confirmImpact ?? entry?.confirmImpact ?? "Medium";
  return {
    definition,
    className: definition.className ?? cmdletClass(definition),
    metadata,
    supportsShouldProcess: shouldProcess,
    confirmImpact,
  };
}

/** A parameter of a function has an attribute for its type. */
function asOfFunction(parameter: ParameterMetadata): ParameterMetadata {
  if (parameter.type.name === "System.Object" && parameter.typeName === parameter.type.name) return parameter;
  return { ...parameter, attributes: () => [...parameterAttributes(parameter), argumentTypeConverter()] };
}

/** A command that the product has as a function has its own name there. */
function cmdletClass(definition: CmdletDefinition): string {
  if (functionModules.has(definition.module)) return definition.name;
  const space = spacesOfModules[definition.module] ?? "Microsoft.PowerShell.Commands";
  return `${space}.${definition.name.replace("-", "")}Command`;
}

/** Where the classes of a module's cmdlets lie, if not with PowerShell's own. */
const spacesOfModules: Readonly<Record<string, string>> = {
  CimCmdlets: "Microsoft.Management.Infrastructure.CimCmdlets",
  PSScheduledJob: "Microsoft.PowerShell.ScheduledJob",
  "Microsoft.WSMan.Management": "Microsoft.WSMan.Management",
};

function joinedParameters(
  definition: CmdletDefinition,
  entry: CatalogueCmdlet | null,
  edition: Edition,
): ParameterMetadata[] {
  const found: ParameterMetadata[] = [];
  const dynamic = new Set(Object.keys(definition.dynamicParameters?.all ?? {}).map((name) => name.toLowerCase()));
  const own = new Map(
    Object.entries(definition.parameters).map(([name, parameter]) => [name.toLowerCase(), { name, parameter }]),
  );
  for (const parameter of entry?.parameters ?? []) {
    const given = own.get(parameter.name.toLowerCase());
    own.delete(parameter.name.toLowerCase());
    if (!given && dynamic.has(parameter.name.toLowerCase())) continue;
    found.push(
      given
        ? merged(given.name, given.parameter, parameter)
        : { ...parameterOfCatalogue(parameter), notModelled: true },
    );
  }
  if (entry && isComplete(definition.name, definition.module, edition)) return found;
  const other = entry && catalogueCmdlet(definition.name, definition.module, otherEdition[edition]);
  for (const { name, parameter } of own.values()) {
    const isOfOtherEdition = other?.parameters.some((one) => one.name.toLowerCase() === name.toLowerCase()) ?? false;
    if (!isOfOtherEdition) found.push(parameterOfDefinition(name, parameter));
  }
  return found;
}

function merged(name: string, given: ParameterDefinition, known: CatalogueParameter): ParameterMetadata {
  const base = parameterOfCatalogue(known);
  if (typeof given === "string")
    return { ...parameterOfCatalogue({ ...known, type: given }), name, typeName: base.typeName };
  const own = parameterOfDefinition(name, given);
  const setsGiven =
    given.sets !== undefined ||
    given.position !== undefined ||
    given.mandatory !== undefined ||
    given.pipeline !== undefined ||
    given.remaining !== undefined;
  return {
    ...own,
    isDynamic: base.isDynamic,
    transform: own.transform ?? base.transform,
    typeName: base.typeName,
    aliases: given.aliases ?? base.aliases,
    sets: setsGiven ? own.sets : base.sets,
    validation: given.validate === undefined ? base.validation : own.validation,
  };
}

/** A parameter that only its definition describes. */
export function parameterOfDefinition(name: string, given: ParameterDefinition): ParameterMetadata {
  const details: ParameterDetails = typeof given === "string" ? { type: given } : given;
  const type = parameterType((currentEdition() === "Desktop" ? details.desktopType : null) ?? details.type);
  return parameterMetadata({
    name,
    type,
    ...(details.shownType === undefined ? {} : { typeName: details.shownType }),
    aliases: details.aliases ?? [],
    sets: setsOf(details),
    validation: details.validate ?? [],
    setter: details.setter ?? null,
    help: details.help ?? null,
    transform: credentialTransformation(type),
    defaultNative: details.default,
  });
}

function parameterOfCatalogue(known: CatalogueParameter): ParameterMetadata {
  const type = parameterType(known.type);
  const sets = Object.entries(known.sets).map(([set, text]) => [set, parseSetText(text)] as const);
  return parameterMetadata({
    name: known.name,
    type,
    typeName: known.type,
    isDynamic: known.dynamic,
    aliases: known.aliases,
    sets: new Map(sets.length > 0 ? sets : [[allParameterSets, parseSetText("")]]),
    validation: known.validate.map(validationRule).filter((rule) => rule !== null),
    transform: known.validate.map((name) => transformations.get(name)).find(Boolean) ?? credentialTransformation(type),
  });
}

/** What arguments pass through first, by the catalogue's name of the attribute. */
const transformations: ReadonlyMap<string, (value: unknown) => unknown> = new Map([
  ["ArgumentToEncodingTransformation", encodingArgument],
  ["ArgumentToPSVersionTransformation", psVersionArgument],
  ["ArgumentToTypeNameTransformation", typeNameArgument],
]);

/** Types of products that are called as an accelerator of PowerShell's is. */
const productTypes: ReadonlySet<string> = new Set(["OutputType", "OutputType[]"]);

/** Types of products that are not emulated are taken as text. */
function parameterType(name: string): ClrType {
  if (name === "SwitchParameter") return typeByName("switch");
  const type = productTypes.has(name) ? null : typeByNameOrNull(name);
  return type ?? typeByNameOrNull(name.endsWith("[]") ? "string[]" : "string") ?? fallback();
}

function fallback(): never {
  throw new Error("The type table has no System.String.");
}

/** The catalogue's texts: "range: 1 to 10", "set: a, b", "ValidateNotNull", "AllowNull". */
function validationRule(text: string): ValidationRule | null {
  const [name, rest = ""] = text.split(/: (.*)/s);
  switch (name) {
    case "ArgumentToPSVersionTransformation":
      return { rule: "psVersion" };
    case "ValidateNotNull":
      return { rule: "notNull" };
    case "ValidateNotNullOrEmpty":
      return { rule: "notNullOrEmpty" };
    case "ValidateNotNullOrWhiteSpace":
      return { rule: "notNullOrWhiteSpace" };
    case "ValidateNotePropertyName":
      return { rule: "notMemberType" };
    case "AllowNull":
      return { rule: "allowNull" };
    case "AllowEmptyString":
      return { rule: "allowEmptyString" };
    case "AllowEmptyCollection":
      return { rule: "allowEmptyCollection" };
    case "range":
      return rangeRule(rest);
    case "set":
      return { rule: "set", values: rest.split(/,\s*/) };
    case "count":
    case "length": {
      const [minimum, maximum] = rest.split(" to ").map(Number);
      return { rule: name, minimum, maximum };
    }
    case "pattern":
      return { rule: "pattern", pattern: rest };
    default:
      return null;
  }
}

function rangeRule(text: string): ValidationRule | null {
  const kind = /kind (Positive|NonNegative|Negative|NonPositive)$/.exec(text);
  if (kind) return { rule: "rangeKind", kind: kind[1] as (ValidationRule & { rule: "rangeKind" })["kind"] };
  const [minimum, maximum] = text.split(" to ").map(limit);
  return minimum === null || maximum === null ? null : { rule: "range", minimum, maximum };
}

/** A limit as the catalogue writes it: long ones exactly. */
function limit(text: string): number | bigint | null {
  const number = Number(text);
  if (Number.isNaN(number)) return null;
  const isInt = Number.isInteger(number) && Math.abs(number) <= 2147483648;
  return isInt ? number : /^-?\d+$/.test(text) ? BigInt(text) : BigInt(Math.trunc(number));
}

/** "Latest" and whole numbers as versions, $null as the number 0. */
function psVersionArgument(value: unknown): unknown {
  const plain = unwrap(value) ?? 0;
  if (typeof plain === "number") return new Version(plain, 0);
  const text = toText(value);
  if (/^latest$/i.test(text)) return new Version(3, 0);
  return /^\d+$/.test(text)
    ? new Version(Number(text), 0)
    : value instanceof Double && /^\d+\.\d+$/.test(text)
      ? convertTo(text, typeByName("System.Version"))
      : value;
}
