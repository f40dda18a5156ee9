import { getExchangeServer } from "../server/ExchangeServer.ts";
import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "ImapSettings",
  kind: "perServer",
  called: "IMAP settings",
  verbs: ["Get", "Set"],
  directory: {
    containers: ["IMAP", "Protocols", "{server}", "Servers", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "protocolCfg", "protocolCfgIMAP"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    Name: { kind: "String", derive: () => "1" },
    X509CertificateName: { default: ({ owner }) => owner },
    InternalConnectionSettings: {
      default: ({ owner }, world) => {
        const { fqdn } = getExchangeServer(world, owner ?? "").properties;
        return [`${fqdn}:993:SSL`, `${fqdn}:143:TLS`];
      },
    },
    UnencryptedOrTLSBindings: { default: ["[::]:143", "0.0.0.0:143"] },
    SSLBindings: { default: ["[::]:993", "0.0.0.0:993"] },
    LogFileLocation: { default: "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\Logging\\Imap4" },
    AuthenticatedConnectionTimeout: { default: "00:30:00" },
  },
  warnings: () => [
    "Changes to IMAP4 settings will only take effect after all Microsoft Exchange IMAP4 services are restarted on server.",
  ],
  identityText: ({ owner }) => `${owner}\\1`,
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "documented",
});
