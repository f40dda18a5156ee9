import { defineCmdlet } from "../../src/command/prelude.ts";
import { hasWildcards, wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { localAccounts, namedAccounts, notFound } from "./_shared/accounts.ts";
import { memberObject, membersOf } from "./_shared/groupMembers.ts";

export default defineCmdlet({
  name: "Get-LocalGroupMember",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gets the members of a local group.",
  parameters: {
    Name: "string",
    SID: "System.Security.Principal.SecurityIdentifier",
    Group: "Microsoft.PowerShell.Commands.LocalGroup",
    Member: "string",
  },
  examples: [
    {
      title: "None",
      transcript: "PS> @(New-LocalGroup Helpers | Get-LocalGroupMember).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const [group] = namedAccounts(cmdlet, "Group", values);
      if (!group) return;
      const accounts = localAccounts(cmdlet);
      const members = membersOf(group)
        .map((sid) => accounts.find(sid))
        .filter((each) => each !== null);
      const { Member: pattern } = values;
      if (pattern === undefined) {
        for (const member of members) cmdlet.write(memberObject(cmdlet, member));
        return;
      }
      const matches = wildcardMatcher(pattern.slice(pattern.lastIndexOf("\\") + 1));
      const found = members.filter(({ name, sid }) => matches(name) || sid === pattern);
      for (const member of found) cmdlet.write(memberObject(cmdlet, member));
      if (found.length === 0 && !hasWildcards(pattern)) cmdlet.error(notFound("Principal", pattern));
    },
  }),
});
