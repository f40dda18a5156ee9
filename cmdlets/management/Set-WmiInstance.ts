import { defineCmdlet } from "../../src/command/prelude.ts";
import { readMember } from "../../src/objects/members/memberLookup.ts";
import { missing } from "../../src/objects/members/missing.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { setLoggingLevel } from "../../src/wmi/sessionRows.ts";
import { classNamed, managementError, onEachComputer, parsePath, wmiParameters } from "../../src/wmi/wmiConnection.ts";
import { setVariable } from "../../src/wmi/wmiEnvironment.ts";
import { wmiInstance } from "../../src/wmi/wmiObject.ts";

export default defineCmdlet({
  name: "Set-WmiInstance",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["swmi"],
  className: "Microsoft.PowerShell.Commands.SetWmiInstance",
  synopsis: "Makes or changes an instance of a WMI class.",
  description: "Environment variables of the computer can be written; the providers of the other classes refuse.",
  parameters: {
    ...wmiParameters,
    Class: "string",
    Path: "string",
    InputObject: "psobject",
    Arguments: "hashtable",
    PutType: "System.Management.PutType",
  },
  examples: [
    {
      title: "An environment variable",
      transcript:
        "PS> (Set-WmiInstance Win32_Environment -Arguments @{ Name = 'LAB'; VariableValue = 'on'; UserName = '<SYSTEM>' }).VariableValue\non\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const path = values.InputObject === undefined ? values.Path : toText(readMember(values.InputObject, "__PATH"));
      const given = (name: string): string | null => {
        const value = cmdlet.isBound("Arguments") ? readMember(cmdlet.raw("Arguments"), name) : null;
        return value === null || value === undefined || value === missing ? null : toText(value);
      };
      onEachComputer(cmdlet, "SetWMI", values, (target, output) => {
        const { wmi, key } =
          path === undefined
            ? { wmi: classNamed("SetWMI", values.Class ?? ""), key: given("Name") }
            : parsePath("SetWMI", path);
        if (!cmdlet.shouldProcess(path ?? wmi.name)) return;
        if (wmi.name === "Win32_WMISetting") {
          const level = given("LoggingLevel");
          if (level !== null) setLoggingLevel(cmdlet, target, Number(level));
          for (const row of wmi.rows(cmdlet, target)) output.write(wmiInstance(cmdlet, wmi, row, target, null));
          return;
        }
        if (wmi.name !== "Win32_Environment")
          throw managementError("SetWMI", "Provider is not capable of the attempted operation ");
        if (key === null) throw managementError("SetWMI", "Invalid parameter ");
        const putType = values.PutType === undefined ? "UpdateOrCreate" : toText(values.PutType);
        const exists = target.machine.environment.some(({ name }) => name.toLowerCase() === key.toLowerCase());
        if (putType === "CreateOnly" && exists) throw managementError("SetWMI", "Object or property already exists ");
        if (putType === "UpdateOnly" && !exists) throw managementError("SetWMI", "Not found ");
        const row = setVariable(cmdlet, target, key, given("VariableValue") ?? "");
        output.write(wmiInstance(cmdlet, wmi, row, target, null));
      });
    },
  }),
});
