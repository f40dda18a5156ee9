import { wrapInvocation } from "../../objects/calls/callOverload.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import type { Engine } from "../../runtime/Engine.ts";
import { addError } from "../../runtime/errors/reportError.ts";
import { caught } from "../run/runInScope.ts";

/**
 * The error that ends a block which an assertion of Pester 6 runs by a method of it, or null: $Error has it, and what the
 * method threw. What a method in the block threw is not wrapped once more.
 */
export function caughtByMethod(engine: Engine, work: () => void): ErrorRecord | null {
  let thrown: PSError | null = null;
  const record = caught(engine, () => {
    try {
      work();
    } catch (error) {
      if (error instanceof PSError) thrown = error;
      throw error;
    }
  });
  if (record && thrown && !record.exception.type.ancestors.has(methodException())) {
    const outer = wrapInvocation(thrown, "InvokeWithContext", 3);
    if (outer instanceof PSError && outer !== thrown) addError(engine, outer.record);
  }
  return record;
}

const methodException = lazyType("System.Management.Automation.MethodException");
