import { EnumeratorObject } from "../objects/model/EnumeratorObject.ts";
import { lazyType } from "../objects/model/lazyType.ts";

/** $input: an enumerator over what came through the pipeline. */
export function inputEnumerator(items: readonly unknown[]): EnumeratorObject {
  return new EnumeratorObject(enumeratorType, () => items);
}

const enumeratorType = lazyType("System.Collections.ArrayList+ArrayListEnumeratorSimple");
