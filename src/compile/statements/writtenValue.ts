import { growArray } from "../../base/budget.ts";
import type { Execute } from "../../runtime/functions/BlockCode.ts";
import { brokenOff, LoopSignalThrown, type Signal } from "../../runtime/pipeline/signals.ts";
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
    if (thrown instanceof LoopSignalThrown && count > 0) thrown.written = [...(list ?? [first]), ...thrown.written];
    throw thrown;
  }
  const written: unknown = list ?? first;
  if (signal !== undefined) throw brokenOff(signal, count === 0 ? [] : (list ?? [first]));
  return written;
}
