import { defineCmdlet } from "../../src/command/prelude.ts";
import {
  computerChange,
  computerError,
  mayLeaveDomain,
  restartComputer,
  targetComputers,
  warnOfRestart,
} from "../../src/providers/machine/computers.ts";
import { worldKey } from "../../src/world/worldKey.ts";

export default defineCmdlet({
  name: "Remove-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Takes a computer out of its domain into a workgroup.",
  description:
    "The computer stays what it is for Exchange; Add-Computer and Test-ComputerSecureChannel see the change.",
  parameters: {
    UnjoinDomainCredential: "pscredential",
    Restart: "switch",
    Force: "switch",
    PassThru: "switch",
    WorkgroupName: "string",
    LocalCredential: "pscredential",
    ComputerName: "string[]",
  },
  examples: [
    {
      title: "Twice",
      transcript:
        "PS> Remove-Computer -Force -WarningAction SilentlyContinue\nPS> Remove-Computer -Force -ErrorAction SilentlyContinue -ErrorVariable why\nPS> $why[0].Exception.Message\nCannot remove computer 'SERVER' because it is not in a domain.\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const target of targetComputers(cmdlet, values.ComputerName)) {
        const { machine, membership } = target;
        if (!cmdlet.shouldProcess(machine.name)) continue;
        const isMember = membership.domain !== null;
        if (!isMember) {
          const text = `Cannot remove computer '${machine.name}' because it is not in a domain.`;
          cmdlet.error(computerError("ComputerNotInDomain", text, machine.name));
        } else {
          if (!mayLeaveDomain(cmdlet, values.Force)) continue;
          target.change({ domain: null, workgroup: values.WorkgroupName ?? "WORKGROUP" });
        }
        if (values.PassThru) cmdlet.write(computerChange(isMember, machine.name));
        if (!isMember) continue;
        if (values.Restart) restartComputer(cmdlet.service(worldKey), target);
        else warnOfRestart(cmdlet, target);
      }
    },
  }),
});
