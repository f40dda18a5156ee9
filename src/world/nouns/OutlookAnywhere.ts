import { getExchangeServer, shellServer } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { type Given, wordGiven } from "../values/given.ts";
import type { World } from "../World.ts";
import { defineNoun, type NounDefinition, type Values } from "./defineNoun.ts";
import { taskError } from "./messages/taskMessages.ts";
import { authenticationMethods } from "./protocol/authenticationMethods.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import { createRow, removeRow } from "./rows/writeRow.ts";
import { productFolder, serverOfRow } from "./server/serverOfRow.ts";

const externalSettings = ["ExternalClientsRequireSsl", "ExternalClientAuthenticationMethod"];
const backEnd = "Rpc (Exchange Back End)";

const definition: NounDefinition = defineNoun({
  noun: "OutlookAnywhere",
  kind: "perServer",
  called: "Outlook Anywhere configuration",
  type: "Microsoft.Exchange.Data.Directory.SystemConfiguration.ADRpcHttpVirtualDirectory",
  verbs: ["Get", "Set", "Enable", "Disable"],
  directory: {
    containers: ["HTTP", "Protocols", "{server}", "Servers", "{administrativeGroup}", "Administrative Groups"],
    objectClass: ["top", "msExchVirtualDirectory", "msExchRpcHttpVirtualDirectory"],
    entry: directoryName,
    exchangeVersion: "0.20 (15.0.0.0)",
  },
  properties: {
    ServerName: { kind: "String", derive: ({ owner }) => owner },
    InternalHostname: {
      kind: "Fqdn",
      products: "369S",
      default: (row, world) => serverOfRow(world, row).values.Fqdn.toLowerCase(),
    },
    // Exchange 2010 has one method for all clients; later servers tell those inside from the others.
    ClientAuthenticationMethod: { default: "Ntlm", products: "0" },
    ExternalClientAuthenticationMethod: { products: "369S" },
    InternalClientAuthenticationMethod: { products: "369S" },
    ExternalClientsRequireSsl: { products: "369S" },
    InternalClientsRequireSsl: { products: "369S" },
    // Since its build of 2024 setup requires that clients encrypt up to the server itself; before it they need not (documented).
    SSLOffloading: {
      default: (row, world) => !isVersionAtLeast(serverOfRow(world, row).values.AdminDisplayVersion, "15.2.1544.4"),
    },
    DefaultAuthenticationMethod: { hidden: true },
    IISAuthenticationMethods: { ...authenticationMethods, default: ["Basic", "Ntlm", "Negotiate"] },
    ExtendedProtectionFlags: { default: [] },
    MetabasePath: {
      kind: "String",
      derive: (row, world) => `IIS://${serverOfRow(world, row).values.Fqdn}/W3SVC/1/ROOT/Rpc`,
    },
    Path: {
      kind: "String",
      default: (row, world) =>
        `${productFolder(world, row)}\\${isBackEnd(row.name) ? "RpcProxy" : "FrontEnd\\HttpProxy\\rpc"}`,
    },
    AdminDisplayVersion: {
      kind: "ServerVersion",
      derive: (row, world) => serverOfRow(world, row).values.AdminDisplayVersion,
    },
    XropUrl: { kind: "Uri", products: "0369S" },
  },
  parameters: {
    ShowMailboxVirtualDirectories: { accepted: "Read where the back end is hidden." },
    Name: { notModelled: { Set: "renames what is found by its server's name" } },
    ADPropertiesOnly: { accepted: "Nothing is read from a metabase." },
    DefaultAuthenticationMethod: {
      sets: (value) => {
        const method = typeof value === "string" ? value : null;
        return {
          IISAuthenticationMethods: method === null ? null : [method],
          ClientAuthenticationMethod: method,
          InternalClientAuthenticationMethod: method,
          ExternalClientAuthenticationMethod: method,
        };
      },
    },
  },
  // A host for clients outside comes with how they sign in and whether they encrypt (documented).
  validate: ({ after, given }) => {
    const name = wordGiven(given, "ExternalHostname");
    const missing = externalSettings.find((each) => after?.values[each] === undefined && !given.has(each));
    return after && name && missing ? taskError("ExternalHostNeeds", { parameter: missing }) : null;
  },
  identityText: ({ owner, name }) => `${owner}\\${directoryName(name)}`,
  hidden: ({ name }, given) => isBackEnd(name) && given.get("ShowMailboxVirtualDirectories") !== true,
  actions: {
    Enable: {
      on: null,
      takes: ["Server", "ClientAuthenticationMethod"],
      run: ({ world, given, values }) => [enabled(world, serverNamed(world, given), given, values)],
    },
    Disable: {
      takes: ["Server"],
      rows: (world, given) => (given.has("Server") ? rowsOf(world, serverNamed(world, given)) : null),
      run: ({ world, row }) => {
        if (row) removeRow(world, definition, row);
        return undefined;
      },
    },
  },
  // Exchange 2010 has it only where somebody enabled it.
  stock: (_world, server) => [
    { name: server, owner: server, from: "15.0.0.0" },
    { name: backEnd, owner: server, from: "15.0.0.0" },
  ],
  source: "documented",
});

export default definition;

function isBackEnd(name: string): boolean {
  return name === backEnd;
}

/** The row of a server's own is called as the server is. */
function directoryName(name: string): string {
  return isBackEnd(name) ? name : "Rpc (Default Web Site)";
}

function serverNamed(world: World, given: Given): string {
  const word = wordGiven(given, "Server");
  return (word === null ? shellServer(world) : getExchangeServer(world, word)).name;
}

function rowsOf(world: World, server: string): readonly NounRow[] {
  return listRows(world, definition).filter(({ owner, name }) => owner === server && !isBackEnd(name));
}

/** Enable-OutlookAnywhere of Exchange 2010: the server has it from now on. */
function enabled(world: World, server: string, given: Given, values: Values): NounRow {
  const method = wordGiven(given, "ClientAuthenticationMethod");
  const clients: Values = method === null ? {} : { ClientAuthenticationMethod: method };
  return createRow(world, definition, { name: server, owner: server, values: { ...values, ...clients }, given });
}
