import { defineCmdlet } from "../../src/command/prelude.ts";
import { utcDate } from "../../src/objects/text/time/moments.ts";
import { defineClr } from "../../src/objects/types/defineClr.ts";
import { registerType } from "../../src/objects/types/typeRegistry.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";
import { initialDomain, type Tenant } from "../../src/world/tenant/Tenant.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { extensionData, extensionDataProperty, textList, texts } from "./_shared/msolValues.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Get-MsolCompanyInformation",
  module: "MSOnline",
  className: msolClass("GetCompanyInformation"),
  source: "observed",
  synopsis: "Shows what a tenant knows of its organisation: name, address, contacts, synchronisation.",
  parameters: { TenantId: "guid" },
  examples: [
    {
      title: "The tenant's identifier",
      transcript: `${signInExample}PS> (Get-MsolCompanyInformation).ObjectId.ToString()\n098b79e7-a672-45ef-b24e-a15eb79dce3b\n`,
    },
  ],
  steps(cmdlet) {
    return { process: inTenant(cmdlet, (_world, tenant) => cmdlet.write(companyObject(tenant))) };
  },
});

const type = registerType(
  defineClr<PropertyBag>("Microsoft.Online.Administration.CompanyInformation", {
    holds: [
      extensionDataProperty,
      ...["City", "Country", "CountryLetterCode"].map((name) => `string ${name} {get;set;}`),
      "bool DirectorySynchronizationEnabled {get;set;}",
      "string DirSyncServiceAccount {get;set;}",
      ...["DisplayName", "InitialDomain"].map((name) => `string ${name} {get;set;}`),
      ...["LastDirSyncTime", "LastPasswordSyncTime"].map((name) => `System.Nullable[datetime] ${name} {get;set;}`),
      `${textList} MarketingNotificationEmails {get;set;}`,
      "guid ObjectId {get;set;}",
      "bool PasswordSynchronizationEnabled {get;set;}",
      ...["PostalCode", "PreferredLanguage"].map((name) => `string ${name} {get;set;}`),
      "bool SelfServePasswordResetEnabled {get;set;}",
      ...["State", "Street"].map((name) => `string ${name} {get;set;}`),
      `${textList} TechnicalNotificationEmails {get;set;}`,
      "string TelephoneNumber {get;set;}",
      ...["CreateGroups", "CreateLOBApps", "ReadOtherUsers", "UserConsentToApp"].map(
        (name) => `bool UsersPermissionTo${name}Enabled {get;set;}`,
      ),
    ],
  }),
);

/** The permissions of users are the ones a new tenant has. */
function companyObject(tenant: Tenant): PropertyBag {
  const values = new Map<string, unknown>([
    ["ExtensionData", extensionData()],
    ["City", tenant.city],
    ["Country", tenant.country],
    ["CountryLetterCode", tenant.countryLetterCode],
    ["DirectorySynchronizationEnabled", tenant.directorySynchronizationEnabled],
    ["DisplayName", tenant.displayName],
    ["InitialDomain", initialDomain(tenant)],
    ["LastDirSyncTime", tenant.lastDirSyncTime === null ? null : utcDate(tenant.lastDirSyncTime)],
    ["MarketingNotificationEmails", texts(tenant.marketingNotificationEmails)],
    ["ObjectId", new Guid(tenant.id)],
    ["PasswordSynchronizationEnabled", tenant.passwordSynchronizationEnabled],
    ["PostalCode", tenant.postalCode],
    ["PreferredLanguage", tenant.preferredLanguage],
    ["SelfServePasswordResetEnabled", false],
    ["State", tenant.state],
    ["Street", tenant.street],
    ["TechnicalNotificationEmails", texts(tenant.technicalNotificationEmails)],
    ["TelephoneNumber", tenant.telephoneNumber],
    ["UsersPermissionToCreateGroupsEnabled", true],
    ["UsersPermissionToCreateLOBAppsEnabled", true],
    ["UsersPermissionToReadOtherUsersEnabled", true],
    ["UsersPermissionToUserConsentToAppEnabled", true],
  ]);
  return new PropertyBag(type, values);
}
