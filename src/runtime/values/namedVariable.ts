import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { runningEngine } from "../runningEngine.ts";
import { automaticVariables } from "../scope/automaticVariables.ts";
import { driveVariables } from "../scope/driveVariables.ts";
import type { Scope } from "../scope/Scope.ts";
import type { Variable } from "../scope/Variable.ts";
import { SessionStateView } from "./SessionStateView.ts";

/* Variables by a name as PSVariable takes it, which may have a scope or a drive in front: "script:count", "env:Path". */

/** The variable, or the value of a drive's item; undefined where there is none. */
export function namedVariable(
  scope: Scope,
  text: string,
): { readonly variable: Variable | null; readonly value: unknown } | undefined {
  const { place, name } = parts(text);
  if (place !== null && !isScope(place)) {
    const value = driveVariables(runningEngine()).get(place, name);
    return value === null || value === undefined ? undefined : { variable: null, value };
  }
  const variable = found(scope, place, foldCase(name));
  return variable && { variable, value: variable.value };
}

function found(scope: Scope, place: Place | null, key: string): Variable | undefined {
  const at = place === null ? scope : scopeOf(scope, place);
  const own = at.find(key) ?? (automaticNames.has(key) ? automaticVariable(at, key) : undefined);
  return own ?? (place === null ? at.lookUp(key) : at.sharedVariable(key));
}

/** Those that a block has of itself, whether its text mentions them or not. */
const automaticNames: ReadonlySet<string> = new Set(
  "myinvocation args input psboundparameters pscommandpath psscriptroot pscmdlet ?".split(" "),
);

function automaticVariable(scope: Scope, key: string): Variable | undefined {
  return automaticVariables(runningEngine(), scope).find(({ name }) => foldCase(name) === key);
}

export function setNamedVariable(scope: Scope, text: string, value: unknown): void {
  const { place, name } = parts(text);
  const engine = runningEngine();
  if (place !== null && !isScope(place)) driveVariables(engine).set(place, name, value);
  else if (place === "private")
    new SessionStateView(engine, scope).setVariable(name, value, { scope: "Local", option: ["Private"] });
  else new SessionStateView(engine, scope).setVariable(name, value, isScope(place) ? { scope: scopes[place] } : {});
}

export function removeNamedVariable(scope: Scope, text: string): void {
  const { place, name } = parts(text);
  new SessionStateView(runningEngine(), scope).removeVariable(name, isScope(place) ? scopes[place] : undefined);
}

const scopes = { global: "Global", script: "Script", local: "Local", private: "Private" } as const;

type Place = keyof typeof scopes;

const isScope = (place: string | null): place is Place => place !== null && place in scopes;

function scopeOf(scope: Scope, place: Place): Scope {
  if (place === "global") return scope.global;
  return place === "script" ? scope.script : scope;
}

function parts(text: string): { readonly place: string | null; readonly name: string } {
  const colon = text.indexOf(":");
  if (colon <= 0) return { place: null, name: text };
  const place = text.slice(0, colon).toLowerCase();
  const name = text.slice(colon + 1);
  return place === "variable" ? { place: null, name } : { place, name };
}
