import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { addDomain } from "../../src/world/tenant/tenantDomains.ts";
import { domainObject } from "./_shared/domainObject.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "New-MsolDomain",
  module: "MSOnline",
  className: msolClass("AddDomain"),
  source: "document",
  synopsis: "Adds a domain to the tenant, which is still to be verified.",
  parameters: {
    Name: { type: "string", mandatory: true, pipeline: "property" },
    Authentication: "Microsoft.Online.Administration.DomainAuthenticationType",
    TenantId: "guid",
  },
  examples: [
    {
      title: "Yet to be verified",
      transcript: `${signInExample}PS> "$((New-MsolDomain -Name lab.example).Status)"\nUnverified\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, tenant, connection) => {
        requireAdministrator(world, connection);
        if (values.Authentication !== undefined && toText(values.Authentication) !== "Managed")
          throw notModelled("A federated domain");
        cmdlet.write(domainObject(addDomain(world, tenant, values.Name ?? "")));
      }),
    };
  },
});
