import { instant } from "../../src/base/instant.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineNoun } from "../../src/world/nouns/defineNoun.ts";
import { momentText } from "../../src/world/nouns/given/momentText.ts";
import type { NounRow } from "../../src/world/nouns/rows/NounRow.ts";
import { plainRow } from "../../src/world/nouns/rows/plainRow.ts";
import { connectionsOf } from "../../src/world/tenant/cloudConnections.ts";
import type { CloudConnection } from "../../src/world/tenant/madeConnections.ts";
import { listTenants } from "../../src/world/tenant/Tenant.ts";
import type { World } from "../../src/world/World.ts";
import { nounObject } from "./_noun/values/NounObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { meansConnection } from "./_shared/meansConnection.ts";
import { temporaryModule } from "./_shared/temporaryModule.ts";

/** How long a token is good for (inferred). */
const tokenLife = 3_600_000;

/** What the module tells of a connection, in its order (documented). */
const information = defineNoun({
  noun: "ConnectionInformation",
  kind: "computed",
  called: "connection",
  type: "Microsoft.Exchange.Management.ExoPowershellSnapin.ConnectionInformation",
  tail: "none",
  order: "declaration",
  properties: {
    ConnectionId: { kind: "Guid" },
    State: { kind: "String", default: "Connected" },
    Id: { kind: "Int32" },
    Name: { kind: "String" },
    UserPrincipalName: { kind: "String" },
    ConnectionUri: { kind: "String" },
    AzureAdAuthorizationEndpointUri: { kind: "String" },
    TokenExpiryTimeUTC: { kind: "String" },
    CertificateAuthentication: { kind: "Boolean" },
    ModuleName: { kind: "String" },
    ModulePrefix: { kind: "String" },
    Organization: { kind: "String" },
    DelegatedOrganization: { kind: "String" },
    AppId: { kind: "String" },
    PageSize: { kind: "Int32" },
    TenantID: { kind: "String" },
    TokenStatus: { kind: "String", default: "Active" },
    ConnectionUsedForInbuiltCmdlets: { kind: "Boolean" },
    IsEopSession: { kind: "Boolean" },
  },
  source: "documented",
});

export default defineCmdlet({
  name: "Get-ConnectionInformation",
  module: "ExchangeOnlineManagement",
  className: "Get-ConnectionInformation",
  source: "document",
  synopsis: "Shows the connections to Exchange Online and to Security & Compliance.",
  parameters: { ConnectionId: "string[]", ModulePrefix: "string[]" },
  examples: [
    {
      title: "Who is connected",
      transcript:
        'PS> $credential = New-Object PSCredential "administrator@fabrikam.com", (ConvertTo-SecureString "Fabrikam-2013!" -AsPlainText -Force)\nPS> Connect-ExchangeOnline -Credential $credential -Prefix Cloud\nPS> Get-ConnectionInformation | ForEach-Object { "$($_.Name) $($_.UserPrincipalName) $($_.ModulePrefix)" }\nExchangeOnline_1 administrator@fabrikam.com Cloud\nPS> (Get-Command Get-CloudQuarantinePolicy).Name\nGet-CloudQuarantinePolicy\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, taskClass("Tasks", "GetConnectionInformation"), (world) => {
        for (const connection of shownConnections(world))
          if (meansConnection(values, connection))
            cmdlet.write(nounObject(world, information, rowOf(world, connection)));
      }),
    };
  },
});

/** What the shell has from its start tells nothing beside a connection that somebody made. */
function shownConnections(world: World): readonly CloudConnection[] {
  const all = connectionsOf(world);
  const made = all.filter(({ account, application }) => account !== null || application !== null);
  return made.length > 0 ? made : all;
}

function rowOf(world: World, connection: CloudConnection): NounRow {
  const { id, number, product, account, since, prefix, commands, application } = connection;
  const isOnline = product === "Exchange Online";
  const started = instant(since);
  return plainRow("ConnectionInformation", {
    guid: id,
    name: id,
    time: started,
    values: {
      ConnectionId: id,
      Id: number,
      Name: `${isOnline ? "ExchangeOnline" : "ExchangeOnlineProtection"}_${number}`,
      UserPrincipalName: account?.userPrincipalName ?? null,
      ConnectionUri: connection.uri,
      AzureAdAuthorizationEndpointUri: connection.authorizationUri,
      TokenExpiryTimeUTC: `${momentText(instant(since + tokenLife))} +00:00`,
      CertificateAuthentication: connection.isByCertificate,
      ModuleName: temporaryModule(connection),
      ModulePrefix: prefix,
      DelegatedOrganization: connection.delegatedOrganization,
      // The module's own application (documented) where an account signed in.
      AppId: application ?? "fb78d390-0c51-40cd-8e17-fdbfab77341b",
      PageSize: connection.pageSize,
      TenantID: account?.tenantId ?? listTenants(world)[0]?.id ?? null,
      ConnectionUsedForInbuiltCmdlets: isOnline && prefix === "" && commands === null,
      IsEopSession: !isOnline,
    },
  });
}
