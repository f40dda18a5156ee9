import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type Runspace, runspaceServiceKey } from "../../src/command/services/RunspaceService.ts";
import { PSSessionObject } from "../../src/objects/values/shell/PSSessionObject.ts";
import { connectionParameters } from "./_shared/remoting/connectionParameters.ts";
import { type EndpointValues, endpoints } from "./_shared/remoting/endpoint.ts";
import { chosenSessions } from "./_shared/remoting/findSessions.ts";
import { openSession } from "./_shared/remoting/openSession.ts";
import { refuseVirtualMachine, virtualMachineParameter } from "./_shared/remoting/virtualMachines.ts";

const { ThrottleLimit: _, ...oneConnection } = connectionParameters;

export default defineCmdlet({
  name: "Enter-PSSession",
  module: "Microsoft.PowerShell.Core",
  aliases: ["etsn"],
  synopsis: "Goes into a session on a computer: what is typed next runs there, until Exit-PSSession.",
  parameters: {
    ComputerName: "string",
    ConnectionUri: "uri",
    Session: "System.Management.Automation.Runspaces.PSSession",
    Id: "int",
    InstanceId: "guid",
    Name: "string",
    ...oneConnection,
    ...virtualMachineParameter,
  },
  examples: [
    {
      title: "In and out",
      transcript: `PS> $here = 1; Enter-PSSession localhost
PS> $null -eq $here
True
PS> Exit-PSSession
PS> $here
1
`,
    },
  ],
  steps: (cmdlet, values) => ({
    end() {
      if (refuseVirtualMachine(cmdlet, values)) return;
      const session = sessionOf(cmdlet, values);
      if (!session) return;
      const runspace = session.runspace as Runspace;
      const { computerName } = session;
      const shown: Runspace = {
        instanceId: runspace.instanceId,
        location: runspace.location,
        files: runspace.files,
        computer: computerName,
        prompt: () => `[${computerName}]: ${runspace.prompt()}`,
        run: (request) => runspace.run(request),
        within: (work) => runspace.within(work),
      };
      cmdlet.service(runspaceServiceKey).enter(shown);
    },
  }),
});

interface Values extends Omit<EndpointValues, "ComputerName" | "ConnectionUri"> {
  readonly ComputerName?: string | undefined;
  readonly ConnectionUri?: unknown;
  readonly Session?: unknown;
  readonly Id?: number | undefined;
  readonly InstanceId?: unknown;
  readonly Name?: string | undefined;
  readonly ConfigurationName?: string | undefined;
}

function sessionOf(cmdlet: CmdletContext, values: Values): PSSessionObject | null {
  if (values.Session instanceof PSSessionObject) return values.Session;
  if (values.Id !== undefined || values.InstanceId !== undefined || values.Name !== undefined) {
    const found = chosenSessions(cmdlet, {
      Id: values.Id === undefined ? undefined : [values.Id],
      InstanceId: values.InstanceId === undefined ? undefined : [values.InstanceId],
      Name: values.Name === undefined ? undefined : [values.Name],
    });
    return found[0] ?? null;
  }
  const [endpoint] = endpoints({
    ...values,
    ComputerName: values.ComputerName === undefined ? undefined : [values.ComputerName],
    ConnectionUri: values.ConnectionUri === undefined ? undefined : [values.ConnectionUri],
  });
  const request = { endpoint, configurationName: values.ConfigurationName };
  return openSession(cmdlet, { ...request, failure: "CreateRemoteRunspaceFailed" }, false);
}
