import type { BindingTrace } from "../../binding/BindingTrace.ts";
import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { traceArgument } from "../../binding/traceArgument.ts";

/** Tells who traces binding of a parameter that nothing was bound to, and what it holds. */
export function traceDefault(
  trace: BindingTrace,
  parameter: ParameterMetadata,
  value: unknown,
  isAdvanced: boolean,
): void {
  const converts = value !== null && value !== undefined;
  const argument = { parameter, value, converts, isFunction: true, isDefault: true };
  const tell = () => traceArgument(trace, argument, () => value);
  if (isAdvanced) trace.inside(tell);
  else tell();
}
