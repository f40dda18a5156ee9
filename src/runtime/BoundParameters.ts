import type { ParameterBinder } from "../binding/ParameterBinder.ts";
import type { ClrType } from "../objects/model/ClrType.ts";
import { Dictionary } from "../objects/model/Dictionary.ts";
import { lazyType } from "../objects/model/lazyType.ts";

/** $PSBoundParameters. */
export class BoundParameters extends Dictionary {
  constructor() {
    super(true);
  }

  get clrType(): ClrType {
    return boundParametersType();
  }
}

const boundParametersType = lazyType("System.Management.Automation.PSBoundParametersDictionary");

/** What a binder has bound, by the parameters' names. */
export function boundByName(binder: ParameterBinder): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [parameter, value] of binder.bound) found.set(parameter.name, value);
  return found;
}
