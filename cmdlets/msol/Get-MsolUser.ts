import { defineCmdlet } from "../../src/command/prelude.ts";
import { Guid } from "../../src/objects/values/Guid.ts";
import { ProductObject, productType } from "../../src/objects/values/ProductObject.ts";
import { type Account, findAccount, listAccounts } from "../../src/world/tenant/Account.ts";
import { WorldError } from "../../src/world/WorldError.ts";
import { inTenant, msolClass } from "./_shared/msolSession.ts";
import { extensionData, extensionDataProperty } from "./_shared/msolValues.ts";
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
          if (found?.tenantId !== id) throw userNotFound(values.UserPrincipalName);
          cmdlet.write(userObject(found));
          return;
        }
        if (values.ObjectId instanceof Guid) {
          const wanted = values.ObjectId.text;
          const found = listAccounts(world, id).find(({ objectId }) => objectId === wanted);
          if (!found) throw userNotFound(wanted);
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

function userNotFound(user: string): WorldError {
  return new WorldError(
    "UserNotFound",
    {
      text: "User Not Found.  User: {user}.",
      exception: "MicrosoftOnlineException",
      category: "OperationStopped",
      errorId: msolClass("UserNotFoundException"),
      source: "inferred",
    },
    { user },
  );
}

const type = productType({
  name: "Microsoft.Online.Administration.User",
  properties: [
    extensionDataProperty,
    "bool BlockCredential {get;set;}",
    "string DisplayName {get;set;}",
    "bool IsLicensed {get;set;}",
    "System.Collections.Generic.List[System.Object] Licenses {get;set;}",
    "System.Nullable[guid] ObjectId {get;set;}",
    "string SignInName {get;set;}",
    "string UserPrincipalName {get;set;}",
    "string UserType {get;set;}",
  ],
});

const licenseType = productType({
  name: "Microsoft.Online.Administration.UserLicense",
  properties: [extensionDataProperty, "string AccountSkuId {get;set;}"],
  toText: (self) => self.clrType.name,
});

function userObject(account: Account): ProductObject {
  const licenses = account.licenses.map(
    (sku) =>
      new ProductObject(
        licenseType,
        new Map<string, unknown>([
          ["ExtensionData", extensionData()],
          ["AccountSkuId", sku],
        ]),
      ),
  );
  const values = new Map<string, unknown>([
    ["ExtensionData", extensionData()],
    ["BlockCredential", account.blockCredential],
    ["DisplayName", account.displayName],
    ["IsLicensed", licenses.length > 0],
    ["Licenses", licenses],
    ["ObjectId", new Guid(account.objectId)],
    ["SignInName", account.userPrincipalName],
    ["UserPrincipalName", account.userPrincipalName],
    ["UserType", account.userType],
  ]);
  return new ProductObject(type, values);
}
