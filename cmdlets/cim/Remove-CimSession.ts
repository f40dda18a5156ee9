import { defineCmdlet } from "../../src/command/prelude.ts";
import { CimSession } from "../../src/objects/values/machine/CimSession.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { closeSession, selectedSessions } from "./_shared/cimSessions.ts";

export default defineCmdlet({
  name: "Remove-CimSession",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["rcms"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.RemoveCimSessionCommand",
  source: "document",
  synopsis: "Ends CIM sessions.",
  parameters: {
    CimSession: "Microsoft.Management.Infrastructure.CimSession[]",
    ComputerName: "string[]",
    Id: "uint[]",
    InstanceId: "guid[]",
    Name: "string[]",
  },
  examples: [
    {
      title: "All sessions",
      transcript:
        "PS> $null = New-CimSession\nPS> Get-CimSession | Remove-CimSession\nPS> @(Get-CimSession).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const given = values.CimSession?.map((session) => unwrap(session)).filter((each) => each instanceof CimSession);
      for (const session of given ?? selectedSessions(cmdlet, values))
        if (cmdlet.shouldProcess(`CimSession: ${session.computerName}`)) closeSession(cmdlet, session);
    },
  }),
});
