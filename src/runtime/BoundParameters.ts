import type { ParameterBinder } from "../binding/ParameterBinder.ts";
import { GenericDictionary } from "../objects/model/GenericDictionary.ts";
import { lazyType } from "../objects/model/lazyType.ts";

/** $PSBoundParameters. */
export class BoundParameters extends GenericDictionary {
  constructor() {
    super(boundParametersType(), true);
  }
}

const boundParametersType = lazyType("System.Management.Automation.PSBoundParametersDictionary");

/** What a binder has bound, by the parameters' names. */
export function boundByName(binder: ParameterBinder): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [parameter, value] of binder.bound) found.set(parameter.name, value);
  return found;
}
