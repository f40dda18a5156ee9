import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Reset-ComputerMachinePassword",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  synopsis: "Changes the machine account password.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [
    { title: "What it says", transcript: "PS> try { Reset-ComputerMachinePassword } catch { 'refused' }\nrefused\n" },
  ],
  steps: () => {
    throw notModelled("Machine accounts (Reset-ComputerMachinePassword)");
  },
});
