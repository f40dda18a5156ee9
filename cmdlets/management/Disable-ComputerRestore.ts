import { defineCmdlet } from "../../src/command/prelude.ts";
import { systemRestoreNotSupported } from "./_shared/systemRestore.ts";

export default defineCmdlet({
  name: "Disable-ComputerRestore",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  source: "inferred",
  synopsis: "Turns System Restore off for drives.",
  description: "System Restore belongs to client systems: a server refuses.",
  parameters: { Drive: "string[]" },
  examples: [
    {
      title: "On a server",
      transcript:
        'PS> try { Disable-ComputerRestore C: } catch { "$_" }\nThis functionality is not supported on this operating system.\n',
    },
  ],
  steps: () => ({
    process() {
      throw systemRestoreNotSupported();
    },
  }),
});
