import { defineCmdlet } from "../../src/command/prelude.ts";
import { systemRestoreNotSupported } from "./_shared/systemRestore.ts";

export default defineCmdlet({
  name: "Checkpoint-Computer",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  source: "inferred",
  synopsis: "Makes a restore point.",
  description: "System Restore belongs to client systems: a server refuses.",
  parameters: { Description: "string", RestorePointType: "string" },
  examples: [
    {
      title: "On a server",
      transcript:
        'PS> try { Checkpoint-Computer -Description before } catch { "$_" }\nThis functionality is not supported on this operating system.\n',
    },
  ],
  steps: () => ({
    process() {
      throw systemRestoreNotSupported();
    },
  }),
});
