import { defineCmdlet } from "../../src/command/prelude.ts";
import { localAccounts, namedAccounts, numberOrName, refusal } from "./_shared/accounts.ts";
import { memberNamed, membersOf } from "./_shared/groupMembers.ts";

export default defineCmdlet({
  name: "Remove-LocalGroupMember",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Takes users out of a local group.",
  parameters: {
    Name: "string",
    SID: "System.Security.Principal.SecurityIdentifier",
    Group: "Microsoft.PowerShell.Commands.LocalGroup",
    Member: "Microsoft.PowerShell.Commands.LocalPrincipal[]",
  },
  examples: [
    {
      title: "Who is not in it",
      transcript:
        "PS> $group = New-LocalGroup Helpers\nPS> try { Remove-LocalGroupMember Helpers Guest -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }\nMemberNotFound,Microsoft.PowerShell.Commands.RemoveLocalGroupMemberCommand\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const [group] = namedAccounts(cmdlet, "Group", values);
      if (!group) return;
      for (const given of values.Member ?? []) {
        const member = memberNamed(cmdlet, given);
        if (!member || !cmdlet.shouldProcess(group.name, `Remove member ${member.name}`)) continue;
        const accounts = localAccounts(cmdlet);
        const members = membersOf(accounts.find(group.sid) ?? group);
        if (members.includes(member.sid))
          accounts.replace({ ...group, members: members.filter((each) => each !== member.sid) });
        else
          cmdlet.error(
            refusal(
              "MemberNotFound",
              "ObjectNotFound",
              `Member ${numberOrName(given)} was not found in group ${group.name}.`,
              group.name,
            ),
          );
      }
    },
  }),
});
