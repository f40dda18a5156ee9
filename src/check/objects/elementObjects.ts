import { ownEntry } from "../../base/ownEntry.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Expression, Hashtable, ScriptBlockExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { pureExpression } from "../../syntax/ast/pureExpression.ts";
import type { Pipeline } from "../../syntax/ast/statements.ts";
import type { Call } from "../calls/Call.ts";
import { commandName } from "../calls/commandName.ts";
import { givenValues } from "../calls/givenValues.ts";
import { valueOf } from "../calls/valueOf.ts";
import { listItems } from "../listItems.ts";
import { literalValues } from "../literalValues.ts";
import { directoryProperties } from "../words/directoryProperties.ts";
import { askedProperties } from "./commands/askedProperties.ts";
import { callOf } from "./commands/callOf.ts";
import {
  addedNames,
  commandProperties,
  driveNames,
  heldTypes,
  listedMethods,
  otherOutput,
  providerProperties,
  providerTypes,
  typesOnDemand,
  unlistedTypes,
} from "./commands/commandTypes.ts";
import { hasOwnDrivesAlone } from "./commands/drives.ts";
import { functionObjects, statementObjects } from "./commands/functionObjects.ts";
import { madeObjects } from "./commands/madeObjects.ts";
import { moduleObjects, propertiesOf, rowOf } from "./commands/moduleObjects.ts";
import { deepProperties, listedNouns, otherProperties, otherWords } from "./commands/otherProperties.ts";
import { instances, instancesOf } from "./commands/wmiInstances.ts";
import { heldBy, ofHeldValue, together } from "./heldBy.ts";
import { has, type KnownObjects, open, whole } from "./KnownObjects.ts";
import { literalTexts } from "./literalTexts.ts";
import type { ObjectContext } from "./ObjectContext.ts";
import { exactly, isPlainValue, ofMember as ofMemberOfType, ofType } from "./ofType.ts";
import { exportedRows } from "./tables/exportedRows.ts";
import { jsonObjects } from "./tables/jsonObjects.ts";
import { wordsOf } from "./wordsOf.ts";

/** What an element of a pipeline writes; null where that cannot be known. */
export function elementObjects(pipeline: Pipeline, place: number, context: ObjectContext): KnownObjects | null {
  const element = pipeline.pipelineElements[place];
  if (element.kind === "CommandExpression") return place === 0 ? unrolled(context.objectsOf(element.expression)) : null;
  const written = commandName(element);
  if (written === null || element.invocationOperator !== "Unknown") return null;
  // Errors and messages come along with the objects.
  if (element.redirections.some(({ kind }) => kind === "MergingRedirection")) return null;
  const name = context.scope.resolve(written);
  if (context.scope.isFunction(name)) return functionObjects(name, context);
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
      return madeObjects(element, context);
    case "mkdir":
      return ofType("System.IO.DirectoryInfo", context);
    case "import-csv":
    case "convertfrom-csv":
      return (
        withHeader(name, element, context) ??
        (place === 1 ? ofTexts(name, element, pipeline, context) : null) ??
        (name.toLowerCase() === "import-csv" && place === 0 ? exportedRows(element, context, elementObjects) : null)
      );
    case "convertfrom-json":
      return jsonObjects(element, pipeline, place, context);
    case "group-object":
      return grouped(element, context, before);
    case "get-wmiobject":
    case "get-ciminstance":
      return instances(name, element, context);
    default:
      return (
        ofNoun(name, context) ??
        ofCmdlet(name, element, context) ??
        ofDirectory(name, element, context) ??
        moduleObjects(name, context.table)
      );
  }
}

/** A pipeline gets the elements of a list; a table stays one. */
function unrolled(found: KnownObjects | null): KnownObjects | null {
  return found?.elements != null && found.members.length > 0 ? found.elements : found;
}

