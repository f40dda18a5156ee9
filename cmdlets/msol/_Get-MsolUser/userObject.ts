import { defineClr } from "../../../src/objects/types/defineClr.ts";
import { registerType } from "../../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../../src/objects/values/PropertyBag.ts";
import type { Account } from "../../../src/world/tenant/Account.ts";
import { extensionData, extensionDataProperty } from "../_shared/msolValues.ts";

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Online.Administration.User", {
    holds: [
      extensionDataProperty,
      "bool BlockCredential {get;set;}",
      "string DisplayName {get;set;}",
      "bool IsLicensed {get;set;}",
      "System.Collections.Generic.List[System.Object] Licenses {get;set;}",
      "System.Nullable[guid] ObjectId {get;set;}",
      "string SignInName {get;set;}",
      "string UserPrincipalName {get;set;}",
      "string UserType {get;set;}",
    ],
  }),
);

const licenseType = registerType(
  defineClr<PropertyBag>("Microsoft.Online.Administration.UserLicense", {
    holds: [extensionDataProperty, "string AccountSkuId {get;set;}"],
    toText: (self) => self.clrType.name,
  }),
);

/** A user of a tenant as scripts see it. */
export function userObject(account: Account): PropertyBag {
  const licenses = account.licenses.map(
    (sku) =>
      new PropertyBag(
        licenseType,
        new Map<string, unknown>([
          ["ExtensionData", extensionData()],
          ["AccountSkuId", sku],
        ]),
      ),
  );
  const values = new Map<string, unknown>([
    ["ExtensionData", extensionData()],
    ["BlockCredential", account.blockCredential],
    ["DisplayName", account.displayName],
    ["IsLicensed", licenses.length > 0],
    ["Licenses", licenses],
    ["ObjectId", new Guid(account.objectId)],
    ["SignInName", account.userPrincipalName],
    ["UserPrincipalName", account.userPrincipalName],
    ["UserType", account.userType],
  ]);
  return new PropertyBag(type, values);
}
