import { invokeMethod } from "../../../src/objects/calls/invokeMethod.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { notModelled } from "../../../src/objects/errors/runtimeError.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import { ObjectSecurity } from "../../../src/objects/values/security/ObjectSecurity.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

/** The descriptor that an object of its own kind has (-InputObject): its method GetSecurityDescriptor says it. */
export function objectDescriptor(object: unknown): ObjectSecurity {
  const descriptor = unwrap(called(object, "GetSecurityDescriptor", [], "GetAcl_OperationNotSupported"));
  if (descriptor instanceof ObjectSecurity) return descriptor;
  throw notModelled("A security descriptor of other things than files and registry keys");
}

export function setObjectDescriptor(object: unknown, descriptor: string): void {
  called(object, "SetSecurityDescriptor", [descriptor], "SetAcl_OperationNotSupported");
}

function called(object: unknown, method: string, args: readonly unknown[], id: string): unknown {
  try {
    return invokeMethod(object, method, [...args]);
  } catch (thrown) {
    if (!(thrown instanceof PSError) || thrown.record.errorId === "NotModelled") throw thrown;
    const isMissing = thrown.record.errorId === "MethodNotFound";
    const text = isMissing
      ? `This object does not contain a method that is named ${method}.`
      : `The method ${method} of the object failed: ${thrown.record.message}`;
    throw clrError(id, "NotImplemented", "System.NotSupportedException", text, object);
  }
}
