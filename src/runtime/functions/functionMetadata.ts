import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { CommandMetadata } from "../../binding/CommandMetadata.ts";
import { addedParameters } from "../../binding/commonParameters.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { Edition } from "../../diag/Edition.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { runtimeError } from "../../objects/errors/runtimeError.ts";
import type { CommandCall } from "../commands/CommandCall.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import type { BlockCode, CompiledParameter } from "./BlockCode.ts";

const cache = new WeakMap<BlockCode, CommandMetadata>();

/** The parameters of a script block as the binder sees them; made once. */
export function commandMetadataOf(code: BlockCode, edition: Edition): CommandMetadata {
  let found = cache.get(code);
  if (!found) {
    const own = code.parameters.map((parameter) => parameter.metadata);
    for (const parameter of code.parameters) refuseSameSet(parameter);
    const added = addedOf(code, edition);
    refuseSameAlias(own);
    refuseTakenNames(own, added);
    found = new CommandMetadata([...own, ...added], code.binding?.defaultParameterSetName ?? "");
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

/** A name that a parameter's alias is, or one that the engine's own parameters have. */
function refuseTakenNames(own: readonly ParameterMetadata[], added: readonly ParameterMetadata[]): void {
  const taken = new Set(added.flatMap((one) => [one.name, ...one.aliases]).map(foldCase));
  for (const parameter of own) {
    const { name } = parameter;
    if (added.some((one) => foldCase(one.name) === foldCase(name)))
      throw runtimeError("ParameterNameAlreadyExistsForCommand", [name]);
    const aliased = added.find((one) => one.aliases.some((text) => foldCase(text) === foldCase(name)));
    if (aliased) throw runtimeError("ParameterNameConflictsWithAlias", [name, aliased.name]);
    const hidden = added.find((one) => parameter.aliases.some((text) => foldCase(text) === foldCase(one.name)));
    if (hidden) throw runtimeError("ParameterNameConflictsWithAlias", [hidden.name, name]);
    const alias = parameter.aliases.find((one) => taken.has(foldCase(one)));
    if (alias !== undefined) throw runtimeError("AliasParameterNameAlreadyExistsForCommand", [alias]);
    const other = own.find((one) => one.aliases.some((text) => foldCase(text) === foldCase(name)));
    if (other) throw runtimeError("ParameterNameConflictsWithAlias", [name, other.name]);
  }
}

function refuseSameSet({ metadata, repeatedSet }: CompiledParameter): void {
  if (repeatedSet === null) return;
  throw runtimeError("ParameterDeclaredInParameterSetMultipleTimes", [metadata.name, repeatedSet]);
}

/** The parameters that advanced code has without declaring them. */
export function addedOf(code: BlockCode, edition: Edition): ParameterMetadata[] {
  if (!code.isAdvanced) return [];
  const { supportsPaging = false, supportsShouldProcess = false } = code.binding ?? {};
  return addedParameters(edition, { shouldProcess: supportsShouldProcess, paging: supportsPaging });
}

/** A function's metadata for a call of it: an advanced one whose parameters contradict each other is refused at its name. */
export function calledMetadata(
  code: BlockCode,
  { engine, headExtent }: CommandCall,
  invocationName: string,
): CommandMetadata {
  try {
    return commandMetadataOf(code, engine.edition);
  } catch (thrown) {
    if (thrown instanceof PSError && code.isAdvanced && headExtent)
      thrown.record.invocation ??= new InvocationInfo(null, invocationName, headExtent);
    throw thrown;
  }
}
