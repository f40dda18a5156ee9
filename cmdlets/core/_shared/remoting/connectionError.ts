import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { ErrorRecord, noInvocation } from "../../../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../../../src/objects/errors/ExceptionObject.ts";

/** Why a computer does not answer. */
export type ConnectionProblem =
  | "NetworkPathNotFound"
  | "CannotConnect"
  | "AccessDenied"
  /** Nothing answers at that port. */
  | "NotListening"
  | "URLNotAvailable"
  | "LogonFailure"
  /** Exchange's shell has nothing for the account. */
  | "NoRoles";

/** The id of the error: New-PSSession and Invoke-Command open sessions, Enter-PSSession makes a runspace of its own. */
export type ConnectionFailure = "PSSessionOpenFailed" | "PSSessionStateBroken" | "CreateRemoteRunspaceFailed";

const troubleshooting = "For more information, see the about_Remote_Troubleshooting Help topic.";

/** Problems of which another's id is told. */
const ids: Partial<Record<ConnectionProblem, string>> = { NotListening: "CannotConnect", NoRoles: "AccessDenied" };

/** The error of a session that cannot be opened. */
export function connectionError(
  _cmdlet: CmdletContext,
  request: {
    readonly computerName: string;
    readonly configurationName?: string | undefined;
    readonly failure: ConnectionFailure;
    readonly account?: string | undefined;
  },
  problem: ConnectionProblem,
): ErrorRecord {
  const { computerName, failure } = request;
  const reason = {
    NetworkPathNotFound: `WinRM cannot process the request. The following error occurred while using Kerberos authentication: Cannot find the computer ${computerName}. Verify that the computer exists on the network and that the name provided is spelled correctly.`,
    CannotConnect: `The WS-Management service cannot process the request. Cannot find the ${request.configurationName} session configuration in the WSMan: drive on the ${computerName} computer.`,
    AccessDenied: "Access is denied.",
    NotListening:
      'The client cannot connect to the destination specified in the request. Verify that the service on the destination is running and is accepting requests. Consult the logs and documentation for the WS-Management service running on the destination, most commonly IIS or WinRM. If the destination is the WinRM service, run the following command on the destination to analyze and configure the WinRM service: "winrm quickconfig".',
    URLNotAvailable:
      "The WinRM client sent a request to an HTTP server and got a response saying the requested HTTP URL was not available. This is usually returned by a HTTP server that does not support the WS-Management protocol.",
    LogonFailure: "The user name or password is incorrect.",
    NoRoles: `[FailureCategory=AuthZ-CmdletAccessDeniedException] The user "${request.account}" isn't assigned to any management roles.`,
  }[problem];
  const failed = `Connecting to remote server ${computerName} failed with the following error message : ${reason} ${troubleshooting}`;
  const entering = failure === "CreateRemoteRunspaceFailed";
  const message = entering ? failed : `[${computerName}] ${failed}`;
  const exception = newException("System.Management.Automation.Remoting.PSRemotingTransportException", message);
  if (entering) {
    const record = new ErrorRecord(exception, "", "InvalidArgument", computerName, failure);
    record.reason = "PSRemotingTransportException";
    exception.errorRecord = record;
    return record;
  }
  const opening = failure === "PSSessionOpenFailed";
  const record = new ErrorRecord(
    exception,
    ids[problem] ?? problem,
    "OpenError",
    opening ? null : computerName,
    failure,
  );
  record.reason = "PSRemotingTransportException";
  exception.errorRecord = record;
  if (opening) {
    record.targetName = "System.Management.Automation.RemoteRunspace";
    record.targetTypeName = "RemoteRunspace";
  } else record.invocation = noInvocation;
  return record;
}
