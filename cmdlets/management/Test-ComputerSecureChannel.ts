import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Test-ComputerSecureChannel",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Tests the channel to the domain.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [
    { title: "What it says", transcript: "PS> try { Test-ComputerSecureChannel } catch { 'refused' }\nrefused\n" },
  ],
  steps: () => {
    throw notModelled("Machine accounts (Test-ComputerSecureChannel)");
  },
});
