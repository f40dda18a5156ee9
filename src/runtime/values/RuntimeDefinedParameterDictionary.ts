import { lazyType } from "../../objects/types/lazyType.ts";
import { GenericDictionary } from "../../objects/values/collections/GenericDictionary.ts";

/** What a dynamicparam block returns. */
export class RuntimeDefinedParameterDictionary extends GenericDictionary {
  constructor() {
    super(dictionaryType(), true);
  }
}

const dictionaryType = lazyType("System.Management.Automation.RuntimeDefinedParameterDictionary");
