import { ErrorRecord } from "./ErrorRecord.ts";
import { newException } from "./ExceptionObject.ts";
import { PSError } from "./PSError.ts";
import { runtimeError } from "./runtimeError.ts";

/**
 * ReadOnlyProperty: what the adapters of PowerShell throw where a property without a setter is set by other means than `=`;
 * ReadOnlyCIMProperty is CIM's own (documented), by whatever means.
 */
export function readOnlyProperty(
  name: string,
  id: "ReadOnlyProperty" | "ReadOnlyCIMProperty" = "ReadOnlyProperty",
): PSError {
  const exception = newException("System.Management.Automation.SetValueException", `"${name}" is a ReadOnly property.`);
  return new PSError(new ErrorRecord(exception, id, "NotSpecified", null));
}

/** What `=` throws for such a property: an error of the engine, within it the one of the adapter. */
export function assignedReadOnly(name: string): PSError {
  const exception = "System.Management.Automation.SetValueException";
  const inner = runtimeError("PropertyIsReadOnly", [name], { exception }).exception;
  return runtimeError("PropertyIsReadOnly", [name], { inner });
}
