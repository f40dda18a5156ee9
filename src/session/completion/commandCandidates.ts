import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { allParameterSets, type ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { complaintOf } from "../../binding/validateArgument.ts";
import { type CommandView, commandServiceKey } from "../../command/services/CommandService.ts";
import { syntaxLines, typeText } from "../../command/syntaxText.ts";
import { toText } from "../../objects/ops/toText.ts";
import { hasWildcards, wildcardMatcher } from "../../objects/ops/wildcard.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { shortTypeName } from "../../objects/types/typeText.ts";
import { EnumValue } from "../../objects/values/EnumValue.ts";
import { FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import { findCommand } from "../../runtime/commands/commandLookup.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { metadataOf as knownMetadata } from "../../runtime/values/parameterViews.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { type WrittenText, writtenFunction } from "./arguments/writtenFunction.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import { pathCandidates } from "./pathCandidates.ts";

/** What of a word may be completed. */
export interface CommandWord {
  /** Whether files are offered, too; absent: true. */
  readonly withFiles?: boolean;
  /** The tree of the text that it stands in: functions that it defines are offered, too. */
  readonly root?: Node;
}

/**
 * Files, then names of commands of every kind in alphabetical order. A word may be a pattern, may
 * have a module in front, and may be short for a name by its capitals (`i-psdf`).
 */
export function commandCandidates(
  engine: Engine,
  word: string,
  { withFiles = true, root }: CommandWord = {},
): Candidate[] {
  const quote = /^["']/.exec(word)?.[0] ?? "";
  const typed = word.slice(quote.length).replace(/["']$/, "");
  if (typed === "") return [];
  const files = withFiles ? filesOf(engine, word) : [];
  const [, module = "", name = typed] = /^([\w.]+\\)([^\\]*)$/.exec(typed) ?? [];
  const found = module === "" ? namesOf(engine, typed, root) : namesInModule(engine, module.slice(0, -1), name);
  const tips = commandTips(engine);
  const commands = found.map((one) => commandCandidate(`${quote}${module}${one}${quote}`, one, tips));
  return module !== "" && commands.length > 0 ? commands : [...files, ...commands];
}

/** A command; how it is called is looked up when somebody wants to see it. */
function commandCandidate(text: string, name: string, tips: (name: string) => string): Candidate {
  return {
    ...candidate(text, "Command", name),
    get toolTip() {
      return tips(name);
    },
  };
}

function filesOf(engine: Engine, word: string): Candidate[] {
  try {
    return pathCandidates(engine, word, { isCommand: true });
  } catch {
    return [];
  }
}

function namesOf(engine: Engine, word: string, root?: Node): string[] {
  const all = [...engine.cmdlets.names()];
  if (root)
    walk(root, (node) => {
      if (node.kind === "FunctionDefinition") all.push(node.name);
    });
  const isName = !word.includes("-");
  for (const scope of [...scopesFrom(engine.currentScope), engine.globalScope]) {
    for (const { name } of scope.functions?.values() ?? []) all.push(name);
    if (isName) for (const { name } of scope.aliases?.values() ?? []) all.push(name);
  }
  const names = hasWildcards(word) ? matching(all, word) : beginningWith(all, word);
  return names.length === 0 && /^[a-z]+-[a-z]+$/i.test(word) ? abbreviated(all, word) : names;
}

function* scopesFrom(scope: Scope | null): Generator<Scope> {
  for (let at = scope; at; at = at.parent) yield at;
}

function matching(names: readonly string[], pattern: string): string[] {
  const isWanted = wildcardMatcher(`${pattern}*`);
  return beginningWith(names.filter(isWanted), "");
}

/** Names whose verb and noun have these capitals. */
function abbreviated(names: readonly string[], word: string): string[] {
  const wanted = word.toLowerCase();
  const short = (name: string): string => name.replace(/[^A-Z-]/g, "").toLowerCase();
  return beginningWith(
    names.filter((name) => name.includes("-") && short(name) === wanted),
    "",
  );
}

function namesInModule(engine: Engine, module: string, word: string): string[] {
  const service = engine.service(commandServiceKey);
  const isWanted = wildcardMatcher(`${word}*`);
  const views = service
    .all()
    .filter((view) => isWanted(view.name) && service.moduleName(view).toLowerCase() === module.toLowerCase());
  return beginningWith(
    views.filter(({ commandType }) => commandType !== "Alias").map(({ name }) => name),
    "",
  );
}

/** What is called where a name is an alias, else the ways to call the command; its name where there is none. */
export function commandTips(engine: Engine): (name: string) => string {
  const service = engine.service(commandServiceKey);
  let known: ReadonlyMap<string, CommandView> | null = null;
  return (name) => {
    known ??= new Map(service.all().map((view) => [view.name, view]));
    const view = known.get(name);
    if (!view) return name;
    return service.aliasTarget(view) ?? `\n${syntaxLines(service, view, "command").join("\n\n")}\n`;
  };
}

/** Parameters of a command and aliases of these, the common ones last, and of these the ones of ShouldProcess first. */
export function parameterCandidates(all: readonly ParameterMetadata[], word: string): Candidate[] {
  const parameters = all.filter(({ dontShow }) => !dontShow);
  const own = parameters.filter(({ isCommon }) => !isCommon);
  const common = parameters.filter(({ isCommon }) => isCommon).toSorted((left, right) => rank(left) - rank(right));
  const folded = word.toLowerCase();
  const isWanted = ({ name }: ParameterMetadata): boolean => name.toLowerCase().startsWith(folded);
  // An alias is offered where the parameter's own name is not.
  const aliasesOf = (some: readonly ParameterMetadata[]) =>
    some.filter((one) => !isWanted(one)).flatMap((one) => one.aliases.map((name) => ({ ...one, name })));
  const offered = [own, common].flatMap((some) => [
    ...some.filter(isWanted),
    ...(word === "" ? [] : aliasesOf(some).filter(isWanted)),
  ]);
  return offered.map((one) => candidate(`-${one.name}`, "ParameterName", one.name, `[${shownType(one)}] ${one.name}`));
}

function rank({ name }: ParameterMetadata): number {
  return name === "WhatIf" || name === "Confirm" ? 0 : 1;
}

/** Where the emulated type is a stand-in, the product's. */
function shownType(parameter: ParameterMetadata): string {
  const { type, typeName } = parameter;
  return typeName === "" || typeName === type.name
    ? shortTypeName(type)
    : typeText({ ...parameter, mandatory: false, position: -1 }, "command");
}

/** The values that a parameter takes one of: of an enumeration, a validated set, or true and false; null where it takes any. */
export function argumentCandidates(parameter: ParameterMetadata, word: string): Candidate[] | null {
  const folded = word.toLowerCase();
  const values = valuesOf(parameter);
  if (values.length === 0) return null;
  return values
    .filter((value) => value.toLowerCase().startsWith(folded))
    .map((value) => candidate(value, "ParameterValue"));
}

/** In the order in which the product's attribute has them. */
const encodings = "ansi ascii bigendianunicode bigendianutf32 oem unicode utf7 utf8 utf8BOM utf8NoBOM utf32".split(" ");

/** Those of enumerations and sets by name, the others as they are. */
function valuesOf(parameter: ParameterMetadata): string[] {
  for (const rule of parameter.validation) if (rule.rule === "set") return beginningWith(rule.values, "");
  if (parameter.isSwitch) return ["$true", "$false"];
  const type = parameter.type.elementType ?? parameter.type;
  if (parameter.typeName === "System.Text.Encoding") return encodings;
  if (!type.isEnum) return [];
  return beginningWith(
    shownNames(type).filter((name) => isInRange(parameter, type, name)),
    "",
  );
}

/** Of several names of one value the one that the value is shown by. */
function shownNames(type: ClrType): string[] {
  return [...type.enumValues.keys()].map((name) => toText(EnumValue.named(type, name)));
}

/** Whether [ValidateRange()] lets a value of an enumeration through. */
function isInRange({ validation }: ParameterMetadata, type: ClrType, name: string): boolean {
  return validation.every((rule) => {
    if (rule.rule !== "range" && rule.rule !== "rangeKind") return true;
    try {
      return complaintOf(rule, EnumValue.named(type, name)) === null;
    } catch {
      return false;
    }
  });
}

/** A command's own name where a text means one by another: an alias, or another case. */
export function commandNameOf(engine: Engine, written: string): string {
  return findCommand(engine, engine.currentScope, written)?.name ?? written;
}

/** The parameters of a command by name or alias, or of a function that the text defines; none where there is no such command. */
export function parametersOf(
  engine: Engine,
  name: string,
  written?: WrittenText,
  given: readonly unknown[] = [],
): readonly ParameterMetadata[] {
  return metadataOf(engine, name, written, given)?.parameters ?? [];
}

/** Those of the set that is taken where nothing else decides first. */
export function parametersByLikelihood(
  engine: Engine,
  name: string,
  written?: WrittenText,
  given: readonly unknown[] = [],
): readonly ParameterMetadata[] {
  const { parameters = [], defaultSetName = "" } = metadataOf(engine, name, written, given) ?? {};
  if (defaultSetName === "") return parameters;
  const isFirst = ({ sets }: ParameterMetadata): boolean => sets.has(defaultSetName) || sets.has(allParameterSets);
  return [...parameters.filter(isFirst), ...parameters.filter((one) => !isFirst(one))];
}

/** What a function makes of its parameters depends on the arguments that are given, as Get-Command -ArgumentList takes them. */
function metadataOf(
  engine: Engine,
  name: string,
  written?: WrittenText,
  given: readonly unknown[] = [],
): CommandMetadata | null {
  const own = written && writtenFunction(engine, written, name);
  if (own) return own;
  const command = findCommand(engine, engine.currentScope, name);
  if (!command) return null;
  return knownMetadata(command instanceof FunctionInfo && given.length > 0 ? command.withArguments(given) : command);
}