/** Select-Object without properties gives what comes; with names that are written, objects that have these alone. */
function selected(command: Command, context: ObjectContext, before: () => KnownObjects | null): KnownObjects | null {
  const call = callOf("Select-Object", command, context);
  if (call === null || call.hasUnknown || call.unbound.length > 0 || valueOf(call, "ExcludeProperty") !== null)
    return null;
  const expanded = valueOf(call, "ExpandProperty");
  const given = valueOf(call, "Property");
  // What is selected besides becomes a property of what is expanded.
  if (expanded !== null) return given === null ? expandedObjects(expanded, before(), context) : null;
  if (given === null) return before();
  const members = namesOf(given);
  if (members === null) return null;
  const held = (name: string): KnownObjects | null => {
    const block = listItems(given).find((each) => nameOfProperty(each)?.toLowerCase() === name.toLowerCase());
    if (block?.kind === "Hashtable") return calculated(block, context);
    const owner = before();
    return owner === null || !has(owner, name) ? null : heldBy(owner, name, false, context);
  };
  const words = (name: string): readonly string[] | null => {
    const owner = before();
    return owner === null || !has(owner, name) ? null : wordsOf(owner, name, context);
  };
  return { ...whole, isPlain: true, what: "what Select-Object leaves here", members, held, words };
}

/** Rows of a table whose columns are named where it is read. */
function withHeader(name: string, command: Command, context: ObjectContext): KnownObjects | null {
  const call = callOf(name, command, context);
  const given = call === null || call.hasUnknown ? null : valueOf(call, "Header");
  const members = given === null ? null : literalValues(given as Expression);
  if (members === null || !members.every((each) => typeof each === "string")) return null;
  return {
    ...whole,
    isPlain: true,
    what: `what ${call?.shape.name} gives with this header`,
    members: members.map(String),
  };
}

/** Rows of a table that is written in front of ConvertFrom-Csv, whose first line names the columns. */
function ofTexts(
  name: string,
  command: Command,
  { pipelineElements }: Pipeline,
  context: ObjectContext,
): KnownObjects | null {
  const [first] = pipelineElements;
  const call = callOf(name, command, context);
  if (name.toLowerCase() !== "convertfrom-csv" || first.kind !== "CommandExpression" || call === null) return null;
  if (call.hasUnknown || call.named.length + call.positional.length + call.unbound.length > 0) return null;
  const [text] = literalTexts(first.expression, context);
  const [line] = (text ?? "").split(/\r?\n/).filter((each) => each.trim() !== "" && !each.startsWith("#"));
  if (line === undefined || line.includes('"')) return null;
  const members = line.split(",").map((each) => each.trim());
  return { ...whole, isPlain: true, what: "what ConvertFrom-Csv gives", members };
}

/** Groups, which hold what comes. */
function grouped(command: Command, context: ObjectContext, before: () => KnownObjects | null): KnownObjects | null {
  const found = ofCmdlet("Group-Object", command, context);
  if (found === null || found.type === null) return found;
  return {
    ...found,
    held: (name, isCall) =>
      !isCall && name.toLowerCase() === "group" ? before() : heldBy(found, name, isCall, context),
  };
}

/** What a property holds that is named. */
function expandedObjects(given: Node, owner: KnownObjects | null, context: ObjectContext): KnownObjects | null {
  const [name] = given.kind === "StringConstantExpression" ? [given.value] : [];
  return name === undefined || owner === null ? null : heldBy(owner, name, false, context);
}

/** The names that properties have behind Select-Object; null where one of them is not known. */
function namesOf(given: Node): readonly string[] | null {
  const found = listItems(given).map(nameOfProperty);
  return found.some((name) => name === null) ? null : found.map(String);
}

