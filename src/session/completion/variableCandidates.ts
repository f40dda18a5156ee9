import { typeOf } from "../../objects/types/typeOf.ts";
import { accelerator, typeByNameOrNull } from "../../objects/types/typeRegistry.ts";
import { shortTypeName } from "../../objects/types/typeText.ts";
import { providerServiceKey } from "../../providers/ProviderService.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { SessionStateView } from "../../runtime/values/SessionStateView.ts";
import { beginningWith } from "./beginningWith.ts";
import { type Candidate, candidate } from "./Candidate.ts";
import type { CompletionPlace } from "./CompletionPlace.ts";
import { writtenVariables } from "./writtenVariables.ts";

/** Variables that the engine knows, whether they have a value or not. */
const constants = [
  ...["true", "false", "null", "_", "args", "PSItem", "PSScriptRoot", "PSCommandPath", "MyInvocation", "input", "this"],
  ...["foreach", "switch", "LASTEXITCODE", "Matches", "OFS", "PSBoundParameters", "PSCmdlet", "PSDebugContext"],
  ...["?", "^", "$"],
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

/** Scopes as they are written before a name, in the order in which they are offered. */
const scopeNames = ["Global:", "Local:", "Script:", "Private:", "Using:"];

/**
 * Variables that the text itself gives a value before the cursor, then those of the session, of the environment, those that
 * only code has, drives and scopes; behind the name of a drive: the names that are on it.
 */
export function variableCandidates(engine: Engine, place: CompletionPlace, text: string): Candidate[] {
  const written = readWritten(text);
  const { scope, word } = written;
  if (text === "@" || text === "${") return [];
  const drive = scope === "" || /^(?:global|script|local|private|using):$/i.test(scope) ? null : scope;
  if (drive) return onDrive(engine, drive, written);
  const own = writtenVariables(place).filter(({ name }) => name.toLowerCase().startsWith(word.toLowerCase()));
  const taken = new Set(own.map(({ name }) => name.toLowerCase()));
  const known = inOrder(
    sessionNames(engine, scope).filter((name) => !taken.has(name.toLowerCase())),
    word,
  );
  for (const name of known) taken.add(name.toLowerCase());
  return [
    ...own.map(({ name, type }) => shown(written, name, type ? `[${shortName(type)}]$${name}` : name)),
    ...known.map((name) => shown(written, name, tipOf(engine, name))),
    ...(scope === "" ? withoutScope(engine, written, taken) : []),
  ];
}

/** What is offered besides variables that have a value, where no scope is written. */
function withoutScope(engine: Engine, written: Written, taken: ReadonlySet<string>): Candidate[] {
  const { word } = written;
  const providers = engine.service(providerServiceKey);
  const environment = inOrder(
    [...providers.environment.entries()].map(([name]) => `env:${name}`),
    word,
  );
  const special = inOrder(
    constants.filter((name) => !taken.has(name.toLowerCase())),
    word,
  );
  const drives = [...providers.drives.all()].filter(({ name }) => name.length > 1);
  const descriptions = new Map(drives.map(({ name, description }) => [name, description]));
  return [
    ...environment.map((name) => shown(written, name, `[string]${name}`)),
    ...special.map((name) => shown(written, name, name)),
    ...inOrder(descriptions.keys(), word).map((name) => ({
      ...shown(written, `${name}:`, descriptions.get(name) || name),
      listItem: name,
    })),
    ...scopeNames
      .filter((name) => name.toLowerCase().startsWith(word.toLowerCase()))
      .map((name) => shown(written, name)),
  ];
}

/** Names that begin with a word, each once, by their capitals' code points. */
function inOrder(names: Iterable<string>, word: string): string[] {
  const folded = word.toLowerCase();
  const found = [...new Set(names)].filter((name) => name.toLowerCase().startsWith(folded));
  return found.sort((left, right) => (left.toUpperCase() < right.toUpperCase() ? -1 : 1));
}

/** A type's name as a text writes it, without its namespace. */
function shortName(written: string): string {
  if (/^ordered$/i.test(written)) return "ordered";
  const type = typeByNameOrNull(accelerator(written) ?? written);
  return type ? shortTypeName(type) : written.slice(written.lastIndexOf(".") + 1);
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
  const seen = new SessionStateView(engine, from).variables();
  return seen.map(({ name }) => name).filter((name) => name !== "_");
}

function tipOf(engine: Engine, name: string): string {
  const variable = new SessionStateView(engine, engine.currentScope).getVariable(name);
  const value = variable?.value;
  const about = variable?.description ? ` - ${variable.description}` : "";
  const isKnown = value !== null && value !== undefined;
  return isKnown ? `[${shortTypeName(typeOf(value))}]$${name}${about}` : `${name}${about}`;
}

function shown({ sign, braces, scope }: Written, name: string, tip = name): Candidate {
  const isPlain = /^[\w:?]+$/.test(name) && !braces;
  const text = isPlain ? `${sign}${scope}${name}` : `${sign}{${scope}${name.replace(/[{}`]/g, "`$&")}}`;
  return candidate(text, "Variable", name, tip);
}
