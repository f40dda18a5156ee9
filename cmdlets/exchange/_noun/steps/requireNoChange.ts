import { identityKind } from "../../../../src/command/catalogue/identityKind.ts";
import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { catalogueParameter } from "../parameters/catalogueParameter.ts";
import { transformationError } from "./transformationError.ts";

/** Where the type of a parameter that is an array has its name; null for a list that knows of changes. */
function spaceOfArray(type: string): string | null {
  if (identityKind(type)?.isList) return "Microsoft.Exchange.Configuration.Tasks";
  return type === "Word[]" || type === "Pattern[]" ? "Microsoft.Exchange.Data" : null;
}

/**
 * `@{Add=..; Remove=..}` is for lists that know of changes. An array is given whole: PowerShell tries to make an item of
 * the table, whose first key is no property of it (the sentence is PowerShell's own, recorded with types alike).
 */
export function requireNoChange(cmdlet: CmdletContext, parameter: string, value: ScriptValue): void {
  if (typeof value !== "object" || value?.is !== "change") return;
  const type = catalogueParameter(cmdlet.name, parameter)?.type ?? "";
  const space = spaceOfArray(type);
  if (space === null) return;
  const item = `${space}.${type.slice(0, -2)}`;
  const key = value.add.length > 0 ? "Add" : "Remove";
  throw transformationError(
    cmdlet,
    parameter,
    cmdlet.raw(parameter),
    `${item}[]`,
    `Cannot create object of type "${item}". The property '${key}' was not found for the '${item}' object. There is no settable property available.`,
  );
}
