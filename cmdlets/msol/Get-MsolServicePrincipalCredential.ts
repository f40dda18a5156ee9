import { defineCmdlet } from "../../src/command/prelude.ts";
import { utcDate } from "../../src/objects/text/time/moments.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { getServicePrincipal, type ServicePrincipalCredential } from "../../src/world/tenant/ServicePrincipal.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { extensionData, extensionDataProperty, msolEnumeration } from "./_shared/msolValues.ts";
import { principalIdentity, principalParameters } from "./_shared/servicePrincipalIdentity.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Get-MsolServicePrincipalCredential",
  module: "MSOnlineExtended",
  className: msolClass("GetServicePrincipalCredential"),
  source: "observed",
  synopsis: "Shows the keys of an application; their values only when -ReturnKeyValues is true.",
  description: "Dates are in UTC.",
  defaultSet: "ObjectId",
  parameters: { ...principalParameters, ReturnKeyValues: { type: "bool", mandatory: true } },
  examples: [
    {
      title: "An application without keys",
      transcript: `${signInExample}PS> @(Get-MsolServicePrincipalCredential -ServicePrincipalName 00000002-0000-0ff1-ce00-000000000000 -ReturnKeyValues $false).Count\n0\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, { id }) => {
        const { credentials } = getServicePrincipal(world, id, principalIdentity(values));
        for (const credential of credentials) cmdlet.write(credentialObject(credential, values.ReturnKeyValues));
      }),
    };
  },
});

const space = "Microsoft.Online.Administration";

const type = registerType(
  defineClr<PropertyBag>(`${space}.ServicePrincipalCredential`, {
    base: "System.Object",
    holds: [
      extensionDataProperty,
      "System.Nullable[datetime] EndDate {get;set;}",
      "System.Nullable[guid] KeyGroupId {get;set;}",
      "System.Nullable[guid] KeyId {get;set;}",
      "System.Nullable[datetime] StartDate {get;set;}",
      `${space}.ServicePrincipalCredentialType Type {get;set;}`,
      `${space}.ServicePrincipalCredentialUsage Usage {get;set;}`,
      "string Value {get;set;}",
    ],
  }),
);

function credentialObject(record: ServicePrincipalCredential, withValue: boolean): PropertyBag {
  const values = new Map<string, unknown>([
    ["ExtensionData", extensionData()],
    ["EndDate", utcDate(record.endDate)],
    ["KeyGroupId", Guid.empty],
    ["KeyId", new Guid(record.keyId)],
    ["StartDate", utcDate(record.startDate)],
    ["Type", msolEnumeration("ServicePrincipalCredentialType", record.type)],
    ["Usage", msolEnumeration("ServicePrincipalCredentialUsage", record.usage)],
    ["Value", withValue ? record.value : null],
  ]);
  return new PropertyBag(type, values);
}
