import type { CmdletContext } from "../../../../src/command/prelude.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { catalogueParameter } from "../parameters/catalogueParameter.ts";
import { transformationError } from "./transformationError.ts";

/** Where the types of parameters that are arrays have their names. */
const spaces: readonly (readonly [type: RegExp, space: string])[] = [
  [/IdParameter\[\]$/, "Microsoft.Exchange.Configuration.Tasks"],
  [/^(Word|Pattern)\[\]$/, "Microsoft.Exchange.Data"],
];

/**
 * `@{Add=..; Remove=..}` is for lists that know of changes. An array is given whole: PowerShell tries to make an item of
 * the table, whose first key is no property of it (the sentence is PowerShell's own, recorded with types alike).
 */
export function requireNoChange(cmdlet: CmdletContext, parameter: string, value: ScriptValue): void {
  if (typeof value !== "object" || value?.is !== "change") return;
  const type = catalogueParameter(cmdlet.name, parameter)?.type ?? "";
  const space = spaces.find(([pattern]) => pattern.test(type))?.[1];
  if (space === undefined) return;
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
