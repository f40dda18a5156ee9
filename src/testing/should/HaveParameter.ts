import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { ClrType } from "../../objects/types/ClrType.ts";
import { unwrap } from "../../objects/values/PSObject.ts";
import type { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import { CommandInfo, ExternalScriptInfo, FunctionInfo } from "../../runtime/commands/CommandInfo.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { metadataOf } from "../../runtime/values/parameterViews.ts";
import { pesterRun } from "../run/PesterRun.ts";
import { scriptError } from "../run/scriptError.ts";
import { defineOperator, type ShouldCall } from "./ShouldOperator.ts";

/** A part of the question: how it is asked, and what is said where it is otherwise. */
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
    ParameterName: { type: "string", position: 0, mandatory: true },
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
    const name = toText(call.values.get("ParameterName"));
    const parameter = metadataOf(command)?.parameters.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const clauses = parameter ? clausesOf(command, parameter, call) : askedAlone(call);
    const holds = parameter !== undefined && clauses.every(({ isSo }) => isSo);
    if (holds !== call.negated) return null;
    const asked = listed(clauses.map((clause) => clause.asked));
    const not = call.negated ? "not " : "";
    const lead = `Expected command ${command.name} to ${not}have a parameter ${name}`;
    if (call.negated) return `${lead},${call.because} but the parameter exists.`;
    if (!parameter) return `${lead}${asked},${call.because} but the parameter is missing.`;
    const wrong = clauses.filter(({ isSo }) => !isSo).map(({ seen }) => seen);
    return `${lead}${asked},${call.because} but ${joined(wrong)}.`;
  },
});

function askedAlone(call: ShouldCall): Clause[] {
  return asks(call).map((asked) => ({ asked, isSo: false, seen: "" }));
}

function asks({ values }: ShouldCall): string[] {
  const found: string[] = [];
  const set = values.get("InParameterSet");
  if (set !== undefined) found.push(`in parameter set ${toText(set)}`);
  if (isGiven(values, "Mandatory")) found.push("which is mandatory");
  if (values.has("Type")) found.push(`of type [${typeName(values.get("Type"))}]`);
  if (values.has("DefaultValue")) found.push(`the default value to be '${toText(values.get("DefaultValue"))}'`);
  if (isGiven(values, "HasArgumentCompleter")) found.push("has ArgumentCompletion");
  if (values.has("Alias")) found.push(aliasesText(aliasList(values.get("Alias"))));
  return found;
}

function isGiven(values: ReadonlyMap<string, unknown>, name: string): boolean {
  return values.has(name) && (toBoolean(values.get(name)) || (name === "Mandatory" && pesterRun().version === 6));
}

function clausesOf(command: CommandInfo, parameter: ParameterMetadata, call: ShouldCall): Clause[] {
  const { values } = call;
  const isSo: boolean[] = [];
  const seen: string[] = [];
  const say = (holds: boolean, text: string): void => {
    isSo.push(holds);
    seen.push(text);
  };
  const set = values.get("InParameterSet");
  if (set !== undefined) {
    const has = parameter.sets.has("__AllParameterSets") || findSet(parameter, toText(set)) !== undefined;
    say(has, `it isn't in parameter set ${toText(set)}`);
  }
  if (isGiven(values, "Mandatory")) {
    const wanted = toBoolean(values.get("Mandatory"));
    const chosen = set === undefined ? undefined : findSet(parameter, toText(set));
    const isMandatory = chosen ? chosen.mandatory : [...parameter.sets.values()].some(({ mandatory }) => mandatory);
    say(isMandatory === wanted, wanted ? "it wasn't mandatory" : "it was mandatory");
  }
  if (values.has("Type")) {
    const wanted = typeName(values.get("Type"));
    say(parameter.type.name.toLowerCase() === wanted.toLowerCase(), `it was of type [${parameter.type.name}]`);
  }
  if (values.has("DefaultValue")) {
    const actual = defaultText(command, parameter.name);
    const wanted = toText(values.get("DefaultValue"));
    say(actual.toLowerCase() === wanted.toLowerCase(), `the default value was '${actual}'`);
  }
  if (isGiven(values, "HasArgumentCompleter")) say(hasCompleter(parameter), "has no ArgumentCompletion");
  if (values.has("Alias")) {
    const own = new Set(parameter.aliases.map((alias) => alias.toLowerCase()));
    const missing = aliasList(values.get("Alias")).filter((alias) => !own.has(alias.toLowerCase()));
    say(
      missing.length === 0,
      `it didn't have ${missing.length > 1 ? "the aliases" : "an alias"} ${joined(missing.map((one) => `'${one}'`))}`,
    );
  }
  return asks(call).map((asked, at) => ({ asked, isSo: isSo[at] ?? false, seen: seen[at] ?? "" }));
}

