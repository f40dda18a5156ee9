import type { Extent } from "../../diag/Extent.ts";
import { castCause } from "../../objects/convert/castError.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { asPSError } from "../errors/reportError.ts";
import type { Frame } from "../scope/Frame.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";

/** The value of a parameter that the call gave none, in the frame of the function whose call stands at `extent`. */
export function evaluateDefault(evaluate: (frame: Frame) => unknown, frame: Frame, extent: Extent | null): unknown {
  const { engine } = frame;
  const saved = engine.frame;
  // A default value may call the function itself, whose block does not run before it.
  engine.enterCall();
  engine.frame = frame;
  try {
    return evaluate(frame);
  } catch (thrown) {
    throw placed(asPSError(thrown), extent);
  } finally {
    engine.frame = saved;
    engine.leaveCall();
  }
}

/** What the expression raised shows the call, as no command's error; a failed cast is the function's own. */
function placed(error: PSError, extent: Extent | null): PSError {
  const { record, exception } = error;
  if (record.invocation !== null) return error;
  const cause = castCause(exception);
  if (cause !== exception) return new PSError(new ErrorRecord(cause, record.errorId, record.category, null));
  record.invocation = new InvocationInfo(null, "", extent);
  return error;
}
