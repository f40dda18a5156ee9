import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { localAccounts, namedAccounts, numberOrName, refusal } from "./_shared/accounts.ts";
import { memberNamed, membersOf } from "./_shared/groupMembers.ts";

export default defineCmdlet({
  name: "Add-LocalGroupMember",
  module: "Microsoft.PowerShell.LocalAccounts",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Puts users into a local group.",
  parameters: {
    Name: "string",
    SID: "System.Security.Principal.SecurityIdentifier",
    Group: "Microsoft.PowerShell.Commands.LocalGroup",
    Member: "Microsoft.PowerShell.Commands.LocalPrincipal[]",
  },
  examples: [
    {
      title: "A guest",
      transcript:
        "PS> $null = New-LocalGroup Helpers\nPS> Add-LocalGroupMember Helpers Guest\nPS> (Get-LocalGroupMember Helpers).ObjectClass\nUser\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const [group] = namedAccounts(cmdlet, "Group", values);
      if (!group) return;
      for (const given of values.Member ?? []) {
        const member = memberNamed(cmdlet, given);
        if (!member || !cmdlet.shouldProcess(group.name, `Add member ${member.name}`)) continue;
        if (member.kind === "Group") throw notModelled("A local group in a local group");
        const accounts = localAccounts(cmdlet);
        const members = membersOf(accounts.find(group.sid) ?? group);
        if (members.includes(member.sid))
          cmdlet.error(
            refusal(
              "MemberExists",
              "ResourceExists",
              `${numberOrName(given)} is already a member of group ${group.name}.`,
              group.name,
            ),
          );
        else accounts.replace({ ...group, members: [...members, member.sid] });
      }
    },
  }),
});
