import { defineCmdlet } from "../../src/command/prelude.ts";
import { selectedSessions } from "./_shared/cimSessions.ts";

export default defineCmdlet({
  name: "Get-CimSession",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["gcms"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.GetCimSessionCommand",
  source: "document",
  synopsis: "Gets the CIM sessions of this shell.",
  parameters: { ComputerName: "string[]", Id: "uint[]", InstanceId: "guid[]", Name: "string[]" },
  examples: [
    { title: "By name", transcript: "PS> $null = New-CimSession -Name lab\nPS> (Get-CimSession -Name l*).Id\n1\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const session of selectedSessions(cmdlet, values)) cmdlet.write(session);
    },
  }),
});
