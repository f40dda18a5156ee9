import { defineCmdlet } from "../../src/command/prelude.ts";
import { readMember } from "../../src/objects/members/memberLookup.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { callMethod } from "../../src/wmi/callMethod.ts";
import {
  classNamed,
  managementError,
  onEachComputer,
  parsePath,
  rowByKey,
  wmiParameters,
} from "../../src/wmi/wmiConnection.ts";
import { removeVariable } from "../../src/wmi/wmiEnvironment.ts";

export default defineCmdlet({
  name: "Remove-WmiObject",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["rwmi"],
  className: "Microsoft.PowerShell.Commands.RemoveWmiObject",
  synopsis: "Deletes an instance of a WMI class.",
  description: "Processes end and environment variables go; what no provider deletes is refused.",
  parameters: { ...wmiParameters, Class: "string", Path: "string", InputObject: "psobject" },
  examples: [
    {
      title: "A process",
      transcript:
        "PS> Get-WmiObject Win32_Process -Filter \"Name='explorer.exe'\" | Remove-WmiObject\nPS> @(Get-Process explorer -ErrorAction SilentlyContinue).Count\n0\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const path = values.InputObject === undefined ? values.Path : toText(readMember(values.InputObject, "__PATH"));
      onEachComputer(cmdlet, "RemoveWMI", values, (target) => {
        const { wmi, key } =
          path === undefined
            ? { wmi: classNamed("RemoveWMI", values.Class ?? ""), key: null }
            : parsePath("RemoveWMI", path);
        if (!cmdlet.shouldProcess(path ?? wmi.name)) return;
        if (key !== null) rowByKey(cmdlet, "RemoveWMI", wmi, key, target);
        if (key !== null && wmi.name === "Win32_Process") callMethod(cmdlet, { wmi, key, target }, "Terminate", []);
        else if (key !== null && wmi.name === "Win32_Environment") removeVariable(cmdlet, target, key);
        else throw managementError("RemoveWMI", "Provider is not capable of the attempted operation ");
      });
    },
  }),
});
