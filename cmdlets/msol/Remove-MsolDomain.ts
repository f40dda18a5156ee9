import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { removeDomain } from "../../src/world/tenant/tenantDomains.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Remove-MsolDomain",
  module: "MSOnline",
  className: msolClass("RemoveDomain"),
  source: "document",
  synopsis: "Takes a domain that nothing uses away from the tenant.",
  parameters: {
    DomainName: { type: "string", mandatory: true, pipeline: "property" },
    Force: "switch",
    TenantId: "guid",
  },
  examples: [
    {
      title: "Back to what was",
      transcript: `${signInExample}PS> $null = New-MsolDomain -Name lab.example\nPS> Remove-MsolDomain -DomainName lab.example -Force\nPS> @(Get-MsolDomain).Count\n2\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, tenant, connection) => {
        requireAdministrator(world, connection);
        const domain = values.DomainName ?? "";
        if (values.Force || cmdlet.shouldContinue("Continue with this operation?", "Confirm"))
          removeDomain(world, tenant, domain);
      }),
    };
  },
});
