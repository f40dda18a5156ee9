import { defineCmdlet } from "../../src/command/prelude.ts";
import {
  getServicePrincipal,
  listServicePrincipals,
  searchServicePrincipals,
} from "../../src/world/tenant/ServicePrincipal.ts";
import { servicePrincipalObject } from "./_Get-MsolServicePrincipal/servicePrincipalObject.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { principalIdentity } from "./_shared/servicePrincipalIdentity.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Get-MsolServicePrincipal",
  module: "MSOnlineExtended",
  className: msolClass("GetServicePrincipal"),
  source: "observed",
  synopsis: "Shows the applications that a tenant knows.",
  description:
    "A service principal name is an application identifier, the identifier with a host behind it, or an address.",
  defaultSet: "ListServicePrincipals",
  parameters: {
    SearchString: { type: "string", sets: { ListServicePrincipals: {} } },
    MaxResults: { type: "int", default: 500, sets: { ListServicePrincipals: {} } },
    All: { type: "switch", sets: { ListAllServicePrincipals: { mandatory: true } } },
    ObjectId: { type: "guid", sets: { ObjectId: { mandatory: true, pipeline: "property" } } },
    AppPrincipalId: { type: "guid", sets: { AppPrincipalId: { mandatory: true, pipeline: "property" } } },
    ServicePrincipalName: { type: "string", sets: { ServicePrincipalName: { mandatory: true } } },
    TenantId: "guid",
  },
  examples: [
    {
      title: "Exchange Online",
      transcript: `${signInExample}PS> (Get-MsolServicePrincipal -ServicePrincipalName 00000002-0000-0ff1-ce00-000000000000).DisplayName\nOffice 365 Exchange Online\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, { id }) => {
        if (!cmdlet.parameterSet.startsWith("List")) {
          cmdlet.write(servicePrincipalObject(getServicePrincipal(world, id, principalIdentity(values))));
          return;
        }
        const found =
          values.SearchString === undefined
            ? listServicePrincipals(world, id)
            : searchServicePrincipals(world, id, values.SearchString);
        for (const principal of values.All ? found : found.slice(0, values.MaxResults))
          cmdlet.write(servicePrincipalObject(principal));
      }),
    };
  },
});
