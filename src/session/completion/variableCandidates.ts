import { typeOf } from "../../objects/types/typeOf.ts";
import { shortTypeName } from "../../objects/types/typeText.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Engine } from "../../runtime/Engine.ts";
import type { Scope } from "../../runtime/scope/Scope.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";
import { type WrittenVariable, writtenVariables } from "./writtenVariables.ts";

/** Variables that the engine knows, whether they have a value or not. */
const constants = [
  ...["true", "false", "null", "_", "args", "PSItem", "PSScriptRoot", "PSCommandPath", "MyInvocation", "input", "this"],
  ...["foreach", "switch", "LASTEXITCODE", "Matches", "OFS", "PSBoundParameters", "PSCmdlet", "PSDebugContext"],
  ...["PSLogUserData", "PSModuleAutoLoadingPreference", "PSSenderInfo", "StackTrace", "VerboseHelpErrors"],
  ...["CurrentlyExecutingCommand", "LogCommandHealthEvent", "LogCommandLifecycleEvent", "LogEngineHealthEvent"],
  ...["LogEngineLifecycleEvent", "LogProviderHealthEvent", "LogProviderLifecycleEvent", "LogSettingsEvent"],
];

/** How a variable is written: its sign, braces, a scope or drive, and the beginning of its name. */
interface Written {
  readonly sign: string;
  readonly braces: boolean;
  readonly scope: string;
  readonly word: string;
}

function readWritten(text: string): Written {
  const [, sign = "$", brace = "", scope = "", word = ""] = /^([$@]?)(\{?)([^:{}]+:)?(.*?)\}?$/s.exec(text) ?? [];
  return { sign, braces: brace !== "", scope, word };
}

/**
 * Variables that the text itself gives a value before the cursor, then those of the session; behind the name of a drive: the
 * names that are on it.
 */
export function variableCandidates(engine: Engine, place: CompletionPlace, text: string): Candidate[] {
  const written = readWritten(text);
  const { scope, word } = written;
  const drive = scope === "" || /^(?:global|script|local|private|using):$/i.test(scope) ? null : scope;
  if (drive) return onDrive(engine, drive, written);
  const own = writtenVariables(place).filter(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()));
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const others = [...sessionNames(engine, scope), ...(scope === "" ? constants : [])];
  const known = beginningWith(
    others.filter((name) => !taken.has(name.toLowerCase())),
    word,
  );
  const drives = scope === "" ? beginningWith(["env:"], word) : [];
  return [
    ...own.toSorted(byName).map(({ name, type }) => shown(written, name, type ? `[${type}]$${name}` : name)),
    ...known.map((name) => shown(written, name, tipOf(engine, name))),
    ...drives.map((name) => shown(written, name)),
  ];
}

function byName(left: WrittenVariable, right: WrittenVariable): number {
  return left.name.toLowerCase() < right.name.toLowerCase() ? -1 : 1;
}

/** Names on a drive that serves as a scope: env:, function:, alias: and the like. */
function onDrive(engine: Engine, drive: string, written: Written): Candidate[] {
  const providers = engine.service(providerServiceKey);
  if (/^env:$/i.test(drive)) {
    const names = [...providers.environment.entries()].map(([name]) => name);
    return beginningWith(names, written.word).map((name) => shown(written, name));
  }
  const names = providers.resolve(`${drive}${written.word}*`).map(({ path }) => path.slice(path.lastIndexOf("\\") + 1));
  return beginningWith(names, written.word).map((name) => shown(written, name));
}

/** Variables of the session that begin with a word, as they are written. */
export function namedVariableCandidates(engine: Engine, word: string): Candidate[] {
  const written = { ...readWritten(word), sign: "$" };
  return variableNames(engine, written.word).map((name) => shown(written, name, tipOf(engine, name)));
}

/** Names of variables of the session that begin with a word. */
export function variableNames(engine: Engine, word: string): string[] {
  return beginningWith(sessionNames(engine, ""), word);
}

/** The variables that code at the cursor would see, or those of the scope that is written. */
function sessionNames(engine: Engine, scope: string): string[] {
  const from = /^global:$/i.test(scope) ? engine.globalScope : engine.currentScope;
  const names: string[] = [];
  for (let at: Scope | null = from; at; at = at.parent) names.push(...[...at.variables()].map(({ name }) => name));
  if (from.global !== from) names.push(...[...from.global.variables()].map(({ name }) => name));
  return names;
}

function tipOf(engine: Engine, name: string): string {
  const variable = engine.currentScope.lookUp(name.toLowerCase());
  const value = variable?.value;
  if (value === null || value === undefined) return name;
  const about = variable?.description ? ` - ${variable.description}` : "";
  return `[${shortTypeName(typeOf(value))}]$${name}${about}`;
}

function shown({ sign, braces, scope }: Written, name: string, tip = name): Candidate {
  const isPlain = /^[\w:?^$]+$/.test(name) && !braces;
  const text = isPlain ? `${sign}${scope}${name}` : `${sign}{${scope}${name.replace(/[{}`]/g, "`$&")}}`;
  return candidate(text, "Variable", name, tip);
}
