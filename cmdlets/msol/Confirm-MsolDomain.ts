import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { verifyDomain } from "../../src/world/tenant/tenantDomains.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Confirm-MsolDomain",
  module: "MSOnline",
  className: msolClass("ConfirmDomain"),
  source: "document",
  synopsis: "Verifies a domain whose proof stands in the public DNS.",
  parameters: {
    DomainName: { type: "string", mandatory: true, pipeline: "property" },
    TenantId: "guid",
  },
  examples: [
    {
      title: "Without the proof",
      transcript: `${signInExample}PS> $null = New-MsolDomain -Name lab.example\nPS> try { Confirm-MsolDomain -DomainName lab.example -ErrorAction Stop } catch { $_.Exception.GetType().Name }\nMicrosoftOnlineException\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, tenant, connection) => {
        requireAdministrator(world, connection);
        const domain = verifyDomain(world, tenant, values.DomainName ?? "");
        cmdlet.write(confirmation(domain.name));
      }),
    };
  },
});

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Online.Administration.Automation.ConfirmDomainResult", {
    holds: ["string AvailabilityDetails {get;set;}", "string AvailabilityStatus {get;set;}"],
  }),
);

/** What the module prints (the words are documented). */
function confirmation(domain: string): PropertyBag {
  const values = new Map<string, unknown>([
    ["AvailabilityDetails", `${domain} has been verified`],
    ["AvailabilityStatus", "AvailableImmediately"],
  ]);
  return new PropertyBag(type, values);
}
