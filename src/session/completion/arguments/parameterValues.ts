import type { ParameterMetadata } from "../../../binding/ParameterMetadata.ts";
import { approvedVerbs } from "../../../command/catalogue/approvedVerbs.ts";
import { commandServiceKey } from "../../../command/services/CommandService.ts";
import type { PerEdition } from "../../../diag/Edition.ts";
import { viewTable } from "../../../format/views/ViewTable.ts";
import { getMember } from "../../../objects/members/getMember.ts";
import { toText } from "../../../objects/ops/toText.ts";
import { typeNameChain } from "../../../objects/types/typeNames.ts";
import { providerServiceKey } from "../../../providers/ProviderService.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import type { Command } from "../../../syntax/ast/commands.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { elementTypes } from "../../inference/elementTypes.ts";
import type { InferenceContext } from "../../inference/InferenceContext.ts";
import type { InferredType } from "../../inference/InferredType.ts";
import { memberTypes } from "../../inference/memberTypes.ts";
import { beginningWith } from "../beginningWith.ts";
import { type Candidate, candidate } from "../Candidate.ts";
import type { CompletionPlace } from "../CompletionPlace.ts";
import { argumentCandidates, commandCandidates } from "../commandCandidates.ts";
import { enumNamesOf } from "../enumValueCandidates.ts";
import { inferencesAt, propertyCandidates } from "../memberCandidates.ts";
import { typeCandidates } from "../typeCandidates.ts";
import { boundElement } from "./boundElement.ts";
import { joinFormats, separators } from "./joinStringValues.ts";
import { listed, namedThings } from "./namedThings.ts";

/** A value of a parameter that is being written, and the call that it is in. */
export interface ArgumentPlace {
  readonly place: CompletionPlace;
  readonly command: Command;
  /** The command's own name. */
  readonly name: string;
  readonly parameter: ParameterMetadata;
  /** What is written of the value, its quotes aside. */
  readonly word: string;
}

/** What a parameter may be given; null where nothing is known of it. */
export function parameterValues(engine: Engine, argument: ArgumentPlace): readonly Candidate[] | null {
  const { name, parameter, word } = argument;
  const own =
    sources[`${name} ${parameter.name}`] ?? (parameter.name === "Scope" && takesScope(parameter) ? scopes : null);
  if (own) return own(engine, argument);
  if (propertyParameters.has(`${name} ${parameter.name}`)) return fromPipeline(engine, argument);
  const things = namedThings(engine, name, parameter.name, word);
  // Names of features come from a completer, which gives texts.
  const kind = name.endsWith("-ExperimentalFeature") ? "Text" : "ParameterValue";
  return things ? things.map((one) => candidate(one, kind)) : argumentCandidates(parameter, word);
}

/** Whether nothing but the values that are known can stand there, so that no paths are offered. */
export function isClosedSet({ name, parameter }: ArgumentPlace): boolean {
  const written = `${name} ${parameter.name}`;
  return (
    closed.has(written) || propertyParameters.has(written) || (parameter.name === "Scope" && takesScope(parameter))
  );
}

const closed: ReadonlySet<string> = new Set([
  ...["Get-Verb Verb", "Get-Command Verb", "Get-Command Noun", "Set-StrictMode Version", "Get-Module PSEdition"],
  ...["Save-Help Module", "Update-Help Module"],
  ...["Format-Table View", "Format-List View", "Format-Wide View", "Format-Custom View"],
]);

type Source = (engine: Engine, argument: ArgumentPlace) => readonly Candidate[] | null;

function takesScope({ type }: ParameterMetadata): boolean {
  return type.name === "System.String";
}

function texts(values: readonly string[], word: string): Candidate[] {
  const folded = word.toLowerCase();
  return values.filter((one) => one.toLowerCase().startsWith(folded)).map((one) => candidate(one, "Text"));
}

function values(all: readonly string[], word: string): Candidate[] {
  return texts(all, word).map((one) => ({ ...one, kind: "ParameterValue" }));
}

const scopes: Source = (_engine, { word }) => texts(["Global", "Local", "Script"], word);

const httpVersions: Source = (_engine, { word }) => values(["1.0", "1.1", "2.0", "3.0"], word);

const dateFormats: PerEdition<readonly string[] | null> = {
  Desktop: null,
  Core: ["FileDate", "FileDateUniversal", "FileDateTime", "FileDateTimeUniversal"],
};

