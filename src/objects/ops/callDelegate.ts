import { convertTo } from "../convert/convertTo.ts";
import type { Delegate } from "../model/Delegate.ts";
import { delegateSignature } from "../types/delegateParameters.ts";

/** Calls a delegate with model values; the result is a model value of its result type, undefined for void. */
export function callDelegate(delegate: Delegate, ...args: readonly unknown[]): unknown {
  const result = delegate.invoke(...args);
  const type = delegateSignature(delegate.type)?.result;
  if (type === undefined) return result;
  return type === null ? undefined : convertTo(result, type);
}