/** A name without wildcards, or that of a calculated property. */
function nameOfProperty(given: Expression): string | null {
  const key = given.kind === "Hashtable" ? nameKey(given) : given;
  const [name, ...more] = (key && literalValues(key)) ?? [];
  return typeof name === "string" && more.length === 0 && !/[*?[]/.test(name) ? name : null;
}

/** What the block of a calculated property gives. */
function calculated({ keyValuePairs }: Hashtable, context: ObjectContext): KnownObjects | null {
  const blocks = keyValuePairs.flatMap(({ value }) => {
    const given = pureExpression(value);
    return given?.kind === "ScriptBlockExpression" ? [given] : [];
  });
  return blocks.length === 1 ? ofScriptBlock(blocks[0], context) : null;
}

/** What stands behind `Name` or `Label` in a calculated property, which may be shortened. */
function nameKey({ keyValuePairs }: Hashtable): Expression | null {
  const pair = keyValuePairs.find(({ key }) => {
    const [name] = literalValues(key) ?? [];
    return typeof name === "string" && ["name", "label"].some((each) => each.startsWith(name.toLowerCase()));
  });
  return pair === undefined ? null : pureExpression(pair.value);
}

function ofScriptBlock({ scriptBlock }: ScriptBlockExpression, context: ObjectContext): KnownObjects | null {
  return statementObjects(scriptBlock.endBlock?.statements ?? [], context);
}

/** What the block gives, or the member that is named. */
function ofEach(command: Command, context: ObjectContext, before: () => KnownObjects | null): KnownObjects | null {
  const call = callOf("ForEach-Object", command, context);
  if (call === null || call.hasUnknown) return null;
  const parallel = valueOf(call, "Parallel");
  if (parallel?.kind === "ScriptBlockExpression")
    return valueOf(call, "AsJob") === null ? ofScriptBlock(parallel, context) : null;
  if (call.named.length + call.positional.length !== 1) return null;
  const [block] = call.positional;
  if (block?.kind === "ScriptBlockExpression") return ofScriptBlock(block, context);
  const [given] = givenValues(call);
  if (given?.value.kind === "ScriptBlockExpression") return ofScriptBlock(given.value, context);
  return given?.parameter.name === "MemberName" ? expandedObjects(given.value, before(), context) : null;
}

/** What the block gives that Invoke-Command runs. */
function ofBlock(command: Command, context: ObjectContext): KnownObjects | null {
  const block = command.commandElements.find((element) => element.kind === "ScriptBlockExpression");
  const found = block === undefined ? null : ofScriptBlock(block, context);
  // From elsewhere come copies, which have no methods.
  return found && { ...found, members: [...found.members, ...addedNames], type: null, isWhole: false };
}

/** What Get- of a noun of Exchange's gives, and what makes or tests one. */
function ofNoun(name: string, context: ObjectContext): KnownObjects | null {
  const { table, edition } = context;
  const [, noun] = /^(?:get|new|test|enable|import)-(\w+)$/i.exec(name) ?? [];
  const shape = noun === undefined ? null : table.shape(name, edition);
  if (noun === undefined || shape === null || shape.products === null) return null;
  const { objects } = table.surroundings;
  // Get-EXOMailbox gives what Get-Mailbox gives, as far as its sets of properties ask for it.
  const written = shape.name.slice(shape.name.indexOf("-") + 1);
  const spelled = ownEntry(sameObjects, written) ?? written;
  const properties = objects.noun(spelled) ?? objects.noun(noun.replace(/^exo/i, ""));
  if (properties === null) return null;
  const row = rowOf(name, spelled, table);
  const others = [...(ownEntry(otherProperties, spelled)?.split(" ") ?? []), ...propertiesOf(row)];
  return {
    ...open,
    what: `what ${shape.name} gives`,
    noun: spelled,
    isPlain: true,
    members: [...properties.keys(), ...directoryNames, ...settingsOf(spelled, context), ...others],
    isObserved: objects.isObserved(spelled),
    isRich: properties.size + others.length >= richNoun || row?.full === true,
    isFull: properties.size >= fullNoun || row?.full === true,
    isListed: objects.isObserved(spelled) || listedNouns.has(spelled) || row?.whole === true,
    words(property) {
      const key = [...properties.keys()].find((each) => each.toLowerCase() === property.toLowerCase());
      return (
        (key === undefined ? null : properties.get(key)) ??
        wordsSet(spelled, property, context) ??
        otherWords(spelled, property)
      );
    },
    closes: (property) => otherWords(spelled, property) !== null,
    held(property, isCall) {
      if (ownEntry(deepProperties, spelled)?.includes(property.toLowerCase())) return null;
      const value = isCall ? null : objects.property(spelled, property);
      if (value !== null) return ofHeldValue(value, context);
      if (!isCall && /^when(?:changed|created)(?:utc)?$/i.test(property)) return ofType("System.DateTime", context);
      const type = ownEntry(typesOfNouns, spelled);
      return type === undefined ? null : ofMemberOfType(type, property, isCall, context);
    },
  };
}

/** What cmdlets of Active Directory give: what is asked for, and what they give always. */
function ofDirectory(name: string, command: Command, context: ObjectContext): KnownObjects | null {
  if (!givesAccounts.has(name.toLowerCase())) return null;
  const call = callOf(name, command, context);
  const asks = call === null ? undefined : askedProperties(call);
  return {
    ...open,
    what: `what ${name} gives`,
    members: directoryProperties,
    words: directoryWords,
    closes: () => true,
    ...(asks && { asks }),
  };
}

/** The enumerations of groups (ADGroupScope and ADGroupCategory of the module). */
function directoryWords(property: string): readonly string[] | null {
  return ownEntry(groupWords, property.toLowerCase()) ?? null;
}

const groupWords: Readonly<Record<string, readonly string[]>> = {
  groupcategory: ["Distribution", "Security"],
  groupscope: ["DomainLocal", "Global", "Universal"],
};

const givesAccounts: ReadonlySet<string> = new Set(
  ["user", "computer", "group", "organizationalunit", "object"]
    .map((noun) => `get-ad${noun}`)
    .concat("search-adaccount"),
);

/** The properties of a noun of which most are known. */
const richNoun = 20;

/** The properties of a noun of which nearly all are known. */
const fullNoun = 60;

/** Nouns whose objects are those of another one (documentation of their cmdlets). */
const sameObjects: Readonly<Record<string, string>> = {
  DistributionGroupMember: "Recipient",
  DynamicDistributionGroupMember: "Recipient",
  EXOCasMailbox: "CASMailbox",
  EXOMailbox: "Mailbox",
  EXOMailboxFolderPermission: "MailboxFolderPermission",
  EXOMailboxFolderStatistics: "MailboxFolderStatistics",
  EXOMailboxPermission: "MailboxPermission",
  EXOMailboxStatistics: "MailboxStatistics",
  EXORecipient: "Recipient",
  EXORecipientPermission: "RecipientPermission",
  MessageTraceV2: "MessageTrace",
};

/** Types of .NET that objects of a noun are derived from (types of what Get-ExchangeCertificate gives). */
const typesOfNouns: Readonly<Record<string, string>> = {
  ExchangeCertificate: "System.Security.Cryptography.X509Certificates.X509Certificate2",
};

/** What Set- of a noun takes its objects have, too, in some version. */
function settingsOf(noun: string, { table, edition }: ObjectContext): readonly string[] {
  const parameters = table.shape(`Set-${noun}`, edition)?.parameters ?? [];
  return parameters.flatMap(({ name, isCommon, isSwitch }) => (isCommon || isSwitch ? [] : [name]));
}

/** What the cmdlets that set a property take for it, where that is a closed list. */
function wordsSet(noun: string, property: string, { table, edition }: ObjectContext): readonly string[] | null {
  const key = property.toLowerCase();
  for (const verb of ["Set", "New", "Add"]) {
    const shape = table.shape(`${verb}-${noun}`, edition);
    const parameter = shape?.parameters.find(({ name, isCommon }) => !isCommon && name.toLowerCase() === key);
    if (parameter?.values) return parameter.values.names;
  }
  return null;
}

/** What objects of the directory have besides their noun's properties. */
export const directoryNames: readonly string[] = (
  "Identity Id Guid Name DistinguishedName WhenChanged WhenCreated WhenChangedUTC WhenCreatedUTC ObjectCategory ObjectClass OrganizationId " +
  "OrganizationalUnitRoot OriginatingServer ExchangeVersion ExchangeObjectId ExchangeObjectClass AdminDisplayName IsValid ObjectState IsChanged " +
  "MaximumSupportedExchangeObjectVersion CustomDataField RunspaceId PSComputerName PSShowComputerName"
).split(" ");

/** What a cmdlet writes whose table names the types of it. */
function ofCmdlet(name: string, command: Command, context: ObjectContext): KnownObjects | null {
  const key = name.toLowerCase();
  const call = callOf(name, command, context);
  if (call === null || call.shape.products !== null) return null;
  const isGiven = (parameter: string): boolean => call.named.some((each) => each.parameter.name === parameter);
  // What a provider gives for its items and their properties is of its own types.
  const isTyped = ownEntry(unlistedTypes, key) !== undefined;
  const ofFiles = filesGiven(key, call, isGiven);
  if (call.shape.takesPath && ofFiles.length === 0 && !isOfProviders(key) && !isTyped && !ofOwnTypes.test(key))
    return null;
  if (ownEntry(otherOutput, key)?.some(isGiven) === true) return null;
  const [, instance] = (call.shape.outputs.length === 1 && /#.*\\(\w+)$/.exec(call.shape.outputs[0])) || [];
  if (instance !== undefined) return instancesOf(instance, context);
  const onDemand = ownEntry(typesOnDemand, key) ?? {};
  const asked = Object.keys(onDemand).filter((type) => onDemand[type].some(isGiven));
  const listed = [...new Set([...call.shape.outputs, ...(ownEntry(unlistedTypes, key) ?? [])])];
  const asks = askedProperties(call);
  const usual =
    ofFiles.length > 0
      ? ofFiles.map(({ type }) => type)
      : isOfProviders(key)
        ? providerTypes
        : listed.filter((type) => !Object.hasOwn(onDemand, type));
  const properties = ownEntry(commandProperties, key)?.split(" ") ?? [];
  const all = asked.length > 0 ? asked : usual;
  // Where properties are listed, they are those of the types that are not known, too.
  const types = properties.length > 0 ? all.filter((type) => context.table.members(type) !== null) : all;
  const members = types.map((type) => context.table.members(type));
  const areKnown = members.every((each) => each !== null);
  if (types.length + properties.length === 0 || !(areKnown || (isOfProviders(key) && members[0] !== null))) return null;
  return {
    what: `what ${context.table.spelling(name) ?? name} gives`,
    members: [
      ...properties,
      ...members.flatMap((each) => each ?? []),
      // Nothing is added to a text, a time or what a cmdlet made for itself but by what reads it from a path.
      ...(call.shape.takesPath || !types.every(isMadeAlone) ? addedNames : []),
      ...(isOfProviders(key) && context.scope.hasForeignModules ? driveNames : []),
    ],
    type: types.length === 1 ? types[0] : null,
    isOpen: false,
    isWhole: areKnown && (!isOfProviders(key) || ofFiles.length > 0 || hasOwnDrivesAlone(context.tree)),
    isObserved: false,
    hasMethods: (isTyped && areKnown) || listedMethods.has(key),
    ...(asks && { asks }),
    ...(types.length > 1 && {
      types,
      held(member, isCall) {
        const added =
          ownEntry(ownEntry(heldTypes, key) ?? {}, member.toLowerCase()) ??
          (isOfProviders(key) && !isCall ? ownEntry(providerProperties, member.toLowerCase()) : undefined);
        if (added !== undefined) return together(added.map((type) => exactly(type, context)));
        return ofTypes(types, member, isCall, context);
      },
    }),
  };
}

/** Whether objects of a type come as they are made: plain values, and what cmdlets have types of their own for. */
function isMadeAlone(type: string): boolean {
  return isPlainValue(type) || type.startsWith("Microsoft.PowerShell.Commands.");
}

/** The parameters that only the drives of files have, and what they leave. */
const fileTypes = [
  { parameter: "File", type: "System.IO.FileInfo" },
  { parameter: "Directory", type: "System.IO.DirectoryInfo" },
];

/** Those of the file system that a call gives alone: of Get-ChildItem by a switch, of New-Item by the kind of what it makes. */
function filesGiven(key: string, call: Call, isGiven: (parameter: string) => boolean): typeof fileTypes {
  if (key === "get-childitem") return fileTypes.filter(({ parameter }) => isGiven(parameter));
  if (key !== "new-item") return [];
  const kind = givenValues(call).find(({ parameter }) => parameter.name === "ItemType")?.value;
  const text = kind?.kind === "StringConstantExpression" ? kind.value.toLowerCase() : "";
  return fileTypes.filter(({ parameter }) => parameter.toLowerCase() === text);
}

/** What a member gives of several types, where all that have it give the same. */
function ofTypes(types: readonly string[], name: string, isCall: boolean, context: ObjectContext): KnownObjects | null {
  const found = types.map((type) => context.table.memberType(type, name, { isStatic: false, isCall }));
  const [only, ...more] = new Set(found.filter((type) => type !== null));
  return only === undefined || more.length > 0 ? null : ofType(only, context);
}

/** Cmdlets that take paths, and whose objects are the same on all drives. */
const ofOwnTypes = /^(?:get-content|resolve-path|get-location|join-path|split-path|convert-path|test-path)$/;

/** Cmdlets whose objects depend on the drive. */
function isOfProviders(key: string): boolean {
  return key === "get-childitem" || key === "get-item";
}
