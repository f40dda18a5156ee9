import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { getTenantDomain } from "../../src/world/tenant/Tenant.ts";
import { verificationText } from "../../src/world/tenant/tenantDomains.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Get-MsolDomainVerificationDns",
  module: "MSOnline",
  className: msolClass("GetDomainVerificationDns"),
  source: "document",
  synopsis: "Shows the DNS record that proves that a domain is the tenant's.",
  parameters: {
    DomainName: { type: "string", mandatory: true, pipeline: "property" },
    Mode: "string",
    TenantId: "guid",
  },
  examples: [
    {
      title: "What the registrar is told",
      transcript: `${signInExample}PS> $null = New-MsolDomain -Name lab.example\nPS> (Get-MsolDomainVerificationDns -DomainName lab.example -Mode DnsTxtRecord).Text -like "MS=ms*"\nTrue\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, tenant, connection) => {
        requireAdministrator(world, connection);
        const mode = values.Mode ?? "DnsMxRecord";
        if (mode.toLowerCase() !== "dnstxtrecord")
          throw notModelled(`The mode ${mode} of Get-MsolDomainVerificationDns`);
        const { name } = getTenantDomain(tenant, values.DomainName ?? "");
        cmdlet.write(recordObject(name, verificationText(tenant, name)));
      }),
    };
  },
});

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Online.Administration.DnsTxtRecord", {
    holds: ["string Label {get;set;}", "string Text {get;set;}", "int Ttl {get;set;}"],
  }),
);

function recordObject(domain: string, text: string): PropertyBag {
  const values = new Map<string, unknown>([
    ["Label", domain],
    ["Text", text],
    ["Ttl", 3600],
  ]);
  return new PropertyBag(type, values);
}
