import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { getTenantDomain } from "../../src/world/tenant/Tenant.ts";
import { makeDefault } from "../../src/world/tenant/tenantDomains.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Set-MsolDomain",
  module: "MSOnline",
  className: msolClass("SetDomain"),
  source: "document",
  synopsis: "Makes a verified domain the default of the tenant.",
  parameters: {
    Name: { type: "string", mandatory: true, pipeline: "property" },
    IsDefault: "switch",
    TenantId: "guid",
  },
  examples: [
    {
      title: "The initial domain as the default",
      transcript: `${signInExample}PS> Set-MsolDomain -Name fabrikam.onmicrosoft.com -IsDefault\nPS> (Get-MsolDomain | Where-Object IsDefault).Name\nfabrikam.onmicrosoft.com\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, tenant, connection) => {
        requireAdministrator(world, connection);
        if (values.IsDefault) makeDefault(world, tenant, values.Name ?? "");
        else getTenantDomain(tenant, values.Name ?? "");
      }),
    };
  },
});
