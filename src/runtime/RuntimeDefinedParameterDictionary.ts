import { GenericDictionary } from "../objects/model/GenericDictionary.ts";
import { lazyType } from "../objects/model/lazyType.ts";

/** What a dynamicparam block returns. */
export class RuntimeDefinedParameterDictionary extends GenericDictionary {
  constructor() {
    super(dictionaryType(), true);
  }
}

const dictionaryType = lazyType("System.Management.Automation.RuntimeDefinedParameterDictionary");
