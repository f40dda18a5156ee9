import { defineCmdlet } from "../../src/command/prelude.ts";
import { EnumValue } from "../../src/objects/model/EnumValue.ts";
import { eventLog, logNotFound } from "./_shared/eventLogs.ts";

export default defineCmdlet({
  name: "Limit-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Sets how large a classic event log may grow and what happens then.",
  description: "The figures are kept and shown; the emulated logs never grow that large.",
  parameters: {
    LogName: "string[]",
    RetentionDays: "int",
    OverflowAction: "System.Diagnostics.OverflowAction",
    MaximumSize: "long",
    ComputerName: "string[]",
  },
  examples: [
    {
      title: "A size",
      transcript:
        "PS> Limit-EventLog Application -MaximumSize 64MB\nPS> (Get-EventLog -List | Where-Object Log -eq Application).MaximumKilobytes\n65536\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      for (const name of values.LogName ?? []) {
        const log = eventLog(cmdlet, name, values.ComputerName);
        if (!log) {
          cmdlet.error(logNotFound(name));
          continue;
        }
        if (!cmdlet.shouldProcess(name)) continue;
        if (values.MaximumSize !== undefined) log.maximumKilobytes = Number(values.MaximumSize / 1024n);
        if (values.RetentionDays !== undefined) log.minimumRetentionDays = values.RetentionDays;
        if (values.OverflowAction instanceof EnumValue) log.overflowAction = values.OverflowAction.text;
      }
    },
  }),
});
