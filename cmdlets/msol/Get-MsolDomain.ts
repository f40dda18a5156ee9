import { defineCmdlet } from "../../src/command/prelude.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { getTenantDomain } from "../../src/world/tenant/Tenant.ts";
import { capabilities, domainObject } from "./_shared/domainObject.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

const space = "Microsoft.Online.Administration";

export default defineCmdlet({
  name: "Get-MsolDomain",
  module: "MSOnline",
  className: msolClass("GetDomain"),
  source: "document",
  synopsis: "Shows the domains of a tenant.",
  defaultSet: "ListDomains",
  parameters: {
    DomainName: { type: "string", position: 0, sets: { DomainName: { mandatory: true, pipeline: "property" } } },
    Status: { type: `${space}.DomainStatus`, sets: { ListDomains: {} } },
    Authentication: { type: `${space}.DomainAuthenticationType`, sets: { ListDomains: {} } },
    Capability: { type: `${space}.DomainCapabilities`, sets: { ListDomains: {} } },
    TenantId: "guid",
  },
  examples: [
    {
      title: "Names",
      transcript: `${signInExample}PS> Get-MsolDomain -Status Verified | ForEach-Object { $_.Name }\nfabrikam.com\nfabrikam.onmicrosoft.com\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (_world, tenant) => {
        const domains = values.DomainName === undefined ? tenant.domains : [getTenantDomain(tenant, values.DomainName)];
        const { Status: status, Authentication: authentication, Capability: capability } = values;
        for (const domain of domains) {
          const isWanted =
            (!(status instanceof EnumValue) || domain.status === status.text) &&
            (!(authentication instanceof EnumValue) || domain.authentication === authentication.text) &&
            (!(capability instanceof EnumValue) ||
              (capabilities(domain).value & capability.value) === capability.value);
          if (isWanted) cmdlet.write(domainObject(domain));
        }
      }),
    };
  },
});
