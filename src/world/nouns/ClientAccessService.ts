import { getOrganization } from "../Organization.ts";
import { defineNoun } from "./defineNoun.ts";
import { alternateServiceAccountParameters, alternateServiceAccountText } from "./server/alternateServiceAccount.ts";
import { ofServer, serverName } from "./server/ofServer.ts";
import { serverOfRow } from "./server/serverOfRow.ts";

/** The client access settings of a server, which the product had under the name ClientAccessServer before. */
export default defineNoun({
  ...ofServer,
  noun: "ClientAccessService",
  called: "Client Access service",
  type: "Microsoft.Exchange.Data.Directory.Management.ClientAccessServer",
  verbs: ["Get", "Set"],
  properties: {
    Name: serverName,
    Fqdn: { kind: "Fqdn", derive: (row, world) => serverOfRow(world, row).values.Fqdn },
    AutoDiscoverServiceInternalUri: {
      default: (row, world) =>
        `https://${serverOfRow(world, row).values.Fqdn.toLowerCase()}/Autodiscover/Autodiscover.xml`,
    },
    AlternateServiceAccountConfiguration: { kind: "String", default: null },
    AutoDiscoverServiceCN: { kind: "String", derive: ({ owner }) => owner },
    AutoDiscoverSiteScope: { default: (_row, world) => [getOrganization(world).site] },
  },
  parameters: alternateServiceAccountParameters,
  without: ["AlternateServiceAccountCredential"],
  asked: ({ values }, given) => ({ AlternateServiceAccountConfiguration: alternateServiceAccountText(values, given) }),
  source: "documented",
});
