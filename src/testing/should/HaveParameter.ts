import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { argumentCompleters } from "../../command/argumentCompleters.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import { AliasInfo, CommandInfo } from "../../runtime/commands/CommandInfo.ts";
import { aliasTarget, findCommand } from "../../runtime/commands/commandLookup.ts";
import { addError } from "../../runtime/errors/reportError.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { metadataOf } from "../../runtime/values/parameterViews.ts";
import { isOn } from "../assertion/isOn.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { raisedInFunction, scriptError } from "../run/scriptError.ts";
import { joinedParts } from "./joinedParts.ts";
import { defineOperator, type ShouldCall } from "./ShouldOperator.ts";
import { typeNotFound } from "./typeNotFound.ts";
import { valueText } from "./valueText.ts";
import { hasWrittenDefaults, writtenDefault } from "./writtenDefault.ts";

/** A part of the question: how it is asked, whether it is so, and what is said where it is otherwise. */
interface Clause {
  readonly asked: string;
  readonly isSo: boolean;
  readonly seen: string;
}

export default defineOperator({
  name: "HaveParameter",
  aliases: [],
  takesList: false,
  parameters: {
    ParameterName: { type: "string", position: 0 },
    Type: { type: "psobject", position: 1 },
    DefaultValue: { type: "string", position: 2 },
    Mandatory: { type: "switch" },
    InParameterSet: { type: "string" },
    HasArgumentCompleter: { type: "switch" },
    Alias: { type: "string[]" },
    Because: { type: "string" },
  },
  test(call) {
    const command = unwrap(call.actual);
    if (!(command instanceof CommandInfo))
      throw scriptError("Input value must be non-null CommandInfo object. You can get one by calling Get-Command.", {
        exception: "System.ArgumentException",
      });
    const { values, negated, because } = call;
    const name = toText(values.get("ParameterName") ?? "");
    const set = values.has("InParameterSet") ? toText(values.get("InParameterSet")) : null;
    const parameter = findParameter(aimOf(command), name, set);
    const lead = `Expected command ${command.name} to ${negated ? "not " : ""}have a parameter ${name}${
      set === null ? "" : ` in parameter set ${set}`
    }`;
    if (!parameter) return negated ? null : `${lead},${because} but the parameter is missing.`;
    if (negated && (set !== null || !asksMore(values))) return `${lead},${because} but the parameter exists.`;
    const clauses = clausesOf(command, parameter, set, call);
    const wrong = clauses.filter(({ isSo }) => !isSo).map(({ seen }) => seen);
    if (wrong.length === 0) return null;
    return `${lead}, ${joinedParts(clauses.map(({ asked }) => asked))},${because} but ${joinedParts(wrong)}.`;
  },
});

/** An alias has the parameters of what it stands for. */
function aimOf(command: CommandInfo): CommandInfo {
  if (!(command instanceof AliasInfo)) return command;
  const engine = runningEngine();
  return findCommand(engine, engine.currentScope, aliasTarget(engine.currentScope, command.definition)) ?? command;
}

function findParameter(command: CommandInfo, name: string, set: string | null): ParameterMetadata | undefined {
  const found = metadataOf(command)?.parameters.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found && set !== null && !findSet(found, set) ? undefined : found;
}

function findSet(parameter: ParameterMetadata, name: string) {
  for (const [key, set] of parameter.sets) if (key.toLowerCase() === name.toLowerCase()) return set;
  return undefined;
}

/** Whether -Not means what is said of the parameter, and not that there is none; aliases alone do not. */
function asksMore(values: ReadonlyMap<string, unknown>): boolean {
  const isText = toText(values.get("DefaultValue") ?? "") !== "";
  return values.has("Type") || isText || isOn(values, "Mandatory") || isOn(values, "HasArgumentCompleter");
}

