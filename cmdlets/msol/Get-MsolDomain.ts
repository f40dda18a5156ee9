import { defineCmdlet } from "../../src/command/prelude.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { ProductObject, productType } from "../../src/objects/values/ProductObject.ts";
import { getTenantDomain, type TenantDomain } from "../../src/world/tenant/Tenant.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { extensionData, extensionDataProperty, msolEnumeration } from "./_shared/msolValues.ts";
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

const type = productType({
  name: `${space}.Domain`,
  properties: [
    extensionDataProperty,
    `${space}.DomainAuthenticationType Authentication {get;set;}`,
    `${space}.DomainCapabilities Capabilities {get;set;}`,
    "bool IsDefault {get;set;}",
    "bool IsInitial {get;set;}",
    "string Name {get;set;}",
    "string RootDomain {get;set;}",
    `${space}.DomainStatus Status {get;set;}`,
  ],
});

function domainObject(domain: TenantDomain): ProductObject {
  const values = new Map<string, unknown>([
    ["ExtensionData", extensionData()],
    ["Authentication", msolEnumeration("DomainAuthenticationType", domain.authentication)],
    ["Capabilities", capabilities(domain)],
    ["IsDefault", domain.isDefault],
    ["IsInitial", domain.isInitial],
    ["Name", domain.name],
    ["RootDomain", domain.rootDomain],
    ["Status", msolEnumeration("DomainStatus", domain.status)],
  ]);
  return new ProductObject(type, values);
}

function capabilities(domain: TenantDomain): EnumValue {
  const sum = domain.capabilities.reduce((bits, name) => bits | msolEnumeration("DomainCapabilities", name).value, 0n);
  return EnumValue.of(typeByName(`${space}.DomainCapabilities`), sum);
}
