import { defineCmdlet } from "../../src/command/prelude.ts";
import { systemRestoreNotSupported } from "./_shared/systemRestore.ts";

export default defineCmdlet({
  name: "Get-ComputerRestorePoint",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  source: "inferred",
  synopsis: "Gets the restore points.",
  description: "System Restore belongs to client systems: a server refuses.",
  parameters: { RestorePoint: "int[]", LastStatus: "switch" },
  examples: [
    {
      title: "On a server",
      transcript:
        'PS> try { Get-ComputerRestorePoint } catch { "$_" }\nThis functionality is not supported on this operating system.\n',
    },
  ],
  steps: () => ({
    process() {
      throw systemRestoreNotSupported();
    },
  }),
});
