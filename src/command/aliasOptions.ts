import type { PSError } from "../objects/errors/PSError.ts";
import { runtimeError } from "../objects/errors/runtimeError.ts";
import type { ScopedItemOption } from "./SessionState.ts";

/** An alias that every scope sees stays one, whoever replaces or changes it. */
export function keepsAllScope(
  name: string,
  before: readonly ScopedItemOption[],
  after: readonly ScopedItemOption[],
): PSError | null {
  if (!before.includes("AllScope") || after.includes("AllScope")) return null;
  return runtimeError("AliasAllScopeOptionCannotBeRemoved", [name], { target: name });
}

/** Options that an alias is given after it was made; one that replaces it may be constant. */
export function changedAliasOptions(
  name: string,
  before: readonly ScopedItemOption[],
  after: readonly ScopedItemOption[],
): PSError | null {
  if (after.includes("Constant")) return runtimeError("AliasCannotBeMadeConstant", [name], { target: name });
  return keepsAllScope(name, before, after);
}
