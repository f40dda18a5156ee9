import { ownEntry } from "../../base/ownEntry.ts";
import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { AliasInfo, ApplicationInfo, CmdletInfo, type CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import { outputTypesOf } from "../../runtime/values/parameterViews.ts";
import type { Command } from "../../syntax/ast/commands.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { boundElement, parameterNamed } from "../completion/arguments/boundElement.ts";
import { parametersByLikelihood } from "../completion/commandCandidates.ts";
import { elementTypes } from "./elementTypes.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import { distinct, type InferredType, ofName, withMembers } from "./InferredType.ts";
import { memberTypes, propertyNames } from "./memberTypes.ts";
import { providerOutputs } from "./providerOutputs.ts";

const property = { isStatic: false, isCall: false };

/** What a command may write. */
export function inferCommand(command: Command, context: InferenceContext): InferredType[] {
  const [head] = command.commandElements;
  if (head?.kind === "ScriptBlockExpression") return context.infer(head.scriptBlock);
  if (head?.kind !== "StringConstantExpression") return [];
  const { engine } = context;
  const written = context.inferFunction(head.value);
  if (written) return written;
  let found = findCommand(engine, engine.currentScope, head.value);
  if (found instanceof AliasInfo) found = findCommand(engine, engine.currentScope, found.definition);
  if (!found) return [];
  if (found instanceof ApplicationInfo) return [ofName("System.String")];
  return (
    ownEntry(special, found.name)?.(command, context) ??
    providerOutputs(found.name, command, context) ??
    outputs(found, context)
  );
}

function outputs(command: CommandInfo, context: InferenceContext): InferredType[] {
  const sample = command instanceof CmdletInfo ? context.sampleOf?.(command) : null;
  if (sample) return [sample];
  return distinct(outputTypesOf(command).items.map((one) => ofName(toText(getMember(one, "Name")))));
}

type Rule = (command: Command, context: InferenceContext) => InferredType[] | null;

/** Cmdlets whose output depends on how they are called. */
const special: Readonly<Record<string, Rule>> = {
  "New-Object": (command, context) => {
    const name = boundElement(context.engine, command, "TypeName");
    return name?.kind === "StringConstantExpression" ? [{ ...ofName(name.value), name: name.value }] : null;
  },
  "Get-CimInstance": (command, context) => {
    const [name, namespace] = ["ClassName", "Namespace"].map((one) => boundElement(context.engine, command, one));
    if (name?.kind !== "StringConstantExpression") return null;
    const place = namespace?.kind === "StringConstantExpression" ? namespace.value : "root/cimv2";
    const instance = ofName("Microsoft.Management.Infrastructure.CimInstance");
    return [{ ...instance, name: `${instance.name}#${place}/${name.value}` }, instance];
  },
  "Where-Object": input,
  "Sort-Object": input,
  "Get-Random": (command, context) => {
    const given = boundElement(context.engine, command, "InputObject");
    return given ? context.infer(given) : inputOrNull(command, context);
  },
  "ForEach-Object": forEach,
  "Select-Object": select,
  "Group-Object": (command, context) => [group(command, context)],
};

function inputOrNull(command: Command, context: InferenceContext): InferredType[] | null {
  const before = commandBefore(command, context);
  return before && elementTypes(context.infer(before));
}

function inputAsIs(command: Command, context: InferenceContext): InferredType[] {
  return context.infer(commandBefore(command, context));
}

function commandBefore(command: Command, context: InferenceContext): Node | null {
  const pipeline = context.parentOf(command);
  const place = pipeline?.kind === "Pipeline" ? pipeline.pipelineElements.indexOf(command) : -1;
  return pipeline?.kind === "Pipeline" && place > 0 ? pipeline.pipelineElements[place - 1] : null;
}

function input(command: Command, context: InferenceContext): InferredType[] {
  return inputOrNull(command, context) ?? [];
}

function forEach(command: Command, context: InferenceContext): InferredType[] {
  const { engine } = context;
  const name = boundElement(engine, command, "MemberName");
  const blocks = command.commandElements.flatMap((element) => {
    const value = element.kind === "CommandParameter" ? element.argument : element;
    return value?.kind === "ScriptBlockExpression" ? [value] : [];
  });
  if (blocks.length === 0 && name?.kind === "StringConstantExpression")
    return distinct(input(command, context).flatMap((one) => memberTypes(one, name.value, property, context)));
  return distinct(blocks.flatMap((block) => context.infer(block.scriptBlock)));
}

function select(command: Command, context: InferenceContext): InferredType[] {
  const { engine } = context;
  const given = input(command, context);
  const selected = boundElement(engine, command, "Property");
  const wanted = namesIn(selected);
  const expanded = namesIn(boundElement(engine, command, "ExpandProperty"));
  if (wanted.length === 0 && expanded.length > 0)
    return distinct(given.flatMap((one) => expanded.flatMap((name) => memberTypes(one, name, property, context))));
  const excluded = namesIn(boundElement(engine, command, "ExcludeProperty")).map((pattern) => wildcardMatcher(pattern));
  // Properties that are calculated, and no others: nothing is told.
  if (wanted.length === 0 && selected) return [];
  if (wanted.length === 0 && excluded.length === 0) return given;
  const patterns = (wanted.length > 0 ? wanted : ["*"]).map((pattern) => wildcardMatcher(pattern));
  const isTaken = (name: string) =>
    patterns.some((matches) => matches(name)) && !excluded.some((matches) => matches(name));
  return distinct(
    given.map((one) => {
      const names = propertyNames(one).filter(isTaken);
      const members = names.map((name) => ({ name, types: memberTypes(one, name, property, context) }));
      return withMembers(typeByName("System.Management.Automation.PSObject"), members);
    }),
  );
}

/** Names of properties, as constants; those that are calculated are not told. */
function namesIn(expression: Expression | null): string[] {
  if (expression?.kind === "StringConstantExpression") return [expression.value];
  return expression?.kind === "ArrayLiteral" ? expression.elements.flatMap(namesIn) : [];
}

function group(command: Command, context: InferenceContext): InferredType {
  if (hasSwitch(command, "AsHashTable", context)) return ofName("System.Collections.Hashtable");
  const given = inputAsIs(command, context);
  const by = boundElement(context.engine, command, "Property");
  const collection = ofName("System.Collections.ObjectModel.Collection[psobject]");
  const list = ofName("System.Collections.ArrayList");
  const names = namesIn(by);
  const keysOf = (one: InferredType) => names.flatMap((name) => memberTypes(one, name, property, context));
  const keys = by ? elementTypes(given).flatMap(keysOf) : given;
  const grouped = names.length === 0 ? given : elementTypes(given).filter((one) => keysOf(one).length > 0);
  // What the members of a group's own type give stands behind the first that is known of this one's.
  const withOwn = (types: readonly InferredType[], own: InferredType) =>
    distinct([...types.slice(0, 1), own, ...types.slice(1)]);
  return withMembers(typeByName("Microsoft.PowerShell.Commands.GroupInfo"), [
    { name: "Values", types: withOwn(keys, list) },
    {
      name: "Group",
      types: hasSwitch(command, "NoElement", context) ? [collection] : withOwn(grouped, collection),
    },
  ]);
}

function hasSwitch(command: Command, name: string, { engine }: InferenceContext): boolean {
  const [head] = command.commandElements;
  if (head?.kind !== "StringConstantExpression") return false;
  const parameters = parametersByLikelihood(engine, head.value);
  return command.commandElements.some(
    (element) =>
      element.kind === "CommandParameter" && parameterNamed(parameters, element.parameterName)?.name === name,
  );
}
