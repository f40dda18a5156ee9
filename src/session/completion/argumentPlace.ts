import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Command, CommandElement } from "../../syntax/ast/commands.ts";
import type { Hashtable } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { parseScript } from "../../syntax/parser/parseScript.ts";
import type { Session } from "../Session.ts";
import { attributeCandidates } from "./attributeCandidates.ts";
import { parameterOfElement, parametersLeft } from "./boundElement.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { Found } from "./Completer.ts";
import { type CompletionPlace, writtenOf } from "./CompletionPlace.ts";
import {
  argumentCandidates,
  commandCandidates,
  commandTip,
  parameterCandidates,
  parametersByLikelihood,
  parametersOf,
} from "./commandCandidates.ts";
import { hashtableKeyCandidates, splattedKeyCandidates } from "./hashtableKeyCandidates.ts";
import { inferElement } from "./inferValue.ts";
import { propertyCandidates } from "./memberCandidates.ts";
import { namedThings } from "./namedThings.ts";
import { filterBlockCandidates, organizationCandidates } from "./organizationCandidates.ts";
import { pathCandidates } from "./pathCandidates.ts";
import { registeredCandidates } from "./registeredCandidates.ts";
import { typeCandidates } from "./typeCandidates.ts";

/** Parameters that take names of properties of what comes down the pipeline. */
const propertyParameters: ReadonlySet<string> = new Set([
  ...["Select-Object Property", "Select-Object ExcludeProperty", "Select-Object ExpandProperty"],
  ...["Where-Object Property", "Sort-Object Property", "Group-Object Property", "Measure-Object Property"],
  ...["Format-Table Property", "Format-List Property", "Format-Wide Property", "Format-Custom Property"],
  ...["Format-Table GroupBy", "Format-List GroupBy", "ForEach-Object MemberName", "Get-Member Name"],
  ...["Compare-Object Property", "ConvertTo-Html Property"],
]);

/** What a word of a command can be: a parameter's name, its value, or a key of a table; null where it is none of these. */
export function commandWordCandidates(session: Session, place: CompletionPlace, whole: string): Found | null {
  const { engine } = session;
  const { node, ancestors } = place;
  const table = ancestors.at(-1);
  if (table?.kind === "Hashtable" && table.keyValuePairs.some(({ key }) => key === node))
    return ofKey(engine, place, table, whole);
  const filter = node.kind === "CommandParameter" ? null : filterBlockCandidates(session, place);
  if (filter) return { start: node.extent.start, candidates: filter.map((one) => candidate(one, "Property")) };
  const at = ancestors.findLastIndex(({ kind }) => kind === "Command");
  const command = ancestors[at];
  if (command?.kind !== "Command" || ancestors.slice(at + 1).some(isOwnCode)) return null;
  const element = (ancestors[at + 1] ?? node) as CommandElement;
  const [head] = command.commandElements;
  if (element === head || head?.kind !== "StringConstantExpression") return null;
  const written = writtenOf(place, node);
  if (node.kind === "CommandParameter" && node.argument === null)
    return {
      start: node.extent.start,
      candidates: parameterCandidates(
        parametersLeft(parametersOf(engine, head.value, place), command, element),
        written.slice(1),
      ),
    };
  return ofArgument(session, place, command, element, head.value);
}

/** What is inside of an argument's own code is no argument. */
function isOwnCode({ kind }: Node): boolean {
  return (
    kind === "ScriptBlockExpression" ||
    kind === "SubExpression" ||
    kind === "ParenExpression" ||
    kind === "ArrayExpression"
  );
}

