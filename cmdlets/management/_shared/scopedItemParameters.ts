import type { ParameterTable } from "../../../src/command/ParameterDefinition.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PSError } from "../../../src/objects/model/PSError.ts";
import { arrayItems } from "../../../src/objects/ops/arrayItems.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";

/** -Options on paths of variables, functions and aliases; no other provider has it. */
export function scopedItemParameters(cmdlet: CmdletContext, bound: ReadonlyMap<string, unknown>): ParameterTable {
  const given = bound.get("LiteralPath") ?? bound.get("Path");
  const [path] = arrayItems(given) ?? [given];
  if (typeof path !== "string") return {};
  try {
    const { name } = providersOf(cmdlet).locate(path).provider.info;
    const hasOptions = name === "Variable" || name === "Function" || name === "Alias";
    return hasOptions ? { Options: { type: "System.Management.Automation.ScopedItemOptions" } } : {};
  } catch (problem) {
    if (problem instanceof PSError) return {};
    throw problem;
  }
}
