import { defineCmdlet } from "../../src/command/prelude.ts";
import { ambient } from "../../src/objects/host/ambient.ts";
import { FileSystemInfo } from "../../src/objects/values/io/FileSystemInfo.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "New-TemporaryFile",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes an empty file in the folder for temporary files.",
  parameters: {},
  examples: [{ title: "An empty file", transcript: "PS> (New-TemporaryFile).Length\n0\n" }],
  steps(cmdlet) {
    return {
      end() {
        const { files } = cmdlet.service(providerServiceKey).fileSystem;
        const folder = files.temporaryDirectory().replace(/\\$/, "");
        if (!cmdlet.shouldProcess(folder, "New-TemporaryFile")) return;
        if (!files.entry(folder)) files.createDirectory(folder);
        const path = `${folder}\\tmp${ambient().newGuid().replace(/-/g, "").slice(0, 6)}.tmp`;
        files.writeBytes(path, new Uint8Array(0));
        cmdlet.write(new FileSystemInfo(path, false));
      },
    };
  },
});
