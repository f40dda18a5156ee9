import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import type { ExceptionObject } from "./ExceptionObject.ts";

/** Id and category of the record that an exception of the engine makes of itself; observed with PowerShell 7.6. */
export interface EngineExceptionKind {
  readonly id: string;
  readonly category: ErrorCategoryName;
  readonly target?: unknown;
}

/** The kind of an exception that carries a record (IContainsErrorRecord); null for all others. */
export function engineExceptionKind(exception: ExceptionObject): EngineExceptionKind | null {
  for (let type: typeof exception.type | null = exception.type; type; type = type.base) {
    const kind = kinds.get(type.name);
    if (kind) return kind;
  }
  return null;
}

const automation = "System.Management.Automation";

const kinds: ReadonlyMap<string, EngineExceptionKind> = new Map(
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
    RedirectedException: { id: "RedirectedException", category: "NotSpecified" },
    ApplicationFailedException: { id: "NativeCommandFailed", category: "ResourceUnavailable" },
    PSSecurityException: { id: "UnauthorizedAccess", category: "SecurityError" },
    PSArgumentException: { id: "Argument", category: "InvalidArgument" },
    PSArgumentNullException: { id: "ArgumentNull", category: "InvalidArgument" },
    PSArgumentOutOfRangeException: { id: "ArgumentOutOfRange", category: "InvalidArgument" },
    PSInvalidCastException: { id: "PSInvalidCastException", category: "InvalidArgument" },
    PSInvalidOperationException: { id: "InvalidOperation", category: "InvalidOperation" },
    PSNotImplementedException: { id: "NotImplemented", category: "NotImplemented" },
    PSNotSupportedException: { id: "NotSupported", category: "NotImplemented" },
    PSObjectDisposedException: { id: "ObjectDisposed", category: "InvalidOperation" },
    PipelineDepthException: { id: "CallDepthOverflow", category: "InvalidOperation", target: 0 },
    ScriptCallDepthException: { id: "CallDepthOverflow", category: "InvalidOperation", target: 0 },
    "Host.HostException": { id: `${automation}.Host.HostException`, category: "ResourceUnavailable" },
    "Host.PromptingException": { id: `${automation}.Host.PromptingException`, category: "ResourceUnavailable" },
    "Remoting.PSRemotingDataStructureException": {
      id: `${automation}.Remoting.PSRemotingDataStructureException`,
      category: "ResourceUnavailable",
    },
    "Remoting.PSRemotingTransportException": {
      id: `${automation}.Remoting.PSRemotingDataStructureException`,
      category: "ResourceUnavailable",
    },
  } satisfies Record<string, EngineExceptionKind>).map(([name, kind]) => [`${automation}.${name}`, kind]),
);
