import { errorsOf } from "../WorldError.ts";

export const faultMessages = {
  FaultNotFound: {
    text: "There is no fault '{id}'.",
    exception: "ArgumentException",
    category: "ObjectNotFound",
    source: "inferred",
    errorId: "FaultNotFound",
  },
  TargetMissing: {
    text: "A fault of the kind {kind} needs a target: the name of a service, of a host or of a server.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
    errorId: "FaultTargetMissing",
  },
  BuildMissing: {
    text: "A fault of the kind ServerBuild needs a build of four numbers such as 15.0.712.24, not '{build}'.",
    exception: "ArgumentException",
    category: "InvalidArgument",
    source: "inferred",
    errorId: "FaultBuildMissing",
  },
  ServiceNotFound: {
    text: "There is no service '{name}' that could fail.",
    exception: "ArgumentException",
    category: "ObjectNotFound",
    source: "inferred",
    errorId: "FaultTargetNotFound",
  },
  ServerBusy: {
    text: "The server is too busy to process the request. Wait and try again.",
    exception: "OverBudgetException",
    category: "NotSpecified",
    source: "inferred",
  },
  DirectoryUnavailable: {
    text: "An Active Directory error 0x51 occurred when trying to check the suitability of server '{server}'. Error: 'Active directory response: The LDAP server is unavailable.'",
    exception: "SuitabilityDirectoryException",
    category: "NotSpecified",
    source: "inferred",
  },
  ExpiredSession: {
    text: "Starting a command on the remote server failed with the following error message : The shell was not found on the server: the session has expired. Connect again and retry the operation.",
    exception: "PSRemotingTransportException",
    category: "OperationStopped",
    source: "inferred",
    errorId: "JobFailure",
  },
  AnswerBrokeOff: {
    text: "The connection to the server '{server}' was lost before the answer was complete.",
    exception: "PSRemotingTransportException",
    category: "ConnectionError",
    source: "inferred",
  },
} as const;

export const faultError = errorsOf(faultMessages);

/** What Exchange says of a delay that throttling made. Source: inferred from what people quote of it. */
export function throttlingWarning(milliseconds: number): string {
  return `Micro delay applied. Actual delayed: ${milliseconds} msecs, Enforced: True, Capped delay: ${milliseconds} msecs, Required: False.`;
}
