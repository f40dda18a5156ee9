import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { notModelled } from "../../../../src/objects/errors/runtimeError.ts";
import { getMember } from "../../../../src/objects/members/getMember.ts";
import { toText } from "../../../../src/objects/ops/toText.ts";
import { PSCredential } from "../../../../src/objects/values/shell/PSCredential.ts";
import type { PSSessionObject } from "../../../../src/objects/values/shell/PSSessionObject.ts";
import { ownMachine } from "../../../../src/providers/machine/ownMachine.ts";
import { isExchangeShell } from "../../../../src/providers/machine/SessionConfiguration.ts";
import { findService } from "../../../../src/world/service/Service.ts";
import { isKnownCredential } from "../../../../src/world/tenant/credentialCheck.ts";
import { worldKey } from "../../../../src/world/worldKey.ts";
import type { ConnectionProblem } from "./connectionError.ts";

/** Where a session is asked for, and by whom. */
export interface Endpoint {
  readonly computerName: string;
  readonly port: number;
  readonly usesSsl: boolean;
  /** The application behind the port: "wsman". */
  readonly path: string;
  readonly credential: PSCredential | null;
}

/** How the commands say it. */
export interface EndpointValues {
  readonly ComputerName?: readonly string[] | undefined;
  readonly ConnectionUri?: readonly unknown[] | undefined;
  readonly Port?: number | undefined;
  readonly UseSSL?: boolean | undefined;
  readonly ApplicationName?: string | undefined;
  readonly Credential?: unknown;
  readonly CertificateThumbprint?: string | undefined;
}

/** The applications of a computer by port: WinRM's own listener, and Exchange's in the web server. */
const listeners = [
  { port: 5985, usesSsl: false, path: "wsman", service: "WinRM", configuration: null },
  { port: 80, usesSsl: false, path: "powershell", service: "W3SVC", configuration: "microsoft.exchange" },
  { port: 443, usesSsl: true, path: "powershell", service: "W3SVC", configuration: "microsoft.exchange" },
] as const;

/** The places that a command names, by computers or by addresses. */
export function endpoints(values: EndpointValues): readonly Endpoint[] {
  if (values.CertificateThumbprint !== undefined)
    throw notModelled("Signing in to another computer with a certificate (-CertificateThumbprint)");
  const credential = values.Credential instanceof PSCredential && values.Credential.userName ? values.Credential : null;
  if (values.ConnectionUri) return values.ConnectionUri.map((uri) => addressed(uri, credential));
  const usesSsl = values.UseSSL === true;
  const port = values.Port || (usesSsl ? 5986 : 5985);
  const path = (values.ApplicationName ?? "wsman").toLowerCase();
  return (values.ComputerName ?? ["localhost"]).map((computerName) => ({
    computerName,
    port,
    usesSsl,
    path,
    credential,
  }));
}

function addressed(uri: unknown, credential: PSCredential | null): Endpoint {
  const part = (name: string): string => toText(getMember(uri, name));
  const path = part("AbsolutePath")
    .replace(/^\/|\/$/g, "")
    .toLowerCase();
  return {
    computerName: part("Host"),
    port: Number(part("Port")),
    usesSsl: part("Scheme").toLowerCase() === "https",
    path: path === "" ? "wsman" : path,
    credential,
  };
}

/**
 * Why a computer of the estate lets nobody in there; null where it does. `machine`: its name, null for this one;
 * `configurationName` is the one that was asked for.
 */
export function endpointProblem(
  cmdlet: CmdletContext,
  machine: string | null,
  endpoint: Endpoint,
  configurationName: string,
): ConnectionProblem | null {
  const { port, usesSsl, path, credential } = endpoint;
  const found = listeners.filter((each) => each.port === port && each.usesSsl === usesSsl);
  const listener = found.find((each) => each.path === path);
  if (!cmdlet.offers(worldKey)) return listener ? null : "NotListening";
  const world = cmdlet.service(worldKey);
  const computer = machine ?? ownMachine(world).name;
  const runs = (name: string): boolean => findService(world, computer, name)?.status === "Running";
  if (!found.some(({ service }) => runs(service))) return "NotListening";
  if (!listener || !runs("WinRM")) return listener ? "NotListening" : "URLNotAvailable";
  if (
    credential &&
    !isKnownCredential(world, { userName: credential.userName, password: credential.password.plainText })
  )
    return "LogonFailure";
  const isExchange = isExchangeShell(configurationName);
  return isExchange === (listener.configuration !== null) ? null : "CannotConnect";
}

/** Whether a session is at one of the places that a command names; so is every one where it names none. */
export function isReachedBy(session: PSSessionObject, values: EndpointValues): boolean {
  if (!values.ComputerName && !values.ConnectionUri) return true;
  const own = session.endpoint as Endpoint;
  return endpoints(values).some(
    ({ port, usesSsl, path }) => port === own.port && usesSsl === own.usesSsl && path === own.path,
  );
}
