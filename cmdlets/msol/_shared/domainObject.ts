import { defineClr } from "../../../src/objects/types/defineClr.ts";
import { registerType, typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import type { TenantDomain } from "../../../src/world/tenant/Tenant.ts";
import { extensionData, extensionDataProperty, msolEnumeration } from "./msolValues.ts";

const space = "Microsoft.Online.Administration";

const type = registerType(
  defineClr<PropertyBag>(`${space}.Domain`, {
    base: "System.Object",
    holds: [
      extensionDataProperty,
      `${space}.DomainAuthenticationType Authentication {get;set;}`,
      `${space}.DomainCapabilities Capabilities {get;set;}`,
      "bool IsDefault {get;set;}",
      "bool IsInitial {get;set;}",
      "string Name {get;set;}",
      "string RootDomain {get;set;}",
      `${space}.DomainStatus Status {get;set;}`,
    ],
  }),
);

/** A domain of a tenant as scripts see it. */
export function domainObject(domain: TenantDomain): PropertyBag {
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
  return new PropertyBag(type, values);
}

export function capabilities(domain: TenantDomain): EnumValue {
  const sum = domain.capabilities.reduce((bits, name) => bits | msolEnumeration("DomainCapabilities", name).value, 0n);
  return EnumValue.of(typeByName(`${space}.DomainCapabilities`), sum);
}
