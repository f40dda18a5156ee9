import { defineCmdlet } from "../../src/command/prelude.ts";
import { readMember } from "../../src/objects/members/memberLookup.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { callMethod } from "../../src/wmi/callMethod.ts";
import { classNamed, onEachComputer, parsePath, wmiParameters } from "../../src/wmi/wmiConnection.ts";
import { wmiResult } from "../../src/wmi/wmiObject.ts";

export default defineCmdlet({
  name: "Invoke-WmiMethod",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["iwmi"],
  className: "Microsoft.PowerShell.Commands.InvokeWmiMethod",
  synopsis: "Calls a method of a WMI class or instance.",
  description: "What the method did is told by the ReturnValue of the result: 0 is success.",
  parameters: {
    ...wmiParameters,
    Name: "string",
    Class: "string",
    Path: "string",
    InputObject: "psobject",
    ArgumentList: "object[]",
  },
  examples: [
    {
      title: "A service",
      transcript:
        "PS> (Invoke-WmiMethod -Path \"Win32_Service.Name='Spooler'\" -Name StopService).ReturnValue\n0\nPS> (Get-Service Spooler).Status\nStopped\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const path = values.InputObject === undefined ? values.Path : toText(readMember(values.InputObject, "__PATH"));
      const name = values.Name ?? "";
      onEachComputer(cmdlet, "InvokeWMI", values, (target, output) => {
        const { wmi, key } =
          path === undefined
            ? { wmi: classNamed("InvokeWMI", values.Class ?? ""), key: null }
            : parsePath("InvokeWMI", path);
        if (!cmdlet.shouldProcess(`${key === null ? wmi.name : path} (${name})`)) return;
        output.write(wmiResult(callMethod(cmdlet, { wmi, key, target }, name, values.ArgumentList ?? [])));
      });
    },
  }),
});
