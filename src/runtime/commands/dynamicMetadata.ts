import { CommandMetadata } from "../../binding/CommandMetadata.ts";
import type { ParameterTable } from "../../command/ParameterDefinition.ts";
import { parameterOfDefinition } from "./loadCmdlet.ts";

/** A cmdlet's metadata with its dynamic parameters, or null where there are none. */
export function dynamicMetadata(metadata: CommandMetadata, table: ParameterTable): CommandMetadata | null {
  const entries = Object.entries(table);
  if (entries.length === 0) return null;
  const known = entries.filter(([name]) => !metadata.exact(name) || metadata.exact(name)?.notModelled);
  const added = known.map(([name, definition]) => ({ ...parameterOfDefinition(name, definition), isDynamic: true }));
  const kept = metadata.parameters.filter(
    (parameter) => !added.some((one) => one.name.toLowerCase() === parameter.name.toLowerCase()),
  );
  return new CommandMetadata([...kept, ...added], metadata.defaultSetName);
}
