import { defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { machineFacts } from "../../src/objects/host/MachineFacts.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { wildcardMatcher } from "../../src/objects/ops/wildcard.ts";
import { ProcessObject } from "../../src/objects/values/machine/ProcessObject.ts";
import { PropertyBag } from "../../src/objects/values/PropertyBag.ts";

export default defineCmdlet({
  name: "Get-PSHostProcessInfo",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Gets the processes on the computer in which PowerShell runs: the shell's own.",
  parameters: { Id: "int[]", Name: "string[]", Process: "System.Diagnostics.Process[]" },
  examples: [
    { title: "This shell", transcript: "PS> (Get-PSHostProcessInfo).ProcessId -eq $PID\nTrue\n" },
    { title: "Another process", transcript: "PS> @(Get-PSHostProcessInfo -Name notepad).Count\n0\n" },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const { processId, commandLine } = machineFacts();
      const name = commandLine.replace(/^.*\\|\.exe.*$/gi, "");
      const fits =
        (!values.Id || values.Id.includes(processId)) &&
        (!values.Name || values.Name.some((pattern) => wildcardMatcher(pattern)(name))) &&
        (!values.Process ||
          values.Process.some((one) => one instanceof ProcessObject && getMember(one, "Id") === processId));
      if (!fits) return;
      cmdlet.write(
        new PropertyBag("Microsoft.PowerShell.Commands.PSHostProcessInfo", {
          ProcessName: name,
          ProcessId: processId,
          ...ownProcess[cmdlet.edition],
        }),
      );
    },
  }),
});

const ownProcess: PerEdition<{ readonly AppDomainName: string; readonly MainWindowTitle: string }> = {
  Desktop: { AppDomainName: "DefaultAppDomain", MainWindowTitle: "Windows PowerShell" },
  Core: { AppDomainName: "None", MainWindowTitle: "" },
};