function findSet(parameter: ParameterMetadata, name: string) {
  for (const [key, set] of parameter.sets) if (key.toLowerCase() === name.toLowerCase()) return set;
  return undefined;
}

function hasCompleter(parameter: ParameterMetadata): boolean {
  return parameter
    .attributes()
    .some((attribute) => /ArgumentComplet/.test((attribute as { readonly clrType?: ClrType }).clrType?.name ?? ""));
}

function aliasList(value: unknown): string[] {
  return [...(enumerateCollection(unwrap(value)) ?? [value])].map(toText);
}

function aliasesText(aliases: readonly string[]): string {
  return `with ${aliases.length > 1 ? "aliases" : "alias"} ${joined(aliases.map((one) => `'${one}'`))}`;
}

function typeName(given: unknown): string {
  const plain = unwrap(given);
  if (plain instanceof ClrType) return plain.name;
  const name = toText(plain).replace(/^\[(.*)\]$/, "$1");
  return runningEngine().findType(name)?.name ?? name;
}

/** The text of the parameter's default as it is written, without the quotes around a string. */
function defaultText(command: CommandInfo, name: string): string {
  if (!(command instanceof FunctionInfo) && !(command instanceof ExternalScriptInfo)) return "";
  const parameters = parameterTrees(command.block);
  const found = parameters.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found?.text ?? "";
}

interface WrittenParameter {
  readonly name: string;
  readonly text: string;
}

function parameterTrees(block: ScriptBlock): WrittenParameter[] {
  const { ast } = (block as unknown as { readonly source: { readonly ast: unknown } }).source;
  const tree = ast as {
    readonly parameters?: readonly ParameterTree[] | null;
    readonly body?: { readonly paramBlock?: { readonly parameters: readonly ParameterTree[] } | null };
    readonly paramBlock?: { readonly parameters: readonly ParameterTree[] } | null;
  };
  const all = tree.paramBlock?.parameters ?? tree.body?.paramBlock?.parameters ?? tree.parameters ?? [];
  return all.map((one) => ({
    name: one.name.variablePath.unqualifiedPath,
    text: one.defaultValue ? writtenText(one.defaultValue) : "",
  }));
}

interface ParameterTree {
  readonly name: { readonly variablePath: { readonly unqualifiedPath: string } };
  readonly defaultValue: DefaultTree | null;
}

interface DefaultTree {
  readonly value?: unknown;
  readonly extent: {
    readonly source: { slice(from: number, to: number): string };
    readonly start: number;
    readonly end: number;
  };
}

function writtenText({ value, extent }: DefaultTree): string {
  return typeof value === "string" ? value : extent.source.slice(extent.start, extent.end);
}

/** ", a, b and c"; with one or two parts no comma between them. */
function listed(parts: readonly string[]): string {
  return parts.length === 0 ? "" : `${joinedAsked(parts)}`;
}

function joinedAsked(parts: readonly string[]): string {
  return `, ${joined(parts)}`;
}

function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}
