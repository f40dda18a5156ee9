import { defineCmdlet } from "../../src/command/prelude.ts";
import { getExchangeServer, listExchangeServers } from "../../src/world/server/ExchangeServer.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { exchangeServerObject } from "./_shared/exchangeServerObject.ts";
import { objectsByIdentity, requireDomainController } from "./_shared/identity.ts";

const className = taskClass("SystemConfigurationTasks", "GetExchangeServer");

export default defineCmdlet({
  name: "Get-ExchangeServer",
  module: "Exchange",
  className: "Get-ExchangeServer",
  remote: true,
  source: "observed",
  defaultSet: "Identity",
  synopsis: "Shows the Exchange servers of the organisation with their roles and versions.",
  description: "With -Status it also shows which domain controllers a server uses.",
  parameters: { Identity: "string", Domain: "string", Status: "switch", DomainController: "string" },
  examples: [
    {
      title: "Roles and version",
      transcript:
        'PS> $server = Get-ExchangeServer server.fabrikam.com\nPS> "$($server.ServerRole): $($server.AdminDisplayVersion)"\nMailbox, ClientAccess: Version 15.0 (Build 775.38)\n',
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const found = objectsByIdentity(
          values.Identity,
          () => listExchangeServers(world),
          (identity) => getExchangeServer(world, identity),
        );
        const domain = values.Domain?.toLowerCase();
        for (const server of found) {
          const isWanted = domain === undefined || server.properties.domain.toLowerCase() === domain;
          if (isWanted) cmdlet.write(exchangeServerObject(world, server, values.Status));
        }
      }),
    };
  },
});
