import type { ParameterBinder } from "../../binding/ParameterBinder.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";

/** $PSBoundParameters. */
export class BoundParameters extends GenericDictionary {
  constructor() {
    super(boundParametersType(), true);
  }
}

const boundParametersType = lazyType("System.Management.Automation.PSBoundParametersDictionary");

/** What a binder has bound, by the parameters' names: also what an earlier input object bound and the current one does not. */
export function boundByName(binder: ParameterBinder): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [parameter, value] of binder.bound) if (!binder.fromInput.has(parameter)) found.set(parameter.name, value);
  for (const [parameter, value] of binder.fromInput) found.set(parameter.name, value);
  return found;
}
