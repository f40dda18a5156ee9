import { singleQuoted } from "../../../base/text/singleQuoted.ts";
import type { ParameterMetadata } from "../../../binding/ParameterMetadata.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import type { Command, CommandElement } from "../../../syntax/ast/commands.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import type { Session } from "../../Session.ts";
import { type Candidate, candidate } from "../Candidate.ts";
import type { Found } from "../CompletionAnswer.ts";
import { type CompletionPlace, writtenOf } from "../CompletionPlace.ts";
import {
  argumentCandidates,
  commandNameOf,
  parameterCandidates,
  parametersByLikelihood,
  parametersOf,
} from "../commandCandidates.ts";
import { freeWordCandidates } from "../freeWordCandidates.ts";
import { type PathUse, pathCandidates } from "../pathCandidates.ts";
import { attributeCandidates } from "./attributeCandidates.ts";
import { parameterOfElement, parametersLeft } from "./boundElement.ts";
import { givenArguments } from "./givenArguments.ts";
import { filterBlockCandidates, organizationCandidates } from "./organizationCandidates.ts";
import { type ArgumentPlace, isClosedSet, parameterValues } from "./parameterValues.ts";
import { registeredCandidates } from "./registeredCandidates.ts";
import { tableKeyCandidates } from "./tableKeyCandidates.ts";

/** What a word of a command can be: a parameter's name, its value, or a key of a table; null where it is none of these. */
export function commandWordCandidates(session: Session, place: CompletionPlace): Found | null {
  const { engine } = session;
  const { node, ancestors } = place;
  const table = ancestors.at(-1);
  if (table?.kind === "Hashtable" && table.keyValuePairs.some(({ key }) => key === node))
    return tableKeyCandidates(engine, place, table);
  const filter = node.kind === "CommandParameter" ? null : filterBlockCandidates(session, place);
  if (filter) return { start: node.extent.start, candidates: filter.map((one) => candidate(one, "Property")) };
  const at = ancestors.findLastIndex(({ kind }) => kind === "Command");
  const command = ancestors[at];
  if (command?.kind !== "Command" || ancestors.slice(at + 1).some(isOwnCode)) return null;
  const element = (ancestors[at + 1] ?? node) as CommandElement;
  const [head] = command.commandElements;
  if (element === head || head?.kind !== "StringConstantExpression") return null;
  if (node.kind === "CommandParameter" && node.argument === null)
    return ofParameterName(engine, place, command, element, head.value);
  return ofArgument(session, place, command, element, head.value);
}

function ofParameterName(
  engine: Engine,
  place: CompletionPlace,
  command: Command,
  element: CommandElement,
  name: string,
): Found | null {
  const { start } = place.node.extent;
  const word = writtenOf(place, place.node).slice(1);
  const parameters = parametersOf(engine, name, place, givenArguments(command, place.node));
  const called = {
    command,
    name,
    parameter: null,
    parameters,
    word: `-${word}`,
    node: place.node,
    cursor: place.text.length,
    input: place.input,
  };
  const results = parameters.length === 0 ? registeredCandidates(engine, called) : null;
  if (results) return { start, candidates: [], results };
  const left = parametersLeft(parameters, command, element, takesInput(place, command));
  return { start, candidates: parameterCandidates(left, word) };
}

/** Whether something comes down the pipeline to a command. */
function takesInput({ tree }: CompletionPlace, command: Command): boolean {
  const pipeline = tree.parentOf(command);
  return pipeline?.kind === "Pipeline" && pipeline.pipelineElements.indexOf(command) > 0;
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
  const word = written.replace(/^(["'])(.*?)\1?$/s, "$2");
  const known = parametersByLikelihood(engine, name, place, givenArguments(command, node));
  const parameter = parameterOfElement(known, command, element);
  const cursor = text.length;
  const { input } = place;
  const named = parameter?.name ?? null;
  const called = { command, name, parameter: named, parameters: known, word: written, node, cursor, input };
  // A closed set comes before what a script registered for the parameter, and that before completers that it brings itself.
  const fixed = parameter && argumentCandidates(parameter, word);
  const results =
    fixed !== null && (fixed.length > 0 || isSet(parameter))
      ? null
      : (someOf(registeredCandidates(engine, called)) ?? (parameter && attributeCandidates(parameter, called)));
  if (results !== null && results.length > 0) return { start, candidates: [], results };
  const own = organizationCandidates(session, command, name, written, text.length);
  if (own !== null && own.length > 0) return { start, candidates: own.map((one) => candidate(one, "ParameterValue")) };
  const full = commandNameOf(engine, name);
  const argument: ArgumentPlace | null = parameter && { place, command, name: full, parameter, word };
  const values = argument && parameterValues(engine, argument);
  if (values && (values.length > 0 || isClosedSet(argument)))
    return { start, candidates: values.map((one) => inQuotes(one, written)) };
  const isFree = values === null && !takesPath.test(parameter?.name ?? "");
  const candidates = isFree
    ? freeWordCandidates(engine, written)
    : pathCandidates(engine, written, pathUse(full, parameter?.name));
  return { start, candidates };
}

const takesPath = /^(?:(?:Literal|File)?Path|Destination)$/;

const goingTo = /^(?:Set-Location|Push-Location)$/;

function pathUse(command: string, parameter: string | undefined): PathUse {
  return { isLiteral: parameter === "LiteralPath", containersOnly: goingTo.test(command) };
}

/** A value inside of the quotes that were begun, or in quotes where it needs some; one with escapes stays in its own. */
function inQuotes(value: Candidate, written: string): Candidate {
  if (/^".*"$/s.test(value.text)) return value;
  const quote = /^["']/.exec(written)?.[0];
  if (quote) return { ...value, text: `${quote}${value.text.replace(/^'|'$/g, "")}${quote}` };
  const needs = (value.kind === "ParameterValue" || value.kind === "Type") && /[\s()[\]{};,&|'"@#]/.test(value.text);
  return needs && !/^'.*'$/s.test(value.text) ? { ...value, text: singleQuoted(value.text) } : value;
}

function isSet(parameter: ParameterMetadata | null): boolean {
  return parameter?.validation.some(({ rule }) => rule === "set") ?? false;
}

/** A list that has something; null for one that has not, and for none. */
function someOf(list: readonly unknown[] | null): readonly unknown[] | null {
  return list !== null && list.length > 0 ? list : null;
}
