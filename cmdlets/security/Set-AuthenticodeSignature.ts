import { unmodelledCmdlet } from "../../src/command/prelude.ts";

export default unmodelledCmdlet({
  name: "Set-AuthenticodeSignature",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop"],
  synopsis: "Signs a script.",
  examples: [
    { title: "What it says", transcript: "PS> try { Set-AuthenticodeSignature } catch { 'refused' }\nrefused\n" },
  ],
  missing: "Signing scripts (Set-AuthenticodeSignature)",
});
