import { defineCmdlet } from "../../src/command/prelude.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
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

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Online.Administration.AccountSkuDetails", {
    holds: [
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
  }),
);

function skuObject(tenant: Tenant, sku: TenantSku): PropertyBag {
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
  return new PropertyBag(type, values);
}
