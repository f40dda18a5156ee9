import { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { allParameterSets, type ParameterMetadata, parseSetText } from "../../binding/ParameterMetadata.ts";
import type { LoadedCmdlet } from "../../runtime/commands/CommandInfo.ts";
import type { OfferedParameters } from "./CommandGate.ts";

/** A cmdlet with the parameters that are offered; one whose sets are all lost is in those that are left. */
export function withOffered(loaded: LoadedCmdlet, offered: OfferedParameters | null): LoadedCmdlet {
  if (offered === null) return loaded;
  const { lostSets } = offered;
  const { defaultSetName, parameters } = loaded.metadata;
  const found = parameters
    .filter(({ name, isCommon }) => isCommon || offered.has(name))
    .map((parameter) => (lostSets.size === 0 ? parameter : { ...parameter, sets: setsLeft(parameter, lostSets) }));
  return { ...loaded, metadata: new CommandMetadata(found, lostSets.has(defaultSetName) ? "" : defaultSetName) };
}

function setsLeft({ sets }: ParameterMetadata, lost: ReadonlySet<string>): ParameterMetadata["sets"] {
  const left = [...sets].filter(([name]) => !lost.has(name));
  return new Map(left.length > 0 ? left : [[allParameterSets, parseSetText("")]]);
}
