import { closedSignature } from "../../../objects/calls/closedSignature.ts";
import { parseMethodSignature } from "../../../objects/calls/MethodSignature.ts";
import { typeByNameOrNull } from "../../../objects/types/typeRegistry.ts";
import type { Engine } from "../../../runtime/Engine.ts";
import type { Command, CommandElement } from "../../../syntax/ast/commands.ts";
import type { Hashtable } from "../../../syntax/ast/expressions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import type { InferenceContext } from "../../inference/InferenceContext.ts";
import { arrayItem, type InferredType, ofName, ofType } from "../../inference/InferredType.ts";
import { listedMembers } from "../../inference/listedMembers.ts";
import { memberTypes } from "../../inference/memberTypes.ts";
import type { Candidate } from "../Candidate.ts";
import type { Found } from "../CompletionAnswer.ts";
import { type CompletionPlace, writtenOf } from "../CompletionPlace.ts";
import { commandNameOf, parametersByLikelihood, parametersOf } from "../commandCandidates.ts";
import { inferencesAt } from "../memberCandidates.ts";
import { boundElement, parameterOfElement } from "./boundElement.ts";
import { hashtableKeyCandidates, propertyKeyCandidates, splattedKeyCandidates } from "./hashtableKeyCandidates.ts";
import { moduleKeys } from "./moduleKeys.ts";

/**
 * A key of a table: one that the parameter knows, a property of what the table is made to, or a parameter of a command that is
 * splatted with it further on.
 */
export function tableKeyCandidates(engine: Engine, place: CompletionPlace, table: Hashtable): Found | null {
  const { node } = place;
  const word = writtenOf(place, node);
  const candidates = keysOf(engine, place, table, word);
  return candidates && { start: node.extent.start, candidates };
}

function keysOf(engine: Engine, place: CompletionPlace, table: Hashtable, word: string): readonly Candidate[] | null {
  const { ancestors } = place;
  const around = ancestors.slice(0, ancestors.lastIndexOf(table));
  if (around.some(({ kind }) => kind === "UsingStatement")) return moduleKeys(word, "Property");
  const at = around.findLastIndex(({ kind }) => kind === "Command");
  const command = around[at];
  const context = inferencesAt(engine, place);
  const known =
    command?.kind === "Command" && !around.slice(at).some(({ kind }) => kind === "Hashtable")
      ? ofCommand(engine, place, command, (around[at + 1] ?? table) as CommandElement, table, word)
      : null;
  if (known) return known;
  const types = wantedTypes(engine, table, around, context);
  const makeable = types.filter((one) => isMakeable(one));
  if (makeable.length > 0) return propertyKeyCandidates(listedMembers(makeable, false, context), table, word);
  return types.length > 0 ? [] : ofSplatted(engine, place, around, table, word);
}

/** Keys that a cmdlet reads of the tables that a parameter takes. */
function ofCommand(
  engine: Engine,
  place: CompletionPlace,
  command: Command,
  element: CommandElement,
  table: Hashtable,
  word: string,
): Candidate[] | null {
  const [head] = command.commandElements;
  const name = head?.kind === "StringConstantExpression" ? head.value : "";
  const parameter = parameterOfElement(parametersByLikelihood(engine, name, place), command, element);
  const full = commandNameOf(engine, name);
  return parameter && hashtableKeyCandidates(full, parameter.name, table, word);
}

/** What a table is converted to where it stands; none where nothing says so. */
function wantedTypes(
  engine: Engine,
  table: Hashtable,
  around: readonly Node[],
  context: InferenceContext,
): readonly InferredType[] {
  const parent = around.findLast(({ kind }) => !passing.has(kind));
  if (parent?.kind === "ConvertExpression")
    return [context.resolve(parent.type.typeName)].filter((one) => one !== null);
  if (parent?.kind === "Hashtable") {
    const owners = wantedTypes(engine, parent, around.slice(0, around.lastIndexOf(parent)), context);
    const key = parent.keyValuePairs.find(({ value }) => around.includes(value))?.key;
    if (key?.kind !== "StringConstantExpression") return [];
    const use = { isStatic: false, isCall: false };
    return owners.flatMap((owner) => memberTypes(owner, key.value, use, context)).map(arrayItem);
  }
  if (parent?.kind === "AssignmentStatement" && parent.left.kind !== "VariableExpression")
    return context.infer(parent.left).map(arrayItem);
  if (parent?.kind !== "Command" && parent?.kind !== "CommandParameter") return [];
  const command = around.findLast(({ kind }) => kind === "Command");
  return command?.kind === "Command" ? ofParameter(engine, command, table, around, context) : [];
}

const passing: ReadonlySet<Node["kind"]> = new Set([
  "CommandExpression",
  "Pipeline",
  "ArrayLiteral",
  "ParenExpression",
]);

function ofParameter(
  engine: Engine,
  command: Command,
  table: Hashtable,
  around: readonly Node[],
  context: InferenceContext,
): readonly InferredType[] {
  const [head] = command.commandElements;
  if (head?.kind !== "StringConstantExpression") return [];
  const element = (around[around.lastIndexOf(command) + 1] ?? table) as CommandElement;
  const parameters = parametersByLikelihood(engine, head.value);
  const parameter = parameterOfElement(parameters, command, element);
  if (!parameter) return [];
  const full = commandNameOf(engine, head.value);
  if (full === "New-Object" && parameter.name === "Property") {
    const name = boundElement(engine, command, "TypeName");
    return name?.kind === "StringConstantExpression" ? [typeOfText(engine, name.value, context)] : [];
  }
  const type = parameter.type.elementType ?? parameter.type;
  return plainTypes.has(type.name) ? [] : [ofType(type)];
}

const plainTypes: ReadonlySet<string> = new Set([
  "System.Object",
  "System.Collections.Hashtable",
  "System.Collections.IDictionary",
  "System.String",
  "System.Management.Automation.PSObject",
]);

function typeOfText(engine: Engine, name: string, context: InferenceContext): InferredType {
  const type = engine.scriptType(name) ?? typeByNameOrNull(name);
  return type ? ofType(type) : (context.definitionNamed(name) ?? ofName(name));
}

/** Whether a table can be made to it: a class that can be made without arguments, or an interface. */
function isMakeable({ type, definition }: InferredType): boolean {
  if (definition) {
    const made = definition.members.filter((member) => member.kind === "FunctionMember" && member.isConstructor);
    return (
      made.length === 0 ||
      made.some((one) => one.kind === "FunctionMember" && !one.functionDefinition.parameters?.length)
    );
  }
  if (type === null || plainTypes.has(type.name)) return false;
  if (type.metadata?.kind === "interface") return true;
  return type.members.constructors.some((one) => parseMethodSignature(closedSignature(one)).parameters.length === 0);
}

/** Parameters of the command that the table's variable is splatted into. */
function ofSplatted(
  engine: Engine,
  place: CompletionPlace,
  around: readonly Node[],
  table: Hashtable,
  word: string,
): Candidate[] | null {
  const assignment = around.findLast(({ kind }) => kind === "AssignmentStatement");
  if (assignment?.kind !== "AssignmentStatement" || assignment.left.kind !== "VariableExpression") return null;
  const name = splattedInto(place.root, assignment.left.variablePath.userPath);
  return name === null ? null : splattedKeyCandidates(parametersOf(engine, name, place), table, word);
}

/** The command that a variable is splatted into; null where there is none. */
function splattedInto(root: Node, variable: string): string | null {
  let found: string | null = null;
  walk(root, (node) => {
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
