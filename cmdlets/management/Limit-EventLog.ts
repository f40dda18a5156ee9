import { defineCmdlet } from "../../src/command/prelude.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";
import { clrError } from "../../src/providers/providerErrors.ts";
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
      if (values.MaximumSize !== undefined) checkSize(values.MaximumSize);
      for (const name of values.LogName ?? []) {
        const log = eventLog(cmdlet, name, values.ComputerName);
        if (!log) {
          cmdlet.error(logNotFound(name, values.ComputerName?.[0]));
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

const sizeStep = 65_536n;

/** A log has 64 KB to 4 GB, in steps of 64 KB (documentation of Limit-EventLog). */
function checkSize(size: bigint): void {
  if (size >= sizeStep && size <= 65_536n * sizeStep && size % sizeStep === 0n) return;
  const text =
    "The value supplied for MaximumSize parameter has to be in the range of 64 KB to 4GB with an increment of 64 KB. Please enter a proper value and then retry.";
  throw clrError("ValueOutofRange", "InvalidOperation", "System.InvalidOperationException", text);
}
