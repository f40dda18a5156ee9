import { serveHost } from "../../certificate/certificateServices.ts";
import { isDnsName } from "../../values/textKind.ts";
import { ranges } from "../declaration/ranges.ts";
import { defineNoun, type NounDefinition } from "../defineNoun.ts";
import { taskError } from "../messages/taskMessages.ts";
import { loggingFolder } from "../server/loggingFolder.ts";
import { serverOfRow } from "../server/serverOfRow.ts";

/** A protocol by which clients fetch mail, as setup makes it on every server. */
interface MailProtocol {
  readonly noun: string;
  /** `IMAP`, with its version as services and logs are named: `Imap4`. */
  readonly protocol: "IMAP" | "POP";
  readonly version: string;
  readonly securePort: number;
  readonly plainPort: number;
}

/** The noun of a protocol's settings, `SERVER\1` each. */
export function defineMailProtocol({ noun, protocol, version, securePort, plainPort }: MailProtocol): NounDefinition {
  const services = version.toUpperCase();
  return defineNoun({
    noun,
    kind: "perServer",
    called: `${protocol} settings`,
    type: `Microsoft.Exchange.Data.Directory.SystemConfiguration.${version}AdConfiguration`,
    verbs: ["Get", "Set"],
    directory: {
      containers: [services, "Protocols", "{server}", "Servers", "{administrativeGroup}", "Administrative Groups"],
      objectClass: ["top", "protocolCfg", `protocolCfg${protocol}`, `protocolCfg${protocol}Server`],
      entry: () => "1",
      exchangeVersion: "0.10 (14.0.100.0)",
    },
    properties: {
      Name: { kind: "String", derive: () => "1" },
      ProtocolName: { kind: "String", derive: () => services },
      Banner: { default: `The Microsoft Exchange ${services} service is ready.` },
      X509CertificateName: { default: ({ owner }) => owner },
      InternalConnectionSettings: {
        default: (row, world) => {
          const fqdn = serverOfRow(world, row).values.Fqdn;
          return [`${fqdn}:${securePort}:SSL`, `${fqdn}:${plainPort}:TLS`];
        },
      },
      UnencryptedOrTLSBindings: { default: bindings(plainPort) },
      SSLBindings: { default: bindings(securePort) },
      LogFileLocation: loggingFolder(version),
      LogFileRollOverSettings: { default: "Daily" },
      AuthenticatedConnectionTimeout: { default: "00:30:00", range: ["00:00:30", "1.00:00:00"] },
      ...ranges({
        PreAuthenticatedConnectionTimeout: ["00:00:10", "01:00:00"],
        MaxConnections: [1, 25_000],
        MaxConnectionFromSingleIP: [1, 25_000],
        MaxConnectionsPerUser: [1, 25_000],
        MaxCommandSize: [protocol === "IMAP" ? 1024 : 40, protocol === "IMAP" ? 16_384 : 1024],
        ProxyTargetPort: [0, 65_535],
      }),
    },
    asksOneServer: true,
    // A certificate is found by the name of the service that is in it (documented), be it one for any host of a domain.
    validate({ after, given }) {
      const name = given.has("X509CertificateName") ? after?.values.X509CertificateName : null;
      return typeof name === "string" && !isDnsName(name.replace(/^\*\./, ""))
        ? taskError("CertificateNameInvalid", { name })
        : null;
    },
    warnings: () => [
      `Changes to ${services} settings will only take effect after all Microsoft Exchange ${services} services are restarted on server.`,
    ],
    changed: ({ world, before, after }) => {
      const host = after?.values.X509CertificateName;
      if (after?.owner && typeof host === "string" && host !== before?.values.X509CertificateName)
        serveHost(world, after.owner, protocol, host);
    },
    identityText: ({ owner }) => `${owner}\\1`,
    stock: (_world, server) => [{ name: server, owner: server }],
    source: "documented",
  });
}

function bindings(port: number): readonly string[] {
  return [`[::]:${port}`, `0.0.0.0:${port}`];
}
