import { CommandMetadata } from "../../binding/CommandMetadata.ts";
import type { CmdletContext } from "../../command/CmdletContext.ts";
import { CmdletInfo, type LoadedCmdlet } from "./CommandInfo.ts";
import { dynamicMetadata } from "./dynamicMetadata.ts";

/** A cmdlet as Get-Command -ArgumentList gives it: with the parameters that it has on the first argument's path. */
export function cmdletOnPath(cmdlet: CmdletInfo, argumentList: readonly unknown[], asking: CmdletContext): CmdletInfo {
  const load = () => ({ ...cmdlet.loaded, metadata: metadataOnPath(cmdlet.loaded, argumentList[0], asking) });
  const made = new CmdletInfo(cmdlet.name, cmdlet.moduleName, load, cmdlet.commandType, cmdlet.isUnmodelled);
  made.argumentList = argumentList;
  return made;
}

function metadataOnPath({ definition, metadata }: LoadedCmdlet, path: unknown, asking: CmdletContext): CommandMetadata {
  const { dynamicParameters, unavailableParameters } = definition;
  const given = new Map<string, unknown>(metadata.parameters.map(({ name }) => [name, undefined]));
  given.set("Path", path);
  const gone = new Set(unavailableParameters?.(asking, given));
  const kept = metadata.parameters.filter(({ name }) => !gone.has(name));
  const there = gone.size === 0 ? metadata : new CommandMetadata(kept, metadata.defaultSetName);
  const added = dynamicParameters?.of(asking, new Map([["Path", path]]), []) ?? {};
  return dynamicMetadata(there, added) ?? there;
}
