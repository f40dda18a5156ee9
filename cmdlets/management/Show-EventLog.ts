import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Show-EventLog",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Opens the event viewer.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [{ title: "What it says", transcript: "PS> try { Show-EventLog } catch { 'refused' }\nrefused\n" }],
  steps: () => {
    throw notModelled("Windows on the screen (Show-EventLog)");
  },
});
