import { defineCmdlet } from "../../src/command/prelude.ts";
import { findAccount, requireAdministrator } from "../../src/world/tenant/Account.ts";
import { changeLicenses } from "../../src/world/tenant/tenantDomains.ts";
import { tenantError } from "../../src/world/tenant/tenantMessages.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Set-MsolUserLicense",
  module: "MSOnline",
  className: msolClass("SetUserLicense"),
  source: "document",
  synopsis: "Gives licences of the tenant to a user, or takes them.",
  parameters: {
    UserPrincipalName: { type: "string", mandatory: true, pipeline: "property" },
    AddLicenses: "string[]",
    RemoveLicenses: "string[]",
    TenantId: "guid",
  },
  examples: [
    {
      title: "One licence less is left",
      transcript: `${signInExample}PS> Set-MsolUserLicense -UserPrincipalName helpdesk@fabrikam.com -AddLicenses fabrikam:ENTERPRISEPACK\nPS> (Get-MsolAccountSku).ConsumedUnits\n3\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, tenant, connection) => {
        requireAdministrator(world, connection);
        const user = values.UserPrincipalName ?? "";
        if (findAccount(world, user)?.tenantId !== tenant.id) throw tenantError("UserNotFound", { user });
        changeLicenses(world, user, { add: values.AddLicenses ?? [], remove: values.RemoveLicenses ?? [] });
      }),
    };
  },
});
