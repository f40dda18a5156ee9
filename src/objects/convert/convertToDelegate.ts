import type { ClrType } from "../model/ClrType.ts";
import { Delegate } from "../model/Delegate.ts";
import { ScriptBlock } from "../model/ScriptBlock.ts";

/** A script block as a delegate. */
export function convertToDelegate(value: unknown, type: ClrType): unknown {
  return value instanceof ScriptBlock
    ? new Delegate(type, (...args) => value.invokeForValue({ args, survives: true }))
    : undefined;
}
