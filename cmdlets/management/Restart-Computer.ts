import { clockKey } from "../../src/base/Clock.ts";
import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { asJobOrNow } from "../../src/providers/machine/computerJob.ts";
import {
  restartComputer,
  shutDownRefusal,
  type TargetComputer,
  targetComputers,
} from "../../src/providers/machine/computers.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
import { worldKey } from "../../src/world/worldKey.ts";

/** How long a computer is away (the figure is the emulation's own). */
const restartMilliseconds = 90_000;

export default defineCmdlet({
  name: "Restart-Computer",
  module: "Microsoft.PowerShell.Management",

  synopsis: "Restarts computers.",
  description:
    "Services that start by themselves run again afterwards, all others do not. The session on the computer goes on; without -Force the user who is logged on keeps the computer from restarting.",
  parameters: {
    AsJob: "switch",
    DcomAuthentication: "System.Management.AuthenticationLevel",
    Impersonation: "System.Management.ImpersonationLevel",
    ComputerName: { type: "string[]", validate: [{ rule: "notNullOrEmpty" }] },
    Credential: "pscredential",
    Force: "switch",
    ThrottleLimit: "int",
    WsmanAuthentication: "string",
    Protocol: "string",
    Wait: "switch",
    Timeout: "int",
    For: "Microsoft.PowerShell.Commands.WaitForServiceTypes",
    Delay: "short",
  },
  examples: [
    {
      title: "A service that was stopped",
      transcript: "PS> Stop-Service Spooler\nPS> Restart-Computer -Force\nPS> (Get-Service Spooler).Status\nRunning\n",
    },
  ],
  steps(cmdlet, values) {
    const found: TargetComputer[] = [];
    return {
      begin() {
        if (!values.Wait && (cmdlet.isBound("Timeout") || cmdlet.isBound("For") || cmdlet.isBound("Delay"))) {
          const text = "The parameters Timeout, For, and Delay are valid only when the parameter Wait is specified.";
          const exception = "System.InvalidOperationException";
          throw clrError("RestartComputerInvalidParameter", "InvalidOperation", exception, text);
        }
      },
      process() {
        found.push(...targetComputers(cmdlet, values.ComputerName));
      },
      end() {
        const chosen = found.filter((target) => isWanted(cmdlet, target, values.Wait));
        const command = "Restart-Computer";
        const computers = chosen.map(({ machine }) => machine.name);
        asJobOrNow(cmdlet, { asJob: values.AsJob, computers, command }, (output) => {
          for (const target of chosen) {
            const refusal = values.Force ? null : shutDownRefusal(target, "restart", "RestartcomputerFailed");
            if (refusal) output.error(refusal);
            else restartComputer(cmdlet.service(worldKey), target);
          }
        });
        if (values.Wait && chosen.length > 0) waitForRestart(cmdlet, chosen, values.Timeout ?? -1, values.For);
      },
    };
  },
});

function isWanted(cmdlet: CmdletContext, { machine, isLocal }: TargetComputer, waits: boolean): boolean {
  if (waits && isLocal) {
    const text =
      "Cannot wait for the local computer to restart. The local computer is ignored when the Wait parameter is specified.";
    const exception = "System.InvalidOperationException";
    cmdlet.error(clrError("CannotWaitLocalComputer", "InvalidOperation", exception, text, machine.name));
    return false;
  }
  return cmdlet.shouldProcess(isLocal ? `localhost (${machine.name})` : machine.name);
}

/** -Wait: the time passes; WMI answers sooner than WinRM and PowerShell (-For). */
function waitForRestart(
  cmdlet: CmdletContext,
  targets: readonly TargetComputer[],
  seconds: number,
  what: unknown,
): void {
  const needed = what !== undefined && toText(what) === "Wmi" ? restartMilliseconds / 2 : restartMilliseconds;
  const allowed = seconds < 0 ? needed : Math.min(needed, seconds * 1000);
  cmdlet.service(clockKey).sleep(allowed);
  if (allowed === needed) return;
  for (const { machine } of targets) {
    const text = `Failed to restart the computer ${machine.name} with the following error message: The computer did not finish restarting within the specified time-out period..`;
    const exception = "Microsoft.PowerShell.Commands.RestartComputerTimeoutException";
    cmdlet.error(clrError("RestartComputerTimeout", "OperationTimeout", exception, text, machine.name));
  }
}
