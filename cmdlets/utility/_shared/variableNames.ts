import type { CmdletContext, SessionState } from "../../../src/command/prelude.ts";
import type { ScopedItemOption, ScopeName, VariableView } from "../../../src/command/SessionState.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { hasWildcards, wildcardMatcher } from "../../../src/objects/ops/wildcard.ts";
import { compareStrings } from "../../../src/objects/text/culture/compareStrings.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { patternsOf } from "../../../src/providers/resolvePath.ts";

export interface NameFilter {
  readonly Include?: readonly string[];
  readonly Exclude?: readonly string[];
  readonly Scope?: string;
}

/** Variables that a name or pattern means, ordered by name. `filtered` tells whether -Include or -Exclude took some, or the name itself, away. */
export function matchingVariables(
  state: SessionState,
  pattern: string,
  filter: NameFilter,
): { found: VariableView[]; filtered: boolean } {
  const scope = filter.Scope as ScopeName | undefined;
  const bare = pattern.replace(/^variable:/i, "");
  const passes = nameFilter(filter);
  if (!hasWildcards(bare)) {
    const variable = passes(bare) ? state.getVariable(bare, scope) : null;
    return { found: variable ? [variable] : [], filtered: !passes(bare) };
  }
  const matches = wildcardMatcher(bare);
  const found = state.variables(scope).filter((variable) => matches(variable.name));
  const kept = found.filter(({ name }) => passes(name));
  return { found: kept.sort(byName), filtered: kept.length < found.length };
}

/** Which names -Include and -Exclude let through. */
export function nameFilter({ Include, Exclude }: NameFilter): (name: string) => boolean {
  const matchers = (patterns?: readonly string[]) =>
    patternsOf(patterns)
      .filter((pattern) => pattern !== "")
      .map((pattern) => wildcardMatcher(pattern));
  const [include, exclude] = [matchers(Include), matchers(Exclude)];
  return (name) =>
    (include.length === 0 || include.some((matches) => matches(name))) && !exclude.some((matches) => matches(name));
}

function byName(left: VariableView, right: VariableView): number {
  return compareStrings(left.name, right.name, true);
}

/** Runs something for each variable that the names mean; a plain name that means none is an error. */
export function forEachVariable(
  cmdlet: CmdletContext,
  names: readonly string[],
  filter: NameFilter,
  act: (variable: VariableView) => void,
): void {
  for (const name of names) {
    guarded(cmdlet, () => {
      const { found, filtered } = matchingVariables(cmdlet.state, name, filter);
      if (found.length === 0 && !filtered && !hasWildcards(name)) variableNotFound(cmdlet, name);
      for (const variable of found) guarded(cmdlet, () => act(variable));
    });
  }
}

/** Errors of the session state become non-terminating ones of the cmdlet. */
export function guarded(cmdlet: CmdletContext, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof PSError) || !/SessionState/.test(error.exception.type.name)) throw error;
    cmdlet.error(error);
  }
}

function variableNotFound(cmdlet: CmdletContext, name: string): void {
  cmdlet.error({
    id: "VariableNotFound",
    message: `Cannot find a variable with the name '${name}'.`,
    category: "ObjectNotFound",
    target: name,
    exception: "System.Management.Automation.ItemNotFoundException",
  });
}

/** The options of a [ScopedItemOptions] value; undefined where none was given. */
export function scopedOptions(value: unknown): ScopedItemOption[] | undefined {
  if (!(value instanceof EnumValue)) return undefined;
  const text = value.text;
  return text === "None" ? [] : (text.split(", ") as ScopedItemOption[]);
}
