import { defineCmdlet } from "../../src/command/prelude.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { getServicePrincipal, removeCredentials } from "../../src/world/tenant/ServicePrincipal.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { principalIdentity, principalParameters } from "./_shared/servicePrincipalIdentity.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "Remove-MsolServicePrincipalCredential",
  module: "MSOnlineExtended",
  className: msolClass("RemoveServicePrincipalCredential"),
  source: "document",
  synopsis: "Takes keys away from an application; what they signed is refused from then on.",
  defaultSet: "ObjectId",
  parameters: { ...principalParameters, KeyIds: { type: "guid[]", mandatory: true } },
  examples: [
    {
      title: "All keys",
      transcript: `${signInExample}PS> $id = "00000002-0000-0ff1-ce00-000000000000"\nPS> New-MsolServicePrincipalCredential -AppPrincipalId $id -Type Password -Value "a secret"\nPS> $keys = Get-MsolServicePrincipalCredential -AppPrincipalId $id -ReturnKeyValues $false\nPS> Remove-MsolServicePrincipalCredential -AppPrincipalId $id -KeyIds $keys.KeyId\nPS> @(Get-MsolServicePrincipalCredential -AppPrincipalId $id -ReturnKeyValues $false).Count\n0\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, { id }, connection) => {
        requireAdministrator(world, connection);
        const principal = getServicePrincipal(world, id, principalIdentity(values));
        const keyIds: readonly unknown[] = values.KeyIds;
        removeCredentials(
          world,
          principal,
          keyIds.filter((key) => key instanceof Guid).map((key) => key.text),
        );
      }),
    };
  },
});
