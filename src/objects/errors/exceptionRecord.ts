import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import { ErrorRecord } from "./ErrorRecord.ts";
import type { ExceptionObject } from "./ExceptionObject.ts";

/**
 * The record of an exception that a script throws. Exceptions of the engine bring id and category of their own kind;
 * of any other the id is its message.
 */
export function exceptionRecord(exception: ExceptionObject): ErrorRecord {
  const known = exception.errorRecord;
  if (known) return known;
  const kind = engineKind(exception);
  // Only the engine's exceptions keep their record.
  if (kind === null) return new ErrorRecord(exception, exception.message, "OperationStopped", null);
  const record = new ErrorRecord(exception, kind.id, kind.category, kind.target ?? null);
  exception.errorRecord = record;
  return record;
}

/** Whether the exception is one of the engine's, which makes its own record. */
export function isEngineException(exception: ExceptionObject): boolean {
  return engineKind(exception) !== null;
}

interface Kind {
  readonly id: string;
  readonly category: ErrorCategoryName;
  readonly target?: string;
}

function engineKind(exception: ExceptionObject): Kind | null {
  for (let type: typeof exception.type | null = exception.type; type; type = type.base) {
    const kind = kinds.get(type.name);
    if (kind) return kind;
  }
  return null;
}

const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    RuntimeException: { id: "RuntimeException", category: "NotSpecified" },
    MetadataException: { id: "RuntimeException", category: "MetadataError" },
    SessionStateException: { id: "SessionStateException", category: "InvalidArgument", target: "" },
    CommandNotFoundException: { id: "CommandNotFoundException", category: "ObjectNotFound", target: "" },
    ParseException: { id: "Parse", category: "ParserError" },
    IncompleteParseException: { id: "IncompleteParse", category: "ParserError" },
    ActionPreferenceStopException: { id: "ActionPreferenceStop", category: "OperationStopped" },
    CmdletInvocationException: { id: "CmdletInvocationException", category: "NotSpecified" },
    ProviderInvocationException: { id: "ProviderInvocationException", category: "NotSpecified" },
    ApplicationFailedException: { id: "NativeCommandFailed", category: "ResourceUnavailable" },
    PSSecurityException: { id: "UnauthorizedAccess", category: "SecurityError" },
  } satisfies Record<string, Kind>).map(([name, kind]) => [`System.Management.Automation.${name}`, kind]),
);
