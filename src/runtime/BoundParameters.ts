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
