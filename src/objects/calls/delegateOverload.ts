import type { PerEdition } from "../../diag/Edition.ts";
import { edition } from "../host/edition.ts";
import { asPSObject } from "../members/asPSObject.ts";
import type { MethodOverload } from "../members/TypeMembers.ts";
import type { ClrType } from "../types/ClrType.ts";
import { languageRules } from "../types/languageRules.ts";
import { callDelegate } from "./callDelegate.ts";
import type { Delegate } from "./Delegate.ts";
import { delegateMethods, delegateSignature } from "./delegateParameters.ts";
import { parseMethodSignature } from "./MethodSignature.ts";
import { exporterOf, importerOf } from "./marshal.ts";

const made: PerEdition<WeakMap<ClrType, MethodOverload>> = { Desktop: new WeakMap(), Core: new WeakMap() };

/** The Invoke method of a delegate type. */
export function delegateOverload(type: ClrType): MethodOverload {
  const known = made[edition()];
  let overload = known.get(type);
  if (!overload) {
    const signature = delegateSignature(type) ?? { parameters: [], result: null };
    const exporters = signature.parameters.map(exporterOf);
    const importResult = importerOf(signature.result);
    overload = {
      signature: parseMethodSignature(delegateMethods(type)[0]),
      declaringType: type,
      code: (self, ...args) => {
        const values = args.map((arg, index) => exporters[index]?.(arg) ?? arg);
        const result = callDelegate(self as Delegate, ...values);
        if (signature.result?.name === "System.Object" && languageRules().delegatesWrapResults)
          return asPSObject(result);
        return importResult ? importResult(result) : result;
      },
    };
    known.set(type, overload);
  }
  return overload;
}
