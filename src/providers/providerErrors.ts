import type { ErrorCategoryName } from "../diag/ErrorCategoryName.ts";
import { ErrorRecord } from "../objects/errors/ErrorRecord.ts";
import { newException } from "../objects/errors/ExceptionObject.ts";
import { ClrException, PSError } from "../objects/errors/PSError.ts";

/** Errors of drives, providers and paths with PowerShell's ids and texts. */

export function pathNotFound(path: string): PSError {
  const text = `Cannot find path '${path}' because it does not exist.`;
  return sessionStateError("PathNotFound", "ItemNotFoundException", text, path, "Drive");
}

export function stackNotFound(name: string): PSError {
  const text = `Cannot find path '${name}' because it does not exist.`;
  return sessionStateError("StackNotFound", "ItemNotFoundException", text, name, "Drive");
}

export function driveNotFound(name: string, id = "DriveNotFound"): PSError {
  const text = `Cannot find drive. A drive with the name '${name}' does not exist.`;
  return sessionStateError(id, "DriveNotFoundException", text, name, "Drive");
}

export function providerNotFound(name: string, id = "ProviderNotFound", target: unknown = name): PSError {
  const text = `Cannot find a provider with the name '${name}'.`;
  return sessionStateError(id, "ProviderNotFoundException", text, name, "CmdletProvider", target);
}

/** "Cannot use interface. ..." and "Cannot call method. ...": what a provider does not offer. */
export function notSupportedByProvider(what: NotSupportedText): PSError {
  return managementError("NotSupported", "NotImplemented", notSupportedTexts[what], "PSNotSupportedException");
}

const notSupportedTexts = {
  content: "Cannot use interface. The IContentCmdletProvider interface is not implemented by this provider.",
  property: "Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider.",
  dynamicProperty:
    "Cannot use interface. The IDynamicPropertyCmdletProvider interface is not implemented by this provider.",
  navigation: "Provider execution stopped because the provider does not support navigation.",
  security:
    "Cannot use interface. The ISecurityDescriptorCmdletProvider interface is not implemented by this provider.",
  clearContent:
    "Cannot perform the ClearContent operation. The ClearContent operation is not supported by this provider.",
  contentSeek: "Cannot call method. The content Seek method is not supported by this provider.",
  filter: "Cannot call method. The provider does not support the use of filters.",
  depth: "Provider operation stopped because the provider does not support the 'Depth' parameter.",
  methods: "Provider operation stopped because the provider does not support this operation.",
} as const;

export type NotSupportedText = keyof typeof notSupportedTexts;

/** Moving on a drive of names alone fails before the command begins, when its parameters are asked for. */
export function navigationNotSupported(): PSError {
  const text =
    "Cannot retrieve the dynamic parameters for the cmdlet. The NavigationCmdletProvider methods are not supported by this provider.";
  return managementError("GetDynamicParametersException", "InvalidArgument", text, "ParameterBindingException").marked(
    "endsItemCommand",
  );
}

/** "Cannot process argument because the value of argument "path" is not valid. ..." */
export function invalidArgument(name: string): PSError {
  const text = `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`;
  return argumentError(text);
}

export function argumentError(text: string): PSError {
  return managementError("Argument", "InvalidArgument", text, "PSArgumentException");
}

export function invalidOperation(text: string): PSError {
  return managementError("InvalidOperation", "InvalidOperation", text, "PSInvalidOperationException");
}

/** A path that a command on files cannot work with: the exception tells the product's step, the details the reason. */
export function operationError(id: string, operation: string, details: string): PSError {
  const text = `Cannot perform operation because operation "${operation}" is not valid. Remove operation "${operation}", or investigate why it is not valid.`;
  return withDetails(managementError(id, "InvalidArgument", text, "PSInvalidOperationException"), details);
}

/** The error with a sentence that is shown instead of the exception's. */
export function withDetails(error: PSError, message: string): PSError {
  error.record.errorDetails = { message, recommendedAction: "" };
  return error;
}

/** An error whose exception is one of System.Management.Automation. */
export function managementError(
  id: string,
  category: ErrorCategoryName,
  text: string,
  exception: string,
  target: unknown = null,
): PSError {
  return errorOf(id, category, newException(`System.Management.Automation.${exception}`, text), target);
}

/** A provider's error around a .NET exception that the file system threw. */
export function errorOfException(id: string, category: ErrorCategoryName, thrown: unknown, target: unknown): PSError {
  if (thrown instanceof PSError) return thrown;
  if (!(thrown instanceof ClrException)) throw thrown;
  return errorOf(id, category, thrown.exception, target);
}

/** The error of an exception that the provider lets out: its type is the id. */
export function providerInvocationError(thrown: unknown): unknown {
  if (!(thrown instanceof ClrException)) return thrown;
  return errorOf(thrown.exception.type.name, "NotSpecified", thrown.exception, null);
}

/** The same of what is written into an item. */
export function contentWriteError(thrown: unknown): unknown {
  if (!(thrown instanceof ClrException)) return thrown;
  return errorOf("ProviderContentWriteError", "InvalidOperation", thrown.exception, null);
}

export function clrError(
  id: string,
  category: ErrorCategoryName,
  exception: string,
  text: string,
  target: unknown = null,
): PSError {
  return errorOf(id, category, newException(exception, text), target);
}

function errorOf(
  id: string,
  category: ErrorCategoryName,
  exception: ReturnType<typeof newException>,
  target: unknown,
): PSError {
  const record = new ErrorRecord(exception, id, category, target);
  exception.errorRecord = record;
  return new PSError(record);
}

function sessionStateError(
  id: string,
  exception: string,
  text: string,
  item: string,
  category: string,
  target: unknown = item,
): PSError {
  const error = managementError(id, "ObjectNotFound", text, exception, target);
  error.exception.details.set("ItemName", item);
  error.exception.details.set("SessionStateCategory", category);
  error.exception.details.set("WasThrownFromThrowStatement", false);
  return error;
}
