import { defineNoun } from "./defineNoun.ts";
import { serverOfRow } from "./serverOfRow.ts";

export default defineNoun({
  noun: "OutlookAnywhere",
  kind: "perServer",
  called: "Outlook Anywhere configuration",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ADRpcHttpVirtualDirectory",
  verbs: ["Get", "Set"],
  directory: {
    containers: ["HTTP", "Protocols", "{server}", "Servers", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "msExchVirtualDirectory", "msExchRpcHttpVirtualDirectory"],
    exchangeVersion: "0.10 (14.0.100.0)",
  },
  properties: {
    Name: { kind: "String", derive: () => "Rpc (Default Web Site)" },
    ServerName: { kind: "String", derive: ({ owner }) => owner },
    InternalHostname: {
      default: (row, world) => serverOfRow(world, row).values.Fqdn.toLowerCase(),
    },
    IISAuthenticationMethods: { default: ["Basic", "Ntlm", "Negotiate"] },
    MetabasePath: {
      kind: "String",
      derive: (row, world) => `IIS://${serverOfRow(world, row).values.Fqdn}/W3SVC/1/ROOT/Rpc`,
    },
  },
  parameters: {
    ADPropertiesOnly: { accepted: "Nothing is read from a metabase." },
    DefaultAuthenticationMethod: {
      sets: (value) => {
        const method = typeof value === "string" ? value : null;
        return {
          IISAuthenticationMethods: method === null ? null : [method],
          InternalClientAuthenticationMethod: method,
          ExternalClientAuthenticationMethod: method,
        };
      },
    },
  },
  identityText: ({ owner }) => `${owner}\\Rpc (Default Web Site)`,
  stock: (_world, server) => [{ name: server, owner: server }],
  source: "documented",
});
