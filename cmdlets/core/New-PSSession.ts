import { defineCmdlet } from "../../src/command/prelude.ts";
import { PSSessionObject } from "../../src/objects/values/shell/PSSessionObject.ts";
import { connectionParameters } from "./_shared/remoting/connectionParameters.ts";
import { type Endpoint, endpoints } from "./_shared/remoting/endpoint.ts";
import { openSession } from "./_shared/remoting/openSession.ts";
import { refuseVirtualMachine, virtualMachineParameters } from "./_shared/remoting/virtualMachines.ts";

export default defineCmdlet({
  name: "New-PSSession",
  module: "Microsoft.PowerShell.Core",
  aliases: ["nsn"],
  synopsis: "Opens a session on a computer of the organisation.",
  description:
    "The session has variables and functions of its own, which last until Remove-PSSession. A computer that the organisation does not have cannot be reached.",
  parameters: {
    ComputerName: "string[]",
    ConnectionUri: "uri[]",
    Session: "System.Management.Automation.Runspaces.PSSession[]",
    Name: "string[]",
    ...connectionParameters,
    ...virtualMachineParameters,
  },
  examples: [
    {
      title: "Variables last between two commands",
      transcript: `PS> $session = New-PSSession localhost
PS> Invoke-Command $session { $total = 40 }
PS> Invoke-Command $session { $total + 2 }
42
PS> Remove-PSSession $session; $session.State
Closed
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (refuseVirtualMachine(cmdlet, values)) return;
      const copied = (values.Session ?? []).filter((session) => session instanceof PSSessionObject);
      const wanted =
        copied.length > 0
          ? copied.map(({ endpoint, configurationName }) => ({ endpoint: endpoint as Endpoint, configurationName }))
          : endpoints(values).map((endpoint) => ({ endpoint, configurationName: values.ConfigurationName }));
      for (const [index, one] of wanted.entries()) {
        const session = openSession(
          cmdlet,
          { ...one, name: values.Name?.[index], failure: "PSSessionOpenFailed" },
          true,
        );
        if (session) cmdlet.write(session);
      }
    },
  }),
});
