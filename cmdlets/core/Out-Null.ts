import { defineCmdlet } from "../../src/command/prelude.ts";

export default defineCmdlet({
  name: "Out-Null",
  module: "Microsoft.PowerShell.Core",
  synopsis: "Takes objects and shows nothing of them.",
  parameters: { InputObject: "psobject" },
  unboundIn: ["Core"],
  examples: [{ title: "Output that nobody wants to see", transcript: "PS> 'mx1' | Out-Null\n" }],
  steps() {
    return {};
  },
});
