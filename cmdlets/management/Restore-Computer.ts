import { defineCmdlet } from "../../src/command/prelude.ts";
import { systemRestoreNotSupported } from "./_shared/systemRestore.ts";

export default defineCmdlet({
  name: "Restore-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  source: "inferred",
  synopsis: "Goes back to a restore point.",
  description: "System Restore belongs to client systems: a server refuses.",
  parameters: { RestorePoint: "int" },
  examples: [
    {
      title: "On a server",
      transcript:
        'PS> try { Restore-Computer 1 } catch { "$_" }\nThis functionality is not supported on this operating system.\n',
    },
  ],
  steps: () => ({
    process() {
      throw systemRestoreNotSupported();
    },
  }),
});
