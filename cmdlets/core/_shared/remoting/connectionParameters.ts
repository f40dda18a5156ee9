import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { getMember } from "../../../../src/objects/ops/getMember.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";

/** How a connection to a session is made. All ways lead to the same emulated computers; a name and a port are looked at, the rest is carried. */
export const reachedParameters = {
  Credential: "pscredential",
  Port: "int",
  UseSSL: "switch",
  ConfigurationName: "string",
  ApplicationName: "string",
  ThrottleLimit: "int",
  SessionOption: "System.Management.Automation.Remoting.PSSessionOption",
  Authentication: "System.Management.Automation.Runspaces.AuthenticationMechanism",
  CertificateThumbprint: "string",
  AllowRedirection: "switch",
} as const;

/** The same for sessions that are made. */
export const connectionParameters = { ...reachedParameters, EnableNetworkAccess: "switch" } as const;

/** The computers that are meant, by name or by the host of an address. */
export function computerNames(
  _cmdlet: CmdletContext,
  values: {
    readonly ComputerName?: readonly string[] | undefined;
    readonly ConnectionUri?: readonly unknown[] | undefined;
  },
): readonly string[] {
  if (values.ConnectionUri) return values.ConnectionUri.map((uri) => toText(getMember(uri, "Host")));
  return values.ComputerName ?? ["localhost"];
}
