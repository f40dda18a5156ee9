import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { CimInstance } from "../../src/objects/values/machine/CimInstance.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { callMethod } from "../../src/wmi/callMethod.ts";
import { removeVariable } from "../../src/wmi/wmiEnvironment.ts";
import { type CimTarget, connectionParameters, onEachComputer } from "./_shared/cimConnection.ts";
import { cimError } from "./_shared/cimError.ts";
import { eachInstance, requestedQuery, rowOfInstance } from "./_shared/findInstances.ts";

export default defineCmdlet({
  name: "Remove-CimInstance",
  module: "CimCmdlets",
  editions: ["Desktop", "CoreOnWindows"],
  aliases: ["rcim"],
  className: "Microsoft.Management.Infrastructure.CimCmdlets.RemoveCimInstanceCommand",
  source: "document",
  synopsis: "Deletes CIM instances from the computer.",
  description: "Processes end and environment variables go; what no provider deletes is refused.",
  parameters: {
    ...connectionParameters,
    InputObject: "Microsoft.Management.Infrastructure.CimInstance",
    Query: "string",
    QueryDialect: "string",
    Namespace: "string",
  },
  examples: [
    {
      title: "A process",
      transcript:
        "PS> Remove-CimInstance -Query \"SELECT * FROM Win32_Process WHERE Name='explorer.exe'\"\nPS> @(Get-Process explorer -ErrorAction SilentlyContinue).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const given = unwrap(values.InputObject);
      const subject = given instanceof CimInstance ? given.cimClass.name : "";
      onEachComputer(cmdlet, values, subject, (target) => {
        const found: CimInstance[] = [];
        if (given instanceof CimInstance) found.push(given);
        else eachInstance(cmdlet, target, requestedQuery(values), {}, (instance) => found.push(instance));
        for (const instance of found) remove(cmdlet, target, instance);
      });
    },
  }),
});

function remove(cmdlet: CmdletContext, target: CimTarget, instance: CimInstance): void {
  const { wmi, key } = rowOfInstance(cmdlet, target, instance);
  if (!cmdlet.shouldProcess(toText(instance))) return;
  if (wmi.name === "Win32_Process") callMethod(cmdlet, { wmi, key, target: target.computer }, "Terminate", []);
  else if (wmi.name === "Win32_Environment") removeVariable(cmdlet, target.computer, key);
  else throw cimError("notCapable", toText(instance));
}
