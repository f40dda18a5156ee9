import { defineCmdlet } from "../../src/command/prelude.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { ProductObject, productType } from "../../src/objects/values/ProductObject.ts";
import type { Tenant, TenantSku } from "../../src/world/tenant/Tenant.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { extensionData, extensionDataProperty, textList, texts } from "./_shared/msolValues.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Get-MsolAccountSku",
  module: "MSOnline",
  className: msolClass("GetAccountSku"),
  source: "document",
  synopsis: "Shows which licenses a tenant has and how many are in use.",
  parameters: { TenantId: "guid" },
  examples: [
    {
      title: "What is left",
      transcript: `${signInExample}PS> Get-MsolAccountSku | ForEach-Object { "$($_.AccountSkuId): $($_.ActiveUnits - $_.ConsumedUnits)" }\nfabrikam:ENTERPRISEPACK: 23\n`,
    },
  ],
  steps(cmdlet) {
    return {
      process: inTenant(cmdlet, (_world, tenant) => {
        for (const sku of tenant.skus) cmdlet.write(skuObject(tenant, sku));
      }),
    };
  },
});

const type = productType({
  name: "Microsoft.Online.Administration.AccountSkuDetails",
  properties: [
    extensionDataProperty,
    "string AccountName {get;set;}",
    "guid AccountObjectId {get;set;}",
    "string AccountSkuId {get;set;}",
    "int ActiveUnits {get;set;}",
    "int ConsumedUnits {get;set;}",
    `${textList} ServiceStatus {get;set;}`,
    "guid SkuId {get;set;}",
    "string SkuPartNumber {get;set;}",
    "int SuspendedUnits {get;set;}",
    "string TargetClass {get;set;}",
    "int WarningUnits {get;set;}",
  ],
});

function skuObject(tenant: Tenant, sku: TenantSku): ProductObject {
  const values = new Map<string, unknown>([
    ["ExtensionData", extensionData()],
    ["AccountName", tenant.accountName],
    ["AccountObjectId", new Guid(tenant.id)],
    ["AccountSkuId", `${tenant.accountName}:${sku.skuPartNumber}`],
    ["ActiveUnits", sku.activeUnits],
    ["ConsumedUnits", sku.consumedUnits],
    ["ServiceStatus", texts(sku.servicePlans)],
    ["SkuId", new Guid(sku.skuId)],
    ["SkuPartNumber", sku.skuPartNumber],
    ["SuspendedUnits", sku.suspendedUnits],
    ["TargetClass", "User"],
    ["WarningUnits", sku.warningUnits],
  ]);
  return new ProductObject(type, values);
}
