import { convertTo } from "../../objects/convert/convertTo.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { locateError, recordError } from "../../runtime/errors/reportError.ts";
import type { Evaluate } from "../../runtime/functions/BlockCode.ts";
import { Frame } from "../../runtime/scope/Frame.ts";
import type { Expression } from "../../syntax/ast/expressions.ts";

/** The first value of a class's property. Its errors stand in $Error and are shown at the value. */
export function initialValue(
  evaluate: Evaluate,
  node: Expression,
  type: ClrType,
  frame: Frame,
  title: string,
): unknown {
  // A value may be another object of the class, whose values come before its constructor runs.
  frame.engine.enterCall();
  try {
    return convertTo(evaluate(frame) ?? null, type);
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    const { engine } = frame;
    const place = Frame.inScope(engine, frame.code, frame.scope, frame.streams);
    place.title = title;
    place.position = node.extent;
    place.caller = engine.frame;
    locateError(thrown, place);
    recordError(engine, thrown.raised);
    throw thrown;
  } finally {
    frame.engine.leaveCall();
  }
}