const sources: Readonly<Record<string, Source>> = {
  "New-Item ItemType": itemTypes,
  "New-Object TypeName": (_engine, { word, place }) => typeCandidates(word, place.root),
  "Get-Command ParameterType": (_engine, { word, place }) => typeCandidates(word, place.root),
  "Get-Command Name": (engine, argument) => commandNames(engine, argument),
  "Get-Help Name": (engine, argument) => commandNames(engine, argument) ?? topics(engine, argument),
  "Get-Alias Definition": (engine, { word }) => commandCandidates(engine, word, { withFiles: false }),
  "Invoke-Expression Command": (engine, { word }) => commandCandidates(engine, word, { withFiles: false }),
  "Set-StrictMode Version": (_engine, { word }) => texts(["Latest", "3.0", "2.0", "1.0"], word),
  "Get-Module PSEdition": (_engine, { word }) => texts(["Desktop", "Core"], word),
  "Get-Verb Verb": verbs,
  "Get-Command Verb": commandVerbs,
  "Get-Command Noun": commandNouns,
  "Invoke-WebRequest HttpVersion": httpVersions,
  "Invoke-RestMethod HttpVersion": httpVersions,
  "Get-Date Format": ({ edition }, { word }) => dateFormats[edition] && values(dateFormats[edition], word),
  "Get-PSDrive Name": driveNames,
  "Get-Process Id": processIds,
  "Stop-Process Id": processIds,
  "Wait-Process Id": processIds,
  "Debug-Process Id": processIds,
  "Where-Object Value": comparedValues,
  "Join-String Separator": separators,
  "Join-String FormatString": joinFormats,
  "Format-Table View": (engine, argument) => views(engine, argument, "Table"),
  "Format-List View": (engine, argument) => views(engine, argument, "List"),
  "Format-Wide View": (engine, argument) => views(engine, argument, "Wide"),
  "Format-Custom View": (engine, argument) => views(engine, argument, "Custom"),
  "ForEach-Object MemberName": (engine, argument) => fromPipeline(engine, argument, true),
};

/** Parameters that take names of properties of what comes down the pipeline. */
const propertyParameters: ReadonlySet<string> = new Set([
  ...["Select-Object Property", "Select-Object ExcludeProperty", "Select-Object ExpandProperty"],
  ...["Where-Object Property", "Sort-Object Property", "Group-Object Property", "Measure-Object Property"],
  ...["Format-Table Property", "Format-List Property", "Format-Wide Property", "Format-Custom Property"],
  ...["Format-Table GroupBy", "Format-List GroupBy", "Get-Member Name"],
  ...["Compare-Object Property", "ConvertTo-Html Property", "Join-String Property"],
]);

function commandNames(engine: Engine, { word }: ArgumentPlace): readonly Candidate[] | null {
  const commands = commandCandidates(engine, word, { withFiles: false });
  return commands.length === 0 ? null : commands;
}

function topics(engine: Engine, { name, parameter, word }: ArgumentPlace): readonly Candidate[] | null {
  return namedThings(engine, name, parameter.name, word)?.map((one) => candidate(one, "ParameterValue")) ?? null;
}

/** The constant texts that another parameter of the call is given; null where it is not given. */
function given(engine: Engine, command: Command, name: string): readonly string[] | null {
  const element = boundElement(engine, command, name);
  return element ? constants(element) : null;
}

function constants(node: Node): string[] {
  if (node.kind === "ArrayLiteral") return node.elements.flatMap(constants);
  return node.kind === "StringConstantExpression" ? [node.value] : [];
}

function verbs(engine: Engine, { command, word }: ArgumentPlace): Candidate[] {
  const groups = given(engine, command, "Group")?.map((one) => one.toLowerCase());
  const rows = approvedVerbs(engine.edition).filter(({ group }) => !groups || groups.includes(group.toLowerCase()));
  // By groups, as Get-Verb lists them.
  return texts(
    rows.map(({ verb }) => verb),
    word,
  );
}

/** Verbs of commands that have the nouns and modules that the call names; all verbs where it names none. */
function commandVerbs(engine: Engine, argument: ArgumentPlace): Candidate[] {
  const { command, word } = argument;
  const [nouns, modules] = ["Noun", "Module"].map((name) => given(engine, command, name));
  if (!nouns && !modules) return verbs(engine, argument);
  const found = namesOf(engine, modules).filter(([, noun]) => !nouns || includes(nouns, noun));
  return beginningWith(
    found.map(([verb]) => verb),
    word,
  ).map((one) => candidate(one, "Text"));
}

function commandNouns(engine: Engine, { command, word }: ArgumentPlace): Candidate[] {
  const [wanted, modules] = ["Verb", "Module"].map((name) => given(engine, command, name));
  const found = namesOf(engine, modules).filter(([verb]) => !wanted || includes(wanted, verb));
  const nouns = new Map(found.map(([, noun]) => [noun.toLowerCase(), noun]).toReversed() as [string, string][]);
  return beginningWith([...nouns.values()], word).map((one) => candidate(one, "Text"));
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}

