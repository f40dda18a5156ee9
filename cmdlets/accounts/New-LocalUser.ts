import { defineCmdlet } from "../../src/command/prelude.ts";
import { momentOf } from "../../src/objects/text/time/moments.ts";
import { nameFault, pairFault, passwordFault, type Secrets, takenFault } from "./_shared/accountRules.ts";
import { accountObject, localAccounts, now } from "./_shared/accounts.ts";

export default defineCmdlet({
  name: "New-LocalUser",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Makes a local user.",
  parameters: {
    Name: "string",
    Password: "securestring",
    NoPassword: "switch",
    AccountExpires: "datetime",
    AccountNeverExpires: "switch",
    Description: "string",
    Disabled: "switch",
    FullName: "string",
    UserMayNotChangePassword: "switch",
    PasswordNeverExpires: "switch",
  },
  examples: [
    {
      title: "Without a password",
      transcript: "PS> New-LocalUser ann -NoPassword -Description Guest | ForEach-Object Enabled\nTrue\n",
    },
  ],
  steps(cmdlet, values) {
    return {
      begin() {
        if (cmdlet.isBound("AccountExpires") && values.AccountNeverExpires)
          throw pairFault("AccountExpires", "AccountNeverExpires");
      },
      process() {
        const { Name: name = "" } = values;
        const { Password: password, AccountExpires: expires } = values as Secrets;
        if (!cmdlet.shouldProcess(name, "Create new local user")) return;
        const accounts = localAccounts(cmdlet);
        const fault =
          nameFault("User", name) ??
          takenFault(accounts, name) ??
          (password && passwordFault(name, password.plainText));
        if (fault) return cmdlet.error(fault);
        const user = {
          fullName: values.FullName ?? "",
          isEnabled: !values.Disabled,
          expires: expires ? Date.parse(momentOf(expires)) : null,
          passwordSet: password ? now(cmdlet) : null,
          passwordExpires: !values.PasswordNeverExpires,
          mayChangePassword: !values.UserMayNotChangePassword,
          needsPassword: password !== undefined,
        };
        const { Description: description = "" } = values;
        cmdlet.write(accountObject(accounts.add({ kind: "User", name, description, members: null, user })));
      },
    };
  },
});
