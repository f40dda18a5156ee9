import { defineCmdlet } from "../../src/command/prelude.ts";
import { restartComputer, setNewName, targetComputers, warnOfRestart } from "../../src/providers/machine/computers.ts";
import { recordObject } from "../../src/providers/machine/recordObject.ts";
import { worldKey } from "../../src/world/worldKey.ts";

export default defineCmdlet({
  name: "Rename-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Gives a computer a new name, which it has after its next start.",
  description: "The name is checked and noted; the emulated computer cannot run on under another name.",
  parameters: {
    ComputerName: "string",
    PassThru: "switch",
    DomainCredential: "pscredential",
    LocalCredential: "pscredential",
    NewName: "string",
    Force: "switch",
    Restart: "switch",
    WsmanAuthentication: "string",
    Protocol: "string",
  },
  examples: [
    {
      title: "A change that waits",
      transcript:
        "PS> Rename-Computer EXCH02 -PassThru -WarningAction SilentlyContinue | ForEach-Object NewComputerName\nEXCH02\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const names = values.ComputerName === undefined ? undefined : [values.ComputerName];
      const newName = values.NewName ?? "";
      for (const target of targetComputers(cmdlet, names)) {
        if (!cmdlet.shouldProcess(target.machine.name)) continue;
        const succeeded = setNewName(cmdlet, target, newName, values.Force);
        if (values.PassThru) {
          cmdlet.write(
            recordObject("Microsoft.PowerShell.Commands.RenameComputerChangeInfo", [
              ["HasSucceeded", succeeded],
              ["NewComputerName", succeeded ? newName : target.machine.name],
              ["OldComputerName", target.machine.name],
            ]),
          );
        }
        if (!succeeded) continue;
        if (values.Restart) restartComputer(cmdlet.service(worldKey), target);
        else warnOfRestart(cmdlet, target);
      }
    },
  }),
});