/** What is asked of a parameter; with -Not each part is asked the other way round. */
function clausesOf(
  command: CommandInfo,
  parameter: ParameterMetadata,
  set: string | null,
  { values, negated }: ShouldCall,
): Clause[] {
  const clauses: Clause[] = [];
  const add = (asked: string, holds: boolean, seen: string): void => {
    clauses.push({ asked, isSo: holds !== negated, seen });
  };
  const not = negated ? "not " : "";
  if (isOn(values, "Mandatory") || (values.has("Mandatory") && !negated && pesterRun().version === 6)) {
    const wanted = isOn(values, "Mandatory");
    const isMandatory = mandatoryIn(parameter, set);
    const isAsked = wanted !== negated;
    add(
      `which is ${isAsked ? "" : "not "}mandatory`,
      isMandatory === wanted,
      isAsked ? "it wasn't mandatory" : "it was mandatory",
    );
  }
  if (values.has("Type")) {
    const wanted = typeName(values.get("Type"));
    const isSame = parameter.type.name.toLowerCase() === wanted.toLowerCase();
    add(`${not}of type [${wanted}]`, isSame, `it was of type [${parameter.type.name}]`);
  }
  const given = toText(values.get("DefaultValue") ?? "");
  if (values.has("DefaultValue")) {
    if (!hasWrittenDefaults(command))
      throw scriptError("Using -DefaultValue is only supported for functions and scripts.", {
        exception: "System.ArgumentException",
      });
    const actual = writtenDefault(command, parameter.name);
    const seen = `the default value was ${valueText(actual)}`;
    add(`the default value ${not}to be ${valueText(given)}`, actual.toLowerCase() === given.toLowerCase(), seen);
  }
  if (isOn(values, "HasArgumentCompleter") || (values.has("HasArgumentCompleter") && pesterRun().version === 6)) {
    const wanted = isOn(values, "HasArgumentCompleter");
    const isAsked = wanted !== negated;
    add(
      `has ${wanted ? "" : "no "}ArgumentCompletion`,
      hasCompleter(command, parameter) === wanted,
      `has ${isAsked ? "no " : ""}ArgumentCompletion`,
    );
  }
  if (values.has("Alias")) clauses.push(aliasClause(parameter, aliasList(values.get("Alias")), negated));
  return clauses;
}

/** In a set, or in any. */
function mandatoryIn(parameter: ParameterMetadata, set: string | null): boolean {
  const chosen = set === null ? undefined : findSet(parameter, set);
  return chosen ? chosen.mandatory : [...parameter.sets.values()].some(({ mandatory }) => mandatory);
}

function aliasClause(parameter: ParameterMetadata, aliases: readonly string[], negated: boolean): Clause {
  const own = new Set(parameter.aliases.map((alias) => alias.toLowerCase()));
  const wrong = aliases.filter((alias) => own.has(alias.toLowerCase()) === negated);
  const verb = negated ? "it has" : "it didn't have";
  return {
    asked: `${negated ? "without" : "with"} ${aliases.length > 1 ? "aliases" : "alias"} ${quoted(aliases)}`,
    isSo: wrong.length === 0,
    seen: `${verb} ${wrong.length > 1 ? "the aliases" : "an alias"} ${quoted(wrong)}`,
  };
}

function quoted(names: readonly string[]): string {
  return joinedParts(names.map((name) => `'${name}'`));
}

/** By an attribute, or registered for the command. */
function hasCompleter(command: CommandInfo, parameter: ParameterMetadata): boolean {
  const isMarked = parameter
    .attributes()
    .some((attribute) => /ArgumentComplet/.test((attribute as { readonly clrType?: ClrType }).clrType?.name ?? ""));
  if (isMarked) return true;
  const registered = argumentCompleters(runningEngine().host);
  // Before somebody registers one, the table that is asked is not there, which Pester 6 gets over.
  if (registered.size === 0) {
    const missing = scriptError("You cannot call a method on a null-valued expression.", {
      id: "InvokeMethodOnNull",
      category: "InvalidOperation",
    });
    if (pesterRun().version === 5) throw raisedInFunction(missing, "Get-ArgumentCompleter");
    addError(runningEngine(), missing.record);
  }
  return registered.has(`${command.name}:${parameter.name}`.toLowerCase());
}

function aliasList(value: unknown): string[] {
  return [...(enumerateCollection(unwrap(value)) ?? [value])].map(toText);
}

function typeName(given: unknown): string {
  const plain = unwrap(given);
  if (plain instanceof ClrType) return plain.name;
  const name = toText(plain).replace(/^\[(.*)\]$/, "$1");
  const found = runningEngine().findType(name);
  if (!found) throw typeNotFound(name);
  return found.name;
}
