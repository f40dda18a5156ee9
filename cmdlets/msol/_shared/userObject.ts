import { Guid } from "../../../src/objects/values/Guid.ts";
import { ProductObject, productType } from "../../../src/objects/values/ProductObject.ts";
import type { Account } from "../../../src/world/tenant/Account.ts";
import { extensionData, extensionDataProperty } from "./msolValues.ts";

const type = productType({
  name: "Microsoft.Online.Administration.User",
  properties: [
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
});

const licenseType = productType({
  name: "Microsoft.Online.Administration.UserLicense",
  properties: [extensionDataProperty, "string AccountSkuId {get;set;}"],
  toText: (self) => self.clrType.name,
});

/** A user of a tenant as scripts see it. */
export function userObject(account: Account): ProductObject {
  const licenses = account.licenses.map(
    (sku) =>
      new ProductObject(
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
  return new ProductObject(type, values);
}
