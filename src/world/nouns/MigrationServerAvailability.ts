import { nameGuid } from "../../base/nameGuid.ts";
import { networkFailureText } from "../../base/networkFailure.ts";
import { findEndpointFault } from "../cloud/CloudSettings.ts";
import { listExchangeServers } from "../server/ExchangeServer.ts";
import { findService } from "../service/Service.ts";
import { isKnownCredential } from "../tenant/credentialCheck.ts";
import { isAcceptedAddress } from "../transport/acceptedDomains.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { type ActionCall, defineNoun, type Values } from "./defineNoun.ts";
import migrationEndpoint from "./MigrationEndpoint.ts";
import { migrationPartition } from "./request/migrationPartition.ts";
import { isOwnHost } from "./request/remoteHost.ts";
import { getRow } from "./rows/findRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { plainRow } from "./rows/plainRow.ts";
import { rowValueNamed } from "./rows/rowValueNamed.ts";
import webServices from "./WebServicesVirtualDirectory.ts";

/** Whether a server that mailboxes are to come from answers for that: what it is asked for must run there. */
export default defineNoun({
  noun: "MigrationServerAvailability",
  kind: "computed",
  called: "availability of a migration server",
  type: "Microsoft.Exchange.Migration.TestMigrationServerAvailabilityOutcome",
  tail: "identity",
  verbs: ["Test"],
  order: "declaration",
  without: [
    ...["Imap", "RemoteServer", "Port", "Security", "Authentication", "M365RcaTest", "TokenStore", "EmailAddress"],
    ...["Organization", "CredentialUsername", "CredentialPassword"],
  ],
  properties: {
    Result: { kind: "String" },
    Message: { kind: "String", default: "" },
    ConnectionSettings: { kind: "String", default: null },
    SupportsCutover: { kind: "Boolean", default: false },
    ErrorDetail: { kind: "String", default: "" },
    TestedEndpoint: { kind: "String" },
  },
  parameters: { Partition: migrationPartition },
  actions: {
    Test: {
      on: null,
      takes: [
        ...[
          "Credentials",
          "EmailAddress",
          "Compliance",
          "RemoteServer",
          "Partition",
          "ExchangeServer",
          "RPCProxyServer",
        ],
        ...["ExchangeOutlookAnywhere", "AcceptUntrustedCertificates", "Authentication", "MailboxPermission"],
        ...["TestMailbox", "SourceMailboxLegacyDN", "Autodiscover", "ExchangeRemoteMove", "ServiceAccountKeyFileData"],
        ...["Gmail", "Port", "Imap", "Security", "PublicFolderDatabaseServerLegacyDN", "PublicFolderToUnifiedGroup"],
        ...["PublicFolder", "FilePath", "PSTImport", "Endpoint"],
      ],
      run: test,
    },
  },
  source: "documented",
});

function test({ world, given }: ActionCall): readonly NounRow[] {
  const endpoint = given.has("Endpoint") ? getRow(world, migrationEndpoint, word(given, "Endpoint")) : null;
  const host = endpoint ? String(endpoint.values.RemoteServer ?? "") : hostOf(world, given);
  const fault = faultOf(world, given, host, endpoint);
  const values: Values =
    fault === null
      ? { Result: "Success", ConnectionSettings: host, SupportsCutover: given.get("ExchangeOutlookAnywhere") === true }
      : {
          Result: "Failed",
          Message: `The connection to the server '${host}' could not be completed.`,
          ErrorDetail: fault,
        };
  const guid = nameGuid("MigrationServerAvailability", host);
  return [plainRow("MigrationServerAvailability", { guid, name: host, values: { ...values, TestedEndpoint: host } })];
}

/** The server that is named, that of a mail service, or that which Autodiscover finds for an address. */
function hostOf(world: World, given: Given): string {
  if (given.get("Gmail") === true) return "imap.gmail.com";
  const named = ["RemoteServer", "RPCProxyServer"].map((name) => word(given, name)).find((each) => each !== "");
  if (named !== undefined) return named;
  const address = word(given, "EmailAddress");
  const [server] = listExchangeServers(world);
  if (isAcceptedAddress(world, address) && server) return String(server.values.Fqdn);
  return `autodiscover.${address.slice(address.lastIndexOf("@") + 1)}`;
}

/** Why it does not answer (the sentences are inferred); null where it does. */
function faultOf(world: World, given: Given, host: string, endpoint: NounRow | null): string | null {
  if (!isOwnHost(world, host)) return networkFailureText("UnknownHost", host);
  if (findEndpointFault(world, host)) return networkFailureText("NoConnection", host);
  const credential = given.get("Credentials");
  if (typeof credential === "object" && credential?.is === "credential" && !isKnownCredential(world, credential))
    return "The HTTP request is unauthorized with client authentication scheme 'Negotiate'.";
  const type = String(endpoint?.values.EndpointType ?? "");
  if (given.get("Imap") === true || type === "IMAP") return imapFault(world, host);
  if (given.get("ExchangeRemoteMove") === true || type === "ExchangeRemoteMove") return proxyFault(world);
  return null;
}

function imapFault(world: World, host: string): string | null {
  const server = listExchangeServers(world).find(
    ({ values }) => String(values.Fqdn).toLowerCase() === host.toLowerCase(),
  );
  const isRunning = server && findService(world, server.name, "MSExchangeIMAP4")?.status === "Running";
  return isRunning ? null : "No connection could be made because the target machine actively refused it.";
}

/** Moves from outside go through the proxy of the web services, which setup leaves off. */
function proxyFault(world: World): string | null {
  const isOn = listRows(world, webServices).some(
    (row) => rowValueNamed(world, webServices, row, "MRSProxyEnabled") === true,
  );
  return isOn ? null : "The Mailbox Replication Proxy Service is disabled on the server.";
}

function word(given: Given, name: string): string {
  return wordGiven(given, name) ?? "";
}
