import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Test-ComputerSecureChannel",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Tests the channel to the domain.",
  examples: [
    { title: "What it says", transcript: "PS> try { Test-ComputerSecureChannel } catch { 'refused' }\nrefused\n" },
  ],
  missing: "Machine accounts (Test-ComputerSecureChannel)",
});
