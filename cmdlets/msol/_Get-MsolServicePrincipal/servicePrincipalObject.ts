import { defineClr } from "../../../src/objects/types/defineClr.ts";
import { registerType } from "../../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import type { ServicePrincipal } from "../../../src/world/tenant/ServicePrincipal.ts";
import { extensionData, extensionDataProperty, textList, texts } from "../_shared/msolValues.ts";

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Online.Administration.ServicePrincipal", {
    holds: [
      extensionDataProperty,
      "System.Nullable[bool] AccountEnabled {get;set;}",
      `${textList} Addresses {get;set;}`,
      "System.Nullable[guid] AppPrincipalId {get;set;}",
      "string DisplayName {get;set;}",
      "System.Nullable[guid] ObjectId {get;set;}",
      `${textList} ServicePrincipalNames {get;set;}`,
      "System.Nullable[bool] TrustedForDelegation {get;set;}",
    ],
  }),
);

/** A service principal as the module shows it. */
export function servicePrincipalObject(record: ServicePrincipal): PropertyBag {
  const values = new Map<string, unknown>([
    ["ExtensionData", extensionData()],
    ["AccountEnabled", record.accountEnabled],
    ["Addresses", texts(record.addresses)],
    ["AppPrincipalId", new Guid(record.appPrincipalId)],
    ["DisplayName", record.displayName],
    ["ObjectId", new Guid(record.objectId)],
    ["ServicePrincipalNames", texts(record.servicePrincipalNames)],
    ["TrustedForDelegation", record.trustedForDelegation],
  ]);
  return new PropertyBag(type, values);
}
