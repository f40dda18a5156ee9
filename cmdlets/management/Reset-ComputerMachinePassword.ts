import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Reset-ComputerMachinePassword",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Changes the machine account password.",
  examples: [
    { title: "What it says", transcript: "PS> try { Reset-ComputerMachinePassword } catch { 'refused' }\nrefused\n" },
  ],
  missing: "Machine accounts (Reset-ComputerMachinePassword)",
});
