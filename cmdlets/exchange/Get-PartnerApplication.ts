import { defineCmdlet } from "../../src/command/prelude.ts";
import { getPartnerApplication, listPartnerApplications } from "../../src/world/auth/PartnerApplication.ts";
import { onServer, taskClass } from "./_shared/exchangeError.ts";
import { objectsByIdentity, requireDomainController } from "./_shared/identity.ts";
import { partnerApplicationObject } from "./_shared/partnerApplicationObject.ts";

const className = taskClass("SystemConfigurationTasks", "GetPartnerApplication");

export default defineCmdlet({
  name: "Get-PartnerApplication",
  module: "Exchange",
  className: "Get-PartnerApplication",
  remote: true,
  source: "observed",
  synopsis: "Shows the applications that may talk to the organisation's servers with tokens of their own.",
  description: "The identity can be the application identifier as well. Setup makes Exchange Online, disabled.",
  parameters: { Identity: "string", DomainController: "string" },
  examples: [
    {
      title: "By application identifier",
      transcript: "PS> (Get-PartnerApplication 00000002-0000-0ff1-ce00-000000000000).Name\nExchange Online\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      process: onServer(cmdlet, className, (world) => {
        requireDomainController(world, values.DomainController);
        const found = objectsByIdentity(
          values.Identity,
          () => listPartnerApplications(world),
          (identity) => getPartnerApplication(world, identity),
        );
        for (const application of found) cmdlet.write(partnerApplicationObject(world, application));
      }),
    };
  },
});
