import type { Command } from "../../syntax/ast/commands.ts";
import type { Expression, Hashtable } from "../../syntax/ast/expressions.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Pipeline } from "../../syntax/ast/statements.ts";
import { commandName } from "../commandName.ts";
import { literalValues } from "../literalValues.ts";
import { namedArgument, plainArguments } from "../plainArguments.ts";
import { typeOfNewObject } from "../writtenTypes.ts";
import { addedNames, commandProperties, commandTypes, otherOutput } from "./commandTypes.ts";
import type { KnownObjects } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { isFinal, ofType } from "./ofType.ts";

/** What an element of a pipeline writes; null where that cannot be known. */
export function elementObjects(pipeline: Pipeline, place: number, context: ObjectContext): KnownObjects | null {
  const element = pipeline.pipelineElements[place];
  if (element.kind === "CommandExpression") return place === 0 ? context.objectsOf(element.expression) : null;
  const written = commandName(element);
  if (written === null || element.invocationOperator !== "Unknown") return null;
  const name = context.scope.resolve(written);
  if (context.scope.isFunction(name)) return null;
  const before = (): KnownObjects | null => (place === 0 ? null : elementObjects(pipeline, place - 1, context));
  switch (name.toLowerCase()) {
    case "where-object":
    case "sort-object":
    case "tee-object":
    case "out-gridview":
      return before();
    case "invoke-command":
      return ofBlock(element, context);
    case "select-object":
      return selected(element, before);
    case "new-object":
      return made(element, context);
    case "get-wmiobject":
    case "get-ciminstance":
      return instances(element, context);
    default:
      return ofNoun(name, context) ?? ofCmdlet(name, element, context);
  }
}

/** Select-Object without properties gives what comes; with names that are written, objects that have these alone. */
function selected(command: Command, before: () => KnownObjects | null): KnownObjects | null {
  const names = command.commandElements.map((element) =>
    element.kind === "CommandParameter" ? element.parameterName.toLowerCase() : "",
  );
  if (names.some((name) => /^(?:e|i)/.test(name))) return null;
  const [given] = [namedArgument(command, "property"), ...plainArguments(command)].filter(
    (each) => each !== null && (literalValues(each)?.every((value) => typeof value !== "number") ?? true),
  );
  if (given === undefined) return names.some((name) => /^(?:f|l|s|u)/.test(name)) ? before() : null;
  const members = given === null ? null : namesOf(given);
  if (members === null) return null;
  return { what: "what Select-Object leaves here", members, type: null, isOpen: false, isWhole: true };
}

/** The names that properties have behind Select-Object; null where one of them is not known. */
function namesOf(given: Expression): readonly string[] | null {
  const found = (given.kind === "ArrayLiteral" ? given.elements : [given]).map(nameOfProperty);
  return found.some((name) => name === null) ? null : found.map(String);
}

