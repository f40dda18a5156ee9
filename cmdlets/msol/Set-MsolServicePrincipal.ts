import { defineCmdlet } from "../../src/command/prelude.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { getServicePrincipal, putServicePrincipal } from "../../src/world/tenant/ServicePrincipal.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { principalIdentity, principalParameters } from "./_shared/servicePrincipalIdentity.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Set-MsolServicePrincipal",
  module: "MSOnlineExtended",
  className: msolClass("SetServicePrincipal"),
  source: "document",
  synopsis: "Changes an application of the tenant: its name, its service principal names, whether it may sign in.",
  description: "A list that is given replaces the old one; the application identifier always stays among the names.",
  defaultSet: "ObjectId",
  parameters: {
    ObjectId: principalParameters.ObjectId,
    AppPrincipalId: principalParameters.AppPrincipalId,
    DisplayName: "string",
    ServicePrincipalNames: "string[]",
    AccountEnabled: "bool",
    Addresses: "string[]",
    TenantId: "guid",
  },
  examples: [
    {
      title: "The address of the organisation's own servers",
      transcript: `${signInExample}PS> $exchange = Get-MsolServicePrincipal -AppPrincipalId 00000002-0000-0ff1-ce00-000000000000
PS> $exchange.ServicePrincipalNames.Add("https://mail.fabrikam.com/")
PS> Set-MsolServicePrincipal -ObjectId $exchange.ObjectId -ServicePrincipalNames $exchange.ServicePrincipalNames
PS> (Get-MsolServicePrincipal -ServicePrincipalName "https://mail.fabrikam.com/").DisplayName
Office 365 Exchange Online
`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, { id }, connection) => {
        requireAdministrator(world, connection);
        const principal = getServicePrincipal(
          world,
          id,
          principalIdentity({ ...values, ServicePrincipalName: undefined }),
        );
        const names = values.ServicePrincipalNames;
        putServicePrincipal(world, {
          ...principal,
          displayName: values.DisplayName ?? principal.displayName,
          accountEnabled: values.AccountEnabled ?? principal.accountEnabled,
          addresses: values.Addresses ?? principal.addresses,
          servicePrincipalNames:
            names === undefined ? principal.servicePrincipalNames : [...new Set([principal.appPrincipalId, ...names])],
        });
      }),
    };
  },
});
