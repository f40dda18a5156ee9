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
import { boundElement, parameterNamed } from "../completion/arguments/boundElement.ts";
import { parametersByLikelihood } from "../completion/commandCandidates.ts";
import { elementTypes } from "./elementTypes.ts";
import type { InferenceContext } from "./InferenceContext.ts";
import { distinct, type InferredType, ofName, withMembers } from "./InferredType.ts";
import { memberTypes, propertyNames } from "./memberTypes.ts";

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
  return ownEntry(special, found.name)?.(command, context) ?? outputs(found, context);
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
    return name?.kind === "StringConstantExpression" ? [ofName(name.value)] : null;
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
  const pipeline = context.parentOf(command);
  const place = pipeline?.kind === "Pipeline" ? pipeline.pipelineElements.indexOf(command) : -1;
  if (pipeline?.kind !== "Pipeline" || place <= 0) return null;
  return elementTypes(context.infer(pipeline.pipelineElements[place - 1]));
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
    return distinct(input(command, context).flatMap((one) => memberOrCall(one, name.value, context)));
  return distinct(blocks.flatMap((block) => context.infer(block.scriptBlock)));
}

/** ForEach-Object reads a property, or calls a method. */
function memberOrCall(owner: InferredType, name: string, context: InferenceContext): InferredType[] {
  const found = memberTypes(owner, name, property, context);
  const isMethod = found.length === 1 && found[0].name === "System.Management.Automation.PSMethod";
  return isMethod ? memberTypes(owner, name, { isStatic: false, isCall: true }, context) : found;
}

function select(command: Command, context: InferenceContext): InferredType[] {
  const { engine } = context;
  const given = input(command, context);
  const wanted = namesIn(boundElement(engine, command, "Property"));
  const expanded = namesIn(boundElement(engine, command, "ExpandProperty"));
  if (wanted.length === 0 && expanded.length > 0)
    return distinct(given.flatMap((one) => expanded.flatMap((name) => memberTypes(one, name, property, context))));
  const excluded = namesIn(boundElement(engine, command, "ExcludeProperty")).map((pattern) => wildcardMatcher(pattern));
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
  const given = input(command, context);
  const by = boundElement(context.engine, command, "Property");
  const collection = ofName("System.Collections.ObjectModel.Collection[psobject]");
  const list = ofName("System.Collections.ArrayList");
  const keys = by
    ? namesIn(by).flatMap((name) => given.flatMap((one) => memberTypes(one, name, property, context)))
    : given;
  return withMembers(typeByName("Microsoft.PowerShell.Commands.GroupInfo"), [
    { name: "Values", types: distinct([...keys, list]) },
    {
      name: "Group",
      types: hasSwitch(command, "NoElement", context) ? [collection] : distinct([collection, ...given]),
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
