import type { Argument } from "../../binding/Argument.ts";
import { type BindingErrorOptions, bindingError } from "../../binding/bindingError.ts";
import { fitsAsIs } from "../../binding/bindPositional.ts";
import { asListArgument, keepNulls, refuseNoReference } from "../../binding/coerceArgument.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import type { Extent } from "../../diag/Extent.ts";
import { castCause } from "../../objects/convert/castError.ts";
import { requireBoolean } from "../../objects/convert/requireBoolean.ts";
import { transformationException } from "../../objects/convert/transformArgument.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { PSError } from "../../objects/errors/PSError.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import { asPSError } from "../errors/reportError.ts";
import type { Frame } from "../scope/Frame.ts";
import type { Variable } from "../scope/Variable.ts";
import { InvocationInfo } from "../values/InvocationInfo.ts";
import type { CompiledParameter } from "./BlockCode.ts";
import { blockArgumentError } from "./blockArgumentError.ts";

/** Converts a positional argument in its variable where no binder is needed; throws the binder's error. */
export function convertSimply(
  { name, metadata, constraint }: CompiledParameter,
  variable: Variable,
  argument: Argument,
  isCalledByCode: boolean,
): void {
  if (constraint === null) return;
  const given = variable.value;
  try {
    if (given !== null && given !== undefined) refuseNoReference(metadata, given);
    if (!isCalledByCode) requireBoolean(given, metadata.type);
    const converted = constraint(asListArgument(metadata, given), variable);
    const isKept = converted instanceof TypedArray && fitsAsIs(metadata, given);
    variable.value = isKept ? keepNulls(converted, given) : heldValue(metadata, converted);
  } catch (thrown) {
    if (isCalledByCode) throw blockArgumentError(metadata, given, thrown);
    if (!(thrown instanceof PSError)) throw thrown;
    throw refusedArgument(name, thrown, { extent: argument.extent });
  }
  variable.constraint = constraint;
}

/** A parameter that is text holds no null, whatever stood for it ([NullString]::Value). */
export function heldValue({ type }: ParameterMetadata, value: unknown): unknown {
  return value === null && type.name === "System.String" ? "" : value;
}

/** The binder's error for a value that a parameter's type or attributes refuse. */
export function refusedArgument(name: string, refusal: PSError, place: BindingErrorOptions = {}): PSError {
  const { record, exception } = refusal;
  if (record.errorId === "NotModelled") return refusal;
  return bindingError("ParameterArgumentTransformationError", [name, record.message], {
    ...place,
    inner: transformationException(exception),
    parameterName: name,
  });
}

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
