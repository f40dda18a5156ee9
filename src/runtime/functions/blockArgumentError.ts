import type { ParameterMetadata } from "../../binding/ParameterMetadata.ts";
import { isNumeric } from "../../objects/calls/conversionRank.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { toText } from "../../objects/ops/toText.ts";
import { cannotBeAdded } from "../scope/variableAttributes.ts";

/**
 * What the caller of a block gets for an argument that does not fit, where code calls the block and no binder puts the
 * complaint into its words: the variable refuses the value. Structures but numbers convert by an attribute, all else by
 * a cast.
 */
export function blockArgumentError(parameter: ParameterMetadata, value: unknown, thrown: unknown): unknown {
  if (!(thrown instanceof PSError)) return thrown;
  const { record, exception } = thrown;
  if (record.errorId === "ValidateSetFailure") return cannotBeAdded(parameter.name, toText(value));
  const inner = exception.innerException;
  if (inner?.type.name !== "System.Management.Automation.PSInvalidCastException") return thrown;
  const { type } = parameter;
  if (type.isValueType && !isNumeric(type) && !parameter.isSwitch)
    return psError("RuntimeException", "MetadataError", record.message, {
      exception: "System.Management.Automation.ArgumentTransformationMetadataException",
      inner,
    });
  return psError(record.errorId, "InvalidArgument", record.message, {
    exception: inner.type.name,
    inner: inner.innerException,
  });
}
