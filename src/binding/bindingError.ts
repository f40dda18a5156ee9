import type { Extent } from "../diag/Extent.ts";
import { type BindingMessageId, bindingMessages } from "../diag/messages/binding.ts";
import type { ExceptionObject } from "../objects/errors/ExceptionObject.ts";
import { messageText } from "../objects/errors/fillMessage.ts";
import { PSError, psError } from "../objects/errors/PSError.ts";
import type { ClrType } from "../objects/types/ClrType.ts";

/** A ParameterBindingException; `extent` is what its position lines point at, null for the whole command. */
export class BindingError extends PSError {
  /** True where another parameter at the same position may still take the argument. */
  isSwallowed = false;

  constructor(
    record: PSError["record"],
    readonly extent: Extent | null,
  ) {
    super(record);
  }
}

export interface BindingErrorOptions {
  readonly extent?: Extent | null;
  readonly target?: unknown;
  readonly inner?: ExceptionObject | null;
  readonly parameterName?: string;
  /** The parameter's type and that of the argument, as the exception tells them. */
  readonly parameterType?: ClrType | null;
  readonly typeSpecified?: ClrType | null;
}

export function bindingError(
  id: BindingMessageId,
  args: readonly string[],
  options: BindingErrorOptions = {},
): BindingError {
  const entry = bindingMessages[id];
  const error = psError(entry.id ?? id, entry.category, messageText(entry, args), {
    exception: entry.exception ?? "System.Management.Automation.ParameterBindingException",
    target: options.target ?? null,
    inner: options.inner ?? null,
  });
  error.exception.details.set("ErrorId", entry.id ?? id);
  if (options.parameterName !== undefined) error.exception.details.set("ParameterName", options.parameterName);
  if (options.parameterType) error.exception.details.set("ParameterType", options.parameterType);
  if (options.typeSpecified) error.exception.details.set("TypeSpecified", options.typeSpecified);
  return new BindingError(error.record, options.extent ?? null);
}
