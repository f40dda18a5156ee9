import type { ClrType } from "../objects/model/ClrType.ts";
import { Dictionary } from "../objects/model/Dictionary.ts";
import { lazyType } from "../objects/model/lazyType.ts";

/** What a dynamicparam block returns. */
export class RuntimeDefinedParameterDictionary extends Dictionary {
  constructor() {
    super(true);
  }

  get clrType(): ClrType {
    return dictionaryType();
  }
}

const dictionaryType = lazyType("System.Management.Automation.RuntimeDefinedParameterDictionary");
