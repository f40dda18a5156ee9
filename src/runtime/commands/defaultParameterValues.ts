import type { CommandMetadata } from "../../binding/CommandMetadata.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { sameValue } from "../../objects/ops/equal.ts";
import { like } from "../../objects/ops/like.ts";
import { toBoolean } from "../../objects/ops/toBoolean.ts";
import { toText } from "../../objects/ops/toText.ts";
import { hasWildcards } from "../../objects/ops/wildcard.ts";
import { Dictionary } from "../../objects/values/collections/Dictionary.ts";
import { ScriptBlock } from "../../objects/values/ScriptBlock.ts";
import type { Scope } from "../scope/Scope.ts";
import type { CommandInfo } from "./CommandInfo.ts";

const none: ReadonlyMap<ParameterMetadata, unknown> = new Map();

/**
 * What $PSDefaultParameterValues has for a command: keys "Command:Parameter" with the parameter's full name or alias,
 * wildcards allowed; "Disabled" switches it off. Of defaults that contradict each other none counts, and `warn` is told.
 */
export function defaultParameterValues(
  scope: Scope,
  command: CommandInfo | null,
  metadata: CommandMetadata,
  warn: (text: string) => void,
): ReadonlyMap<ParameterMetadata, unknown> {
  const table = scope.lookUp("psdefaultparametervalues")?.value;
  if (!(table instanceof Dictionary) || table.count === 0 || command === null) return none;
  if (table.has("Disabled") && toBoolean(table.get("Disabled"))) return none;
  const found = new Map<ParameterMetadata, unknown>();
  const refused = new Set<ParameterMetadata>();
  for (const { name, value } of entriesFor(command, table)) {
    const matches = named(metadata, name);
    if (matches.length > 1)
      warn(
        `The following name or alias defined in $PSDefaultParameterValues for this cmdlet resolves to multiple parameters: ${name}. The default has been ignored.`,
      );
    if (matches.length !== 1) continue;
    const [parameter] = matches;
    const given = value instanceof ScriptBlock ? value.invokeForValue() : value;
    if (!found.has(parameter)) found.set(parameter, given);
    else if (!refused.has(parameter) && !sameValue(found.get(parameter), given)) {
      refused.add(parameter);
      warn(
        `Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the following name or alias: ${name}. These defaults have been ignored.`,
      );
    }
  }
  for (const parameter of refused) found.delete(parameter);
  return found;
}

/** The entries for a command; those that name their parameter come before the wildcards. */
function entriesFor(command: CommandInfo, table: Dictionary): { name: string; value: unknown }[] {
  const exact: { name: string; value: unknown }[] = [];
  const patterns: { name: string; value: unknown }[] = [];
  for (const { key, value } of table.entries()) {
    const text = toText(key);
    const colon = text.lastIndexOf(":");
    if (colon < 0) continue;
    const [pattern, name] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
    if (like(command.name, pattern, true)) (hasWildcards(name) ? patterns : exact).push({ name, value });
  }
  return [...exact, ...patterns];
}

function named(metadata: CommandMetadata, name: string): readonly ParameterMetadata[] {
  const fits = hasWildcards(name)
    ? (text: string) => like(text, name, true)
    : (text: string) => text.toLowerCase() === name.toLowerCase();
  return metadata.parameters.filter((parameter) => fits(parameter.name) || parameter.aliases.some(fits));
}
