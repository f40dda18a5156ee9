import { defineCmdlet } from "../../src/command/prelude.ts";
import { momentOf } from "../../src/objects/text/time/moments.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { DateTime } from "../../src/objects/values/time/DateTime.ts";
import { requireAdministrator } from "../../src/world/tenant/Account.ts";
import { addCredential, getServicePrincipal, type NewCredential } from "../../src/world/tenant/ServicePrincipal.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { principalIdentity, principalParameters } from "./_shared/servicePrincipalIdentity.ts";
import { signInExample } from "./_shared/signInExample.ts";

export default defineCmdlet({
  name: "New-MsolServicePrincipalCredential",
  module: "MSOnlineExtended",
  className: msolClass("NewServicePrincipalCredential"),
  source: "document",
  synopsis: "Adds a key or a password with which an application proves itself to the tenant.",
  description:
    "An asymmetric key is the base64 text of a certificate, and its dates must lie within the certificate's own or no token is issued. A symmetric key without -Value is made and shown once.",
  defaultSet: "ObjectId",
  parameters: {
    ...principalParameters,
    Type: { type: "Microsoft.Online.Administration.ServicePrincipalCredentialType" },
    Value: "string",
    StartDate: "datetime",
    EndDate: "datetime",
    Usage: { type: "Microsoft.Online.Administration.ServicePrincipalCredentialUsage" },
  },
  examples: [
    {
      title: "A password",
      transcript: `${signInExample}PS> New-MsolServicePrincipalCredential -AppPrincipalId 00000002-0000-0ff1-ce00-000000000000 -Type Password -Value "a secret"\nPS> @(Get-MsolServicePrincipalCredential -AppPrincipalId 00000002-0000-0ff1-ce00-000000000000 -ReturnKeyValues $false).Count\n1\n`,
    },
  ],
  steps(cmdlet, values) {
    return {
      process: inTenant(cmdlet, (world, { id }, connection) => {
        requireAdministrator(world, connection);
        const principal = getServicePrincipal(world, id, principalIdentity(values));
        const { generated } = addCredential(world, principal, {
          type: nameOf(values.Type) as NewCredential["type"],
          usage: nameOf(values.Usage) as NewCredential["usage"],
          value: values.Value,
          startDate: momentOrNone(values.StartDate),
          endDate: momentOrNone(values.EndDate),
        });
        if (generated !== null)
          cmdlet.host.write(`The following symmetric key was created as one was not supplied ${generated}\n`);
      }),
    };
  },
});

function nameOf(value: unknown): string | undefined {
  return value instanceof EnumValue ? value.text : undefined;
}

function momentOrNone(date: unknown): string | undefined {
  return date instanceof DateTime ? momentOf(date) : undefined;
}
