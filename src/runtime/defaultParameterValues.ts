import type { CommandMetadata } from "../binding/CommandMetadata.ts";
import type { ParameterMetadata } from "../binding/ParameterMetadata.ts";
import { Dictionary } from "../objects/model/Dictionary.ts";
import { ScriptBlock } from "../objects/model/ScriptBlock.ts";
import { like } from "../objects/ops/like.ts";
import { toBoolean } from "../objects/ops/toBoolean.ts";
import { toText } from "../objects/ops/toText.ts";
import type { CommandInfo } from "./CommandInfo.ts";
import type { Scope } from "./Scope.ts";

const none: ReadonlyMap<ParameterMetadata, unknown> = new Map();

/** What $PSDefaultParameterValues has for a command: keys "Command:Parameter", wildcards allowed, "Disabled" switches it off. */
export function defaultParameterValues(
  scope: Scope,
  command: CommandInfo | null,
  metadata: CommandMetadata,
): ReadonlyMap<ParameterMetadata, unknown> {
  const table = scope.lookUp("psdefaultparametervalues")?.value;
  if (!(table instanceof Dictionary) || table.count === 0 || command === null) return none;
  if (table.has("Disabled") && toBoolean(table.get("Disabled"))) return none;
  const found = new Map<ParameterMetadata, unknown>();
  for (const { key, value } of table.entries()) {
    const text = toText(key);
    const colon = text.lastIndexOf(":");
    if (colon < 0) continue;
    const [pattern, name] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
    if (!like(command.name, pattern, true)) continue;
    const matches = /[*?[]/.test(name)
      ? metadata.parameters.filter((parameter) => like(parameter.name, name, true))
      : metadata.matching(name);
    if (matches.length === 1) found.set(matches[0], value instanceof ScriptBlock ? value.invokeForValue() : value);
  }
  return found;
}