/** A name without wildcards, or that of a calculated property. */
function nameOfProperty(given: Expression): string | null {
  const key = given.kind === "Hashtable" ? nameKey(given) : given;
  const [name, ...more] = (key && literalValues(key)) ?? [];
  return typeof name === "string" && more.length === 0 && !/[*?[]/.test(name) ? name : null;
}

/** What stands behind `Name` or `Label` in a calculated property, which may be shortened. */
function nameKey({ keyValuePairs }: Hashtable): Expression | null {
  const pair = keyValuePairs.find(({ key }) => {
    const [name] = literalValues(key) ?? [];
    return typeof name === "string" && ["name", "label"].some((each) => each.startsWith(name.toLowerCase()));
  });
  return pair === undefined ? null : pureExpression(pair.value);
}

/** What the last statement of the block gives that Invoke-Command runs, where it has one alone. */
function ofBlock(command: Command, context: ObjectContext): KnownObjects | null {
  const block = command.commandElements.find((element) => element.kind === "ScriptBlockExpression");
  const statements = block?.scriptBlock.endBlock?.statements ?? [];
  const found = statements.length === 1 ? context.objectsOf(statements[0]) : null;
  // From elsewhere come copies, which have no methods.
  return found && { ...found, members: [...found.members, ...addedNames], type: null, isWhole: false };
}

function made(command: Command, context: ObjectContext): KnownObjects | null {
  const isOther = command.commandElements.some(
    (element) => element.kind === "CommandParameter" && /^(?:c|p)/i.test(element.parameterName),
  );
  const type = isOther ? null : typeOfNewObject(command);
  return type === null || type.name.includes("`") ? null : ofType(type.name, context);
}

/** Instances of a class of WMI that is named. */
function instances(command: Command, { table }: ObjectContext): KnownObjects | null {
  const given = namedArgument(command, "classname") ?? namedArgument(command, "class") ?? plainArguments(command)[0];
  const name = given ? literalValues(given)?.[0] : null;
  const properties = typeof name === "string" ? table.surroundings.objects.wmiProperties(name) : null;
  if (properties === null) return null;
  return { what: String(name), members: [...properties, ...instanceNames], type: null, isOpen: true, isWhole: false };
}

const instanceNames: readonly string[] = (
  "CimClass CimInstanceProperties CimSystemProperties __GENUS __CLASS __SUPERCLASS __DYNASTY __RELPATH __PROPERTY_COUNT __DERIVATION " +
  "__SERVER __NAMESPACE __PATH Properties SystemProperties Qualifiers ClassPath Scope Path Options Site Container PSStatus ConvertToDateTime"
).split(" ");

/** What Get- of a noun of Exchange's gives. */
function ofNoun(name: string, { table, edition }: ObjectContext): KnownObjects | null {
  const [, noun] = /^get-(\w+)$/i.exec(name) ?? [];
  const shape = noun === undefined ? null : table.shape(name, edition);
  if (noun === undefined || shape === null || shape.products === null) return null;
  const { objects } = table.surroundings;
  // Get-EXOMailbox gives what Get-Mailbox gives, as far as its sets of properties ask for it.
  const spelled = shape.name.slice(shape.name.indexOf("-") + 1);
  const properties = objects.noun(spelled) ?? objects.noun(noun.replace(/^exo/i, ""));
  if (properties === null) return null;
  return {
    what: `what ${shape.name} gives`,
    members: [...properties.keys(), ...directoryNames],
    type: null,
    isOpen: true,
    isWhole: false,
  };
}

/** What objects of the directory have besides their noun's properties. */
export const directoryNames: readonly string[] = (
  "Identity Id Guid Name DistinguishedName WhenChanged WhenCreated WhenChangedUTC WhenCreatedUTC ObjectCategory ObjectClass OrganizationId " +
  "OrganizationalUnitRoot OriginatingServer ExchangeVersion ExchangeObjectId ExchangeObjectClass AdminDisplayName IsValid ObjectState IsChanged " +
  "MaximumSupportedExchangeObjectVersion CustomDataField"
).split(" ");

function ofCmdlet(name: string, command: Command, context: ObjectContext): KnownObjects | null {
  const types = commandTypes[name.toLowerCase()]?.split(" ") ?? [];
  const properties = commandProperties[name.toLowerCase()]?.split(" ") ?? [];
  const other = otherOutput[name.toLowerCase()];
  const isOther = command.commandElements.some(
    (element) =>
      element.kind === "CommandParameter" &&
      other?.split(" ").some((name) => name.startsWith(element.parameterName.toLowerCase())) === true,
  );
  const members = types.map((type) => context.table.members(type));
  // The first is what it writes nearly always.
  if (isOther || (properties.length === 0 && (members[0] ?? null) === null)) return null;
  return {
    what: `what ${context.table.spelling(name) ?? name} gives`,
    members: [...properties, ...members.flatMap((each) => each ?? []), ...addedNames],
    type: types.length === 1 ? types[0] : null,
    isOpen: false,
    isWhole: types.length === 1 && properties.length === 0 && isFinal(types[0]),
  };
}
