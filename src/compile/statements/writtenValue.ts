import { growArray } from "../../base/budget.ts";
import type { Evaluate, Execute } from "../../runtime/functions/BlockCode.ts";
import { brokenOff, ExitThrown, LoopSignalThrown, type Signal } from "../../runtime/pipeline/signals.ts";
import type { Frame } from "../../runtime/scope/Frame.ts";

/**
 * What statements write as one value: nothing (undefined), the one object, or an object[]. Throws the signal that broke
 * them off. Most write one object, for which no list is made.
 */
export function writtenValue(execute: Execute, frame: Frame): unknown {
  let first: unknown;
  let list: unknown[] | null = null;
  let count = 0;
  let signal: Signal | undefined;
  try {
    signal = execute(frame, (value) => {
      if (count++ === 0) first = value;
      else if (list === null) list = [first, value];
      else {
        growArray(list);
        list.push(value);
      }
    });
  } catch (thrown) {
    if ((thrown instanceof LoopSignalThrown || thrown instanceof ExitThrown) && count > 0)
      thrown.written = [...(list ?? [first]), ...thrown.written];
    throw thrown;
  }
  const written: unknown = list ?? first;
  if (signal !== undefined) throw brokenOff(signal, count === 0 ? [] : (list ?? [first]));
  return written;
}

/**
 * A value of which nothing is left where it is broken off, as of conditions and of what is assigned to several variables:
 * elsewhere the block around writes what was written so far.
 */
export function wholeValue(evaluate: Evaluate): Evaluate {
  return (frame) => {
    try {
      return evaluate(frame);
    } catch (thrown) {
      if (thrown instanceof LoopSignalThrown || thrown instanceof ExitThrown) thrown.written = [];
      throw thrown;
    }
  };
}
