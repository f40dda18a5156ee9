import { defineCmdlet } from "../../src/command/prelude.ts";
import { asJobOrNow } from "../../src/providers/machine/computerJob.ts";
import { shutDown, shutDownRefusal, targetComputers } from "../../src/providers/machine/computers.ts";
import { worldKey } from "../../src/world/worldKey.ts";

export default defineCmdlet({
  name: "Stop-Computer",
  module: "Microsoft.PowerShell.Management",

  synopsis: "Shuts computers down.",
  description:
    "Every service of the computer stops. The session on it goes on; without -Force the user who is logged on keeps the computer from shutting down.",
  parameters: {
    AsJob: "switch",
    DcomAuthentication: "System.Management.AuthenticationLevel",
    WsmanAuthentication: "string",
    Protocol: "string",
    ComputerName: { type: "string[]", validate: [{ rule: "notNullOrEmpty" }] },
    Credential: "pscredential",
    Impersonation: "System.Management.ImpersonationLevel",
    ThrottleLimit: "int",
    Force: "switch",
  },
  examples: [
    {
      title: "What still runs",
      transcript: "PS> Stop-Computer -Force\nPS> @(Get-Service | Where-Object Status -eq Running).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const chosen = targetComputers(cmdlet, values.ComputerName).filter(({ machine, isLocal }) =>
        cmdlet.shouldProcess(isLocal ? `localhost (${machine.name})` : machine.name),
      );
      const computers = chosen.map(({ machine }) => machine.name);
      asJobOrNow(cmdlet, { asJob: values.AsJob, computers, command: "Stop-Computer" }, (output) => {
        for (const target of chosen) {
          const refusal = values.Force ? null : shutDownRefusal(target, "stop", "StopComputerException");
          if (refusal) output.error(refusal);
          else shutDown(cmdlet.service(worldKey), target);
        }
      });
    },
  }),
});
