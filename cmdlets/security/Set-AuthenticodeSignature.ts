import { defineCmdlet } from "../../src/command/prelude.ts";
import { notModelled } from "../../src/objects/model/runtimeError.ts";

export default defineCmdlet({
  name: "Set-AuthenticodeSignature",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop"],
  synopsis: "Signs a script.",
  description: "Known, but not modelled: calling it ends in an error that says so.",
  parameters: {},
  examples: [
    { title: "What it says", transcript: "PS> try { Set-AuthenticodeSignature } catch { 'refused' }\nrefused\n" },
  ],
  steps: () => {
    throw notModelled("Signing scripts (Set-AuthenticodeSignature)");
  },
});
