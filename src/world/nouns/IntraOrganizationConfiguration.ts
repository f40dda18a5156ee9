import { listExchangeServers } from "../server/ExchangeServer.ts";
import { isVersionAtLeast } from "../server/serverVersion.ts";
import { acceptedDomainNames } from "../transport/acceptedDomains.ts";
import type { World } from "../World.ts";
import { defineNoun } from "./defineNoun.ts";
import { computedRow } from "./rows/computedRow.ts";
import { listRows } from "./rows/listRows.ts";
import type { NounRow } from "./rows/NounRow.ts";
import webServicesVirtualDirectory from "./WebServicesVirtualDirectory.ts";

/** What an intra-organization connector needs to know of both sides. */
export default defineNoun({
  noun: "IntraOrganizationConfiguration",
  kind: "computed",
  called: "intra-organization configuration",
  type: "Microsoft.Exchange.Management.SystemConfigurationTasks.IntraOrganizationConfiguration",
  tail: "identity",
  order: "declaration",
  without: ["OnPremiseTarGetAddresses"],
  identityText: () => "",
  properties: {
    OnlineDiscoveryEndpoint: { kind: "Uri" },
    OnlineTargetAddress: { kind: "String" },
    OnPremiseTargetAddresses: { kind: "MultiValuedProperty<String>" },
    OnPremiseDiscoveryEndpoint: { kind: "Uri" },
    OnPremiseWebServiceEndpoint: { kind: "Uri" },
    DeploymentIsCompleteIOCReady: { kind: "Boolean" },
    HasNonIOCReadyExchangeCASServerVersions: { kind: "Boolean" },
    HasNonIOCReadyExchangeMailboxServerVersions: { kind: "Boolean" },
  },
  parameters: { OrganizationGuid: { accepted: "There is one organisation." } },
  compute: (world) => [configuration(world)],
  source: "inferred",
});

function configuration(world: World): NounRow {
  const domains = acceptedDomainNames(world);
  const hasOld = listExchangeServers(world).some(
    ({ values }) => !isVersionAtLeast(values.AdminDisplayVersion, "15.0.847.0"),
  );
  const outside = listRows(world, webServicesVirtualDirectory)
    .map(({ values }) => values.ExternalUrl)
    .find((url) => typeof url === "string" && url !== "");
  return computedRow(world, "IntraOrganizationConfiguration", "", {
    OnlineDiscoveryEndpoint: null,
    OnlineTargetAddress: domains.find((each) => each.endsWith(".mail.onmicrosoft.com")) ?? null,
    OnPremiseTargetAddresses: domains.filter((each) => !each.endsWith(".onmicrosoft.com")),
    OnPremiseDiscoveryEndpoint: `https://autodiscover.${domains[0]}/autodiscover/autodiscover.svc`,
    OnPremiseWebServiceEndpoint: outside ?? null,
    DeploymentIsCompleteIOCReady: !hasOld,
    HasNonIOCReadyExchangeCASServerVersions: hasOld,
    HasNonIOCReadyExchangeMailboxServerVersions: hasOld,
  });
}
