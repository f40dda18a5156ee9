import { defineCmdlet } from "../../src/command/prelude.ts";
import { getAuthServer, listAuthServers } from "../../src/world/auth/AuthServer.ts";
import { authServerObject } from "./_shared/authServerObject.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { objectsByIdentity, requireDomainController } from "./_shared/identity.ts";

const className = taskClass("SystemConfigurationTasks", "GetAuthServer");

export default defineCmdlet({
  name: "Get-AuthServer",
  module: "Exchange",
  className: "Get-AuthServer",
  remote: true,
  source: "document",
  synopsis: "Shows the authorization servers whose tokens the organisation trusts.",
  description: "A new organisation has none; New-AuthServer makes one from a metadata document.",
  parameters: { Identity: "string", DomainController: "string" },
  examples: [
    {
      title: "How many there are",
      transcript: "PS> @(Get-AuthServer).Count\n0\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const found = objectsByIdentity(
          values.Identity,
          () => listAuthServers(world),
          (identity) => getAuthServer(world, identity),
        );
        for (const server of found) cmdlet.write(authServerObject(world, server));
      }),
    };
  },
});
