import { ErrorRecord } from "./ErrorRecord.ts";
import { newException } from "./ExceptionObject.ts";
import { PSError } from "./PSError.ts";

/** ReadOnlyProperty: what the adapters of PowerShell throw where a property without a setter is set by other means than `=`. */
export function readOnlyProperty(name: string): PSError {
  const exception = newException("System.Management.Automation.SetValueException", `"${name}" is a ReadOnly property.`);
  return new PSError(new ErrorRecord(exception, "ReadOnlyProperty", "NotSpecified", null));
}
