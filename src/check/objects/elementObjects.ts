import { ownEntry } from "../../base/ownEntry.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Expression, Hashtable } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Pipeline } from "../../syntax/ast/statements.ts";
import { type Call, fittingSets, positionalIn, readCall } from "../Call.ts";
import { commandName } from "../commandName.ts";
import { givenValues } from "../givenValues.ts";
import { literalValues } from "../literalValues.ts";
import { typeOfNewObject } from "../writtenTypes.ts";
import {
  addedNames,
  commandProperties,
  otherOutput,
  providerTypes,
  typesOnDemand,
  unlistedTypes,
} from "./commandTypes.ts";
import { hasOwnDrivesAlone } from "./drives.ts";
import { type KnownObjects, open, whole } from "./KnownObjects.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { exactly, ofType } from "./ofType.ts";

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
    case "foreach-object":
      return ofEach(element, context, before);
    case "select-object":
      return selected(element, context, before);
    case "new-object":
      return made(element, context);
    case "get-wmiobject":
    case "get-ciminstance":
      return instances(name, element, context);
    default:
      return ofNoun(name, context) ?? ofCmdlet(name, element, context);
  }
}

/** Select-Object without properties gives what comes; with names that are written, objects that have these alone. */
function selected(command: Command, context: ObjectContext, before: () => KnownObjects | null): KnownObjects | null {
  const call = callOf("Select-Object", command, context);
  if (call === null || call.hasUnknown || call.unbound.length > 0 || valueOf(call, "ExcludeProperty") !== null)
    return null;
  const expanded = valueOf(call, "ExpandProperty");
  if (expanded !== null) return expandedObjects(expanded, before(), context);
  const given = valueOf(call, "Property");
  if (given === null) return before();
  const members = namesOf(given);
  if (members === null) return null;
  return { ...whole, what: "what Select-Object leaves here", members };
}

/** What a property holds that is named. */
function expandedObjects(
  given: Node,
  owner: KnownObjects | null,
  { table, ...context }: ObjectContext,
): KnownObjects | null {
  const [name] = given.kind === "StringConstantExpression" ? [given.value] : [];
  if (name === undefined || owner === null || owner.type === null) return null;
  const type = table.memberType(owner.type, name, { isStatic: false, isCall: false });
  return type === null ? null : ofType(type, { table, ...context });
}

/** The names that properties have behind Select-Object; null where one of them is not known. */
function namesOf(given: Node): readonly string[] | null {
  const found = (given.kind === "ArrayLiteral" ? given.elements : [given as Expression]).map(nameOfProperty);
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

/** What the statement of the block gives, where it is one alone, or the member that is named. */
function ofEach(command: Command, context: ObjectContext, before: () => KnownObjects | null): KnownObjects | null {
  const call = callOf("ForEach-Object", command, context);
  if (call === null || call.hasUnknown || call.named.length + call.positional.length !== 1) return null;
  const [given] = givenValues(call);
  if (given?.value.kind === "ScriptBlockExpression") {
    const statements = given.value.scriptBlock.endBlock?.statements ?? [];
    return statements.length === 1 ? context.objectsOf(statements[0]) : null;
  }
  return given?.parameter.name === "MemberName" ? expandedObjects(given.value, before(), context) : null;
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
  return type === null || type.name.includes("`") ? null : exactly(type.name, context);
}

/** Instances of a class of WMI that is named. */
function instances(name: string, command: Command, context: ObjectContext): KnownObjects | null {
  const call = callOf(name, command, context);
  const given = call && (valueOf(call, "ClassName") ?? valueOf(call, "Class"));
  const wanted = given?.kind === "StringConstantExpression" ? given.value : null;
  const properties = wanted === null ? null : context.table.surroundings.objects.wmiProperties(wanted);
  if (wanted === null || properties === null) return null;
  return { ...open, what: wanted, members: [...properties, ...instanceNames] };
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
    ...open,
    what: `what ${shape.name} gives`,
    members: [...properties.keys(), ...directoryNames],
    isObserved: objects.isObserved(spelled),
  };
}

/** What objects of the directory have besides their noun's properties. */
export const directoryNames: readonly string[] = (
  "Identity Id Guid Name DistinguishedName WhenChanged WhenCreated WhenChangedUTC WhenCreatedUTC ObjectCategory ObjectClass OrganizationId " +
  "OrganizationalUnitRoot OriginatingServer ExchangeVersion ExchangeObjectId ExchangeObjectClass AdminDisplayName IsValid ObjectState IsChanged " +
  "MaximumSupportedExchangeObjectVersion CustomDataField"
).split(" ");

/** What a cmdlet writes whose table names the types of it. */
function ofCmdlet(name: string, command: Command, context: ObjectContext): KnownObjects | null {
  const key = name.toLowerCase();
  const call = callOf(name, command, context);
  if (call === null || call.shape.products !== null) return null;
  const has = (parameter: string): boolean => call.named.some((each) => each.parameter.name === parameter);
  // What a provider gives for its items and their properties is of its own types.
  if (call.shape.takesPath && !isOfProviders(key) && key !== "get-content") return null;
  if (ownEntry(otherOutput, key)?.some(has) === true) return null;
  const onDemand = ownEntry(typesOnDemand, key) ?? {};
  const asked = Object.keys(onDemand).filter((type) => onDemand[type].some(has));
  const listed = [...call.shape.outputs, ...(ownEntry(unlistedTypes, key) ?? [])];
  const usual = isOfProviders(key) ? providerTypes : listed.filter((type) => !Object.hasOwn(onDemand, type));
  const types = asked.length > 0 ? asked : usual;
  const properties = ownEntry(commandProperties, key)?.split(" ") ?? [];
  const members = types.map((type) => context.table.members(type));
  const areKnown = members.every((each) => each !== null);
  if (types.length + properties.length === 0 || !(areKnown || (isOfProviders(key) && members[0] !== null))) return null;
  return {
    what: `what ${context.table.spelling(name) ?? name} gives`,
    members: [...properties, ...members.flatMap((each) => each ?? []), ...addedNames],
    type: types.length === 1 ? types[0] : null,
    isOpen: false,
    isWhole: properties.length === 0 && areKnown && (!isOfProviders(key) || hasOwnDrivesAlone(context.tree)),
    isObserved: false,
  };
}

/** Cmdlets whose objects depend on the drive. */
function isOfProviders(key: string): boolean {
  return key === "get-childitem" || key === "get-item";
}

/** A command read against the shape of the cmdlet that it calls; null where that is not known. */
function callOf(name: string, command: Command, { table, edition }: ObjectContext): Call | null {
  const shape = table.shape(name, edition);
  return shape === null ? null : readCall(command, shape, true, () => null);
}

/** What a call gives a parameter, by name, or by position where it means the default set; null for nothing. */
function valueOf(call: Call, parameter: string): Node | null {
  const named = call.named.find((each) => each.parameter.name === parameter);
  if (named !== undefined) return named.value;
  const fitting = fittingSets(call);
  const set = fitting.includes(call.shape.defaultSet) ? call.shape.defaultSet : fitting[0];
  const place = set === undefined ? -1 : positionalIn(call, set).findIndex(({ name }) => name === parameter);
  return call.positional[place] ?? null;
}