function ofArgument(
  session: Session,
  place: CompletionPlace,
  command: Command,
  element: CommandElement,
  name: string,
): Found | null {
  const { engine } = session;
  const { node, text } = place;
  const { start } = node.extent;
  const written = writtenOf(place, node);
  const word = written.replace(/^["']/, "");
  const parameter = parameterOfElement(parametersByLikelihood(engine, name, place), command, element);
  const called = { command, name, parameter: parameter?.name ?? null, word: written, cursor: text.length };
  const results = registeredCandidates(engine, called) ?? (parameter && attributeCandidates(parameter, called));
  if (results !== null && results.length > 0) return { start, candidates: [], results };
  const own = organizationCandidates(session, command, name, written, text.length);
  if (own !== null && own.length > 0) return { start, candidates: own.map((one) => candidate(one, "ParameterValue")) };
  const values = parameter ? valueCandidates(engine, place, parameter, name, word) : null;
  if (values && values.length > 0) return { start, candidates: values.map((one) => inQuotes(one, written)) };
  return { start, candidates: pathCandidates(engine, written) };
}

/** A value inside of the quotes that were begun, or in quotes where it needs some. */
function inQuotes(value: Candidate, written: string): Candidate {
  const quote = /^["']/.exec(written)?.[0];
  if (quote) return { ...value, text: `${quote}${value.text.replace(/^'|'$/g, "")}${quote}` };
  const needs = value.kind === "ParameterValue" && /[\s()[\]{};,&|'"@#]/.test(value.text);
  return needs ? { ...value, text: `'${value.text.replaceAll("'", "''")}'` } : value;
}

function valueCandidates(
  engine: Engine,
  place: CompletionPlace,
  parameter: ParameterMetadata,
  written: string,
  word: string,
): readonly Candidate[] | null {
  const command = findCommand(engine, engine.globalScope, written)?.name ?? written;
  const what = `${command} ${parameter.name}`;
  if (propertyParameters.has(what)) return fromPipeline(engine, place, word);
  if (what === "New-Object TypeName") return typeCandidates(word);
  if (what === "Get-Command Name" || what === "Get-Help Name") {
    const commands = commandCandidates(engine, word)
      .filter(({ kind }) => kind === "Command")
      .map((one) => ({ ...one, toolTip: commandTip(engine, one.text) }));
    if (commands.length > 0) return commands;
  }
  if (what === "Set-StrictMode Version")
    return beginningInOrder(["Latest", "3.0", "2.0", "1.0"], word).map((one) => candidate(one, "Text"));
  const things = namedThings(engine, command, parameter.name, word);
  return things ? things.map((one) => candidate(one, "ParameterValue")) : argumentCandidates(parameter, word);
}

function beginningInOrder(texts: readonly string[], word: string): readonly string[] {
  return texts.filter((text) => text.toLowerCase().startsWith(word.toLowerCase()));
}

/** Properties of what the command of the pipeline before this one writes. */
function fromPipeline(engine: Engine, { ancestors, root }: CompletionPlace, word: string): readonly Candidate[] | null {
  const at = ancestors.findLastIndex(({ kind }) => kind === "Pipeline");
  const pipeline = ancestors[at];
  const call = ancestors[at + 1];
  if (pipeline?.kind !== "Pipeline" || call?.kind !== "Command") return null;
  const place = pipeline.pipelineElements.indexOf(call);
  if (place < 1) return null;
  const scope = { engine, root, ancestors: ancestors.slice(0, at), depth: 24 };
  const inferred = inferElement(pipeline, place - 1, scope);
  return inferred && propertyCandidates(inferred, word);
}

/** A key of a table: one that the parameter knows, or a parameter of a command that is splatted with it further on. */
function ofKey(engine: Engine, place: CompletionPlace, table: Hashtable, whole: string): Found | null {
  const { node, ancestors } = place;
  const word = writtenOf(place, node);
  const at = ancestors.findLastIndex(({ kind }) => kind === "Command");
  const command = ancestors[at];
  if (command?.kind === "Command") {
    const [head] = command.commandElements;
    const name = head?.kind === "StringConstantExpression" ? head.value : "";
    const parameter = parameterOfElement(
      parametersByLikelihood(engine, name, place),
      command,
      ancestors[at + 1] as CommandElement,
    );
    const full = findCommand(engine, engine.globalScope, name)?.name ?? name;
    const keys = parameter && hashtableKeyCandidates(full, parameter.name, table, word);
    return keys && { start: node.extent.start, candidates: keys };
  }
  const assignment = ancestors.findLast(({ kind }) => kind === "AssignmentStatement");
  if (assignment?.kind !== "AssignmentStatement" || assignment.left.kind !== "VariableExpression") return null;
  const name = splattedInto(whole, assignment.left.variablePath.userPath, engine.edition);
  if (name === null) return null;
  return {
    start: node.extent.start,
    candidates: splattedKeyCandidates(parametersOf(engine, name, { root: place.root, text: whole }), table, word),
  };
}

/** The command that a variable is splatted into; null where there is none. */
function splattedInto(whole: string, variable: string, edition: Engine["edition"]): string | null {
  let found: string | null = null;
  walk(parseScript(whole, { edition }).ast, (node) => {
    if (node.kind !== "Command") return;
    const [head] = node.commandElements;
    const isGiven = node.commandElements.some(
      (one) =>
        one.kind === "VariableExpression" &&
        one.splatted &&
        one.variablePath.userPath.toLowerCase() === variable.toLowerCase(),
    );
    if (isGiven && head?.kind === "StringConstantExpression") found = head.value;
  });
  return found;
}
