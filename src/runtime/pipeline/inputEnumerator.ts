import { lazyType } from "../../objects/types/lazyType.ts";
import { EnumeratorObject } from "../../objects/values/collections/EnumeratorObject.ts";

/** $input: an enumerator over what came through the pipeline. */
export function inputEnumerator(items: readonly unknown[]): EnumeratorObject {
  return new EnumeratorObject(enumeratorType, () => items);
}

const enumeratorType = lazyType("System.Collections.ArrayList+ArrayListEnumeratorSimple");
