import { defineCmdlet } from "../../src/command/prelude.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { type Account, findAccount, listAccounts } from "../../src/world/tenant/Account.ts";
import { tenantError } from "../../src/world/tenant/tenantMessages.ts";
import { userObject } from "./_Get-MsolUser/userObject.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Get-MsolUser",
  module: "MSOnline",
  className: msolClass("GetUser"),
  source: "inferred",
  synopsis: "Shows the users of a tenant.",
  defaultSet: "ListUsers",
  parameters: {
    UserPrincipalName: { type: "string", sets: { UserPrincipalName: { mandatory: true, pipeline: "property" } } },
    ObjectId: { type: "guid", sets: { ObjectId: { mandatory: true, pipeline: "property" } } },
    SearchString: { type: "string", sets: { ListUsers: {} } },
    DomainName: { type: "string", sets: { ListUsers: {} } },
    MaxResults: { type: "int", default: 500, sets: { ListUsers: {} } },
    All: { type: "switch", sets: { ListUsers: {} } },
    TenantId: "guid",
  },
  examples: [
    {
      title: "One user",
      transcript: `${signInExample}PS> (Get-MsolUser -UserPrincipalName chris@fabrikam.com).DisplayName\nChris Ashton\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, { id }) => {
        if (values.UserPrincipalName !== undefined) {
          const found = findAccount(world, values.UserPrincipalName);
          if (found?.tenantId !== id) throw tenantError("UserNotFound", { user: values.UserPrincipalName });
          cmdlet.write(userObject(found));
          return;
        }
        if (values.ObjectId instanceof Guid) {
          const wanted = values.ObjectId.text;
          const found = listAccounts(world, id).find(({ objectId }) => objectId === wanted);
          if (!found) throw tenantError("UserNotFound", { user: wanted });
          cmdlet.write(userObject(found));
          return;
        }
        const found = listAccounts(world, id).filter(userTest(values.SearchString, values.DomainName));
        for (const account of values.All ? found : found.slice(0, values.MaxResults)) cmdlet.write(userObject(account));
      }),
    };
  },
});

function userTest(search: string | undefined, domain: string | undefined): (account: Account) => boolean {
  const beginning = search?.toLowerCase() ?? "";
  const end = domain === undefined ? "" : `@${domain.toLowerCase()}`;
  return ({ displayName, userPrincipalName }) => {
    const names = [displayName.toLowerCase(), userPrincipalName.toLowerCase()];
    return names.some((name) => name.startsWith(beginning)) && names[1].endsWith(end);
  };
}