/** Verb and noun of commands of these modules. */
function namesOf(engine: Engine, modules: readonly string[] | null): [string, string][] {
  const service = engine.service(commandServiceKey);
  return service
    .all()
    .filter((view) => view.commandType !== "Alias" && (!modules || includes(modules, service.moduleName(view))))
    .flatMap(({ name }): [string, string][] => {
      const at = name.indexOf("-");
      return at > 0 ? [[name.slice(0, at), name.slice(at + 1)]] : [];
    });
}

/** What can be made on the drive of the path that is given, or where the session stands. */
function itemTypes(engine: Engine, { command, word }: ArgumentPlace): Candidate[] | null {
  const providers = engine.service(providerServiceKey);
  const [path] = given(engine, command, "Path") ?? [];
  const drive = path === undefined ? undefined : /^([^:\\/]{2,}):/.exec(path)?.[1];
  const provider = drive === undefined ? providers.locations.current.provider : providers.drives.find(drive)?.provider;
  return provider?.name === "FileSystem" ? texts(fileTypes, word) : null;
}

const fileTypes = ["File", "Directory", "SymbolicLink", "Junction", "HardLink"];

/** Drives, of the providers that the call names. */
function driveNames(engine: Engine, { command, word }: ArgumentPlace): Candidate[] {
  const providers = given(engine, command, "PSProvider");
  const found = listed(engine, "Get-PSDrive", providers ? { PSProvider: providers } : {});
  return beginningWith(
    found.map((one) => toText(getMember(one, "Name"))),
    word,
  ).map((one) => candidate(one, "ParameterValue"));
}

function processIds(engine: Engine, { word }: ArgumentPlace): Candidate[] {
  return listed(engine, "Get-Process", {})
    .map((one) => ({ id: toText(getMember(one, "Id")), name: toText(getMember(one, "Name")) }))
    .filter(({ id }) => id.startsWith(word))
    .sort((left, right) => Number(left.id) - Number(right.id))
    .map(({ id, name }) => candidate(id, "ParameterValue", `${id} - ${name}`));
}

/** What is before the call in its pipeline, one object of it. */
function inputTypes({ place, command }: ArgumentPlace, context: InferenceContext): InferredType[] | null {
  const pipeline = place.tree.parentOf(command);
  const at = pipeline?.kind === "Pipeline" ? pipeline.pipelineElements.indexOf(command) : -1;
  if (pipeline?.kind !== "Pipeline" || at < 1) return null;
  const element = pipeline.pipelineElements[at - 1];
  return elementTypes(context.infer(element));
}

function fromPipeline(engine: Engine, argument: ArgumentPlace, withMethods = false): readonly Candidate[] | null {
  const context = inferencesAt(engine, argument.place);
  const types = inputTypes(argument, context);
  if (!types) return null;
  const written = new Set(namesAround(argument).map((name) => name.toLowerCase()));
  return propertyCandidates(types, context, argument.word, withMethods).filter(
    ({ listItem }) => !written.has(listItem.toLowerCase()),
  );
}

/** The other names in the list that is being written. */
function namesAround({ place }: ArgumentPlace): string[] {
  const { node, ancestors } = place;
  const list = ancestors.at(-1);
  return list?.kind === "ArrayLiteral" ? list.elements.filter((one) => one !== node).flatMap(constants) : [];
}

/** Values of the enumeration that Where-Object compares. */
function comparedValues(engine: Engine, argument: ArgumentPlace): readonly Candidate[] | null {
  const property = boundElement(engine, argument.command, "Property");
  const context = inferencesAt(engine, argument.place);
  if (property?.kind !== "StringConstantExpression") return null;
  const use = { isStatic: false, isCall: false };
  const types = (inputTypes(argument, context) ?? []).flatMap((one) => memberTypes(one, property.value, use, context));
  const names = [...new Set(types.flatMap(enumNamesOf))];
  return values(names, argument.word);
}

/** Names of the views of one kind that objects in the pipeline have. */
function views(engine: Engine, argument: ArgumentPlace, kind: "Table" | "List" | "Wide" | "Custom"): Candidate[] {
  const types = inputTypes(argument, inferencesAt(engine, argument.place)) ?? [];
  const known = [...viewTable().typeNames()];
  const beginning = (name: string) => known.filter((one) => one.toLowerCase().startsWith(name.toLowerCase()));
  const names = types
    .flatMap(({ type, name }) => [...(type ? typeNameChain(type) : [name]), ...beginning(name)])
    .flatMap((name) => viewTable().viewsOf(name))
    .filter((view) => view.kind === kind)
    .map(({ name }) => name);
  return texts([...new Set(names)], argument.word);
}
