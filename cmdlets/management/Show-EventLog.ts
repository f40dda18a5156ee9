import { defineCmdlet } from "../../src/command/prelude.ts";
import { startProgram } from "../../src/providers/machine/startProgram.ts";

export default defineCmdlet({
  name: "Show-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  source: "inferred",
  synopsis: "Opens the event viewer.",
  description:
    "It is a window of the management console, which Get-Process shows; whether the other computer is there shows in it only.",
  parameters: { ComputerName: "string" },
  examples: [{ title: "The console", transcript: "PS> Show-EventLog\nPS> (Get-Process mmc).Name\nmmc\n" }],
  steps: (cmdlet, values) => ({
    process() {
      const { ComputerName: computer } = values;
      const target = computer === undefined || computer === "." ? [] : [`/computer=${computer}`];
      startProgram(cmdlet, { path: "mmc", args: ["eventvwr.msc", ...target], usesShell: true });
    },
  }),
});
