import { getExchangeServer } from "../server/ExchangeServer.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PopSettings",
  kind: "perServer",
  called: "POP settings",
  verbs: ["Get", "Set"],
  directory: {
    containers: ["POP", "Protocols", "{server}", "Servers", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "protocolCfg", "protocolCfgPOP"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    Name: { kind: "String", derive: () => "1" },
    X509CertificateName: { default: ({ owner }) => owner },
    InternalConnectionSettings: {
      default: ({ owner }, world) => {
        const { fqdn } = getExchangeServer(world, owner ?? "").properties;
        return [`${fqdn}:995:SSL`, `${fqdn}:110:TLS`];
      },
    },
    UnencryptedOrTLSBindings: { default: ["[::]:110", "0.0.0.0:110"] },
    SSLBindings: { default: ["[::]:995", "0.0.0.0:995"] },
    LogFileLocation: { default: "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\Logging\\Pop3" },
    AuthenticatedConnectionTimeout: { default: "00:30:00" },
  },
  warnings: () => [
    "Changes to POP3 settings will only take effect after all Microsoft Exchange POP3 services are restarted on server.",
  ],
  identityText: ({ owner }) => `${owner}\\1`,
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "documented",
});
