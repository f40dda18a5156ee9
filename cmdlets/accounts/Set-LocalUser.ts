import { defineCmdlet } from "../../src/command/prelude.ts";
import { momentOf } from "../../src/objects/text/time/moments.ts";
import { pairFault, passwordFault, type Secrets } from "./_shared/accountRules.ts";
import { localAccounts, namedAccounts, now } from "./_shared/accounts.ts";

export default defineCmdlet({
  name: "Set-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Changes a local user.",
  parameters: {
    Name: "string",
    SID: "System.Security.Principal.SecurityIdentifier",
    InputObject: "Microsoft.PowerShell.Commands.LocalUser",
    Password: "securestring",
    AccountExpires: "datetime",
    AccountNeverExpires: "switch",
    Description: "string",
    FullName: "string",
    PasswordNeverExpires: "bool",
    UserMayChangePassword: "bool",
  },
  examples: [
    {
      title: "A description",
      transcript: "PS> Set-LocalUser Guest -Description Visitors\nPS> (Get-LocalUser Guest).Description\nVisitors\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      begin() {
        if (cmdlet.isBound("AccountExpires") && values.AccountNeverExpires)
          throw pairFault("AccountExpires", "AccountNeverExpires");
      },
      process() {
        const [account] = namedAccounts(cmdlet, "User", values);
        if (!account?.user || !cmdlet.shouldProcess(account.name, "Modify local user")) return;
        const { Password: password, AccountExpires: expires } = values as Secrets;
        const fault = password ? passwordFault(account.name, password.plainText) : null;
        if (fault) return cmdlet.error(fault);
        const { user } = account;
        const changed = {
          ...user,
          fullName: values.FullName ?? user.fullName,
          expires: values.AccountNeverExpires ? null : expires ? Date.parse(momentOf(expires)) : user.expires,
          passwordSet: password ? now(cmdlet) : user.passwordSet,
          needsPassword: user.needsPassword || password !== undefined,
          passwordExpires:
            values.PasswordNeverExpires === undefined ? user.passwordExpires : !values.PasswordNeverExpires,
          mayChangePassword: values.UserMayChangePassword ?? user.mayChangePassword,
        };
        const description = values.Description ?? account.description;
        localAccounts(cmdlet).replace({ ...account, description, user: changed });
      },
    };
  },
});
