import { CommandMetadata } from "../binding/CommandMetadata.ts";
import { commonParameters, pagingParameters, shouldProcessParameters } from "../binding/commonParameters.ts";
import type { ParameterMetadata } from "../binding/ParameterMetadata.ts";
import type { Edition } from "../objects/model/ambient.ts";
import { Dictionary } from "../objects/model/Dictionary.ts";
import { runtimeError } from "../objects/model/runtimeError.ts";
import type { BlockCode } from "./BlockCode.ts";
import { RuntimeDefinedParameter } from "./RuntimeDefinedParameter.ts";

const cache = new WeakMap<BlockCode, CommandMetadata>();

/** The parameters of a script block as the binder sees them; made once. */
export function commandMetadataOf(code: BlockCode, edition: Edition): CommandMetadata {
  let found = cache.get(code);
  if (!found) {
    const own = code.parameters.map((parameter) => parameter.metadata);
    refuseSameAlias(own);
    found = new CommandMetadata(
      [...own, ...addedParameters(code, edition)],
      code.binding?.defaultParameterSetName ?? "",
    );
    cache.set(code, found);
  }
  return found;
}

function refuseSameAlias(parameters: readonly ParameterMetadata[]): void {
  const seen = new Set<string>();
  for (const alias of parameters.flatMap((parameter) => parameter.aliases)) {
    if (seen.has(alias.toLowerCase())) throw runtimeError("AliasDeclaredMultipleTimes", [alias]);
    seen.add(alias.toLowerCase());
  }
}

function addedParameters(code: BlockCode, edition: Edition): ParameterMetadata[] {
  if (!code.isAdvanced) return [];
  return [
    ...(code.binding?.supportsPaging ? pagingParameters() : []),
    ...(code.binding?.supportsShouldProcess ? shouldProcessParameters() : []),
    ...commonParameters(edition),
  ];
}

/** The metadata with what a dynamicparam block returned, or null where it returned nothing. */
export function withDynamicParameters(
  metadata: CommandMetadata,
  made: unknown,
  _edition: Edition,
): CommandMetadata | null {
  if (!(made instanceof Dictionary)) return null;
  const dynamic = made
    .values()
    .filter((value) => value instanceof RuntimeDefinedParameter)
    .map((parameter) => parameter.metadata);
  if (dynamic.length === 0) return null;
  return new CommandMetadata([...metadata.parameters, ...dynamic], metadata.defaultSetName);
}
