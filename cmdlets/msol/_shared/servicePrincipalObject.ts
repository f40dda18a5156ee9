import { Guid } from "../../../src/objects/values/Guid.ts";
import { ProductObject, productType } from "../../../src/objects/values/ProductObject.ts";
import type { ServicePrincipal } from "../../../src/world/tenant/ServicePrincipal.ts";
import { extensionData, extensionDataProperty, textList, texts } from "./msolValues.ts";

const type = productType({
  name: "Microsoft.Online.Administration.ServicePrincipal",
  properties: [
    extensionDataProperty,
    "System.Nullable[bool] AccountEnabled {get;set;}",
    `${textList} Addresses {get;set;}`,
    "System.Nullable[guid] AppPrincipalId {get;set;}",
    "string DisplayName {get;set;}",
    "System.Nullable[guid] ObjectId {get;set;}",
    `${textList} ServicePrincipalNames {get;set;}`,
    "System.Nullable[bool] TrustedForDelegation {get;set;}",
  ],
});

/** A service principal as the module shows it. */
export function servicePrincipalObject(record: ServicePrincipal): ProductObject {
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
  return new ProductObject(type, values);
}
