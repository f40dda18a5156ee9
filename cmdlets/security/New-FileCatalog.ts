import { clockKey } from "../../src/base/Clock.ts";
import { randomKey } from "../../src/base/Random.ts";
import { defineCmdlet } from "../../src/command/prelude.ts";
import { fileSystemInfo } from "../../src/providers/fileSystem/fileSystemInfo.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import { writeCatalog } from "../../src/world/certificate/fileCatalog.ts";
import { catalogMembers, catalogPath } from "./_shared/catalogFiles.ts";

export default defineCmdlet({
  name: "New-FileCatalog",
  module: "Microsoft.PowerShell.Security",
  editions: ["Desktop", "CoreOnWindows"],
  synopsis: "Writes a catalog file: the digests of files, by which they can be tested later.",
  description: "The catalog is a real one, as Windows reads it, without a signature.",
  parameters: {
    CatalogVersion: { type: "int", validate: [{ rule: "range", minimum: 1, maximum: 2 }] },
    CatalogFilePath: "string",
    Path: "string[]",
  },
  examples: [
    {
      title: "A folder",
      transcript:
        "PS> $null = mkdir C:\\app; Set-Content C:\\app\\a.txt one\nPS> (New-FileCatalog C:\\app.cat -Path C:\\app -CatalogVersion 2).Name\napp.cat\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const path = catalogPath(cmdlet, values.CatalogFilePath ?? "");
      if (!cmdlet.shouldProcess(path)) return;
      const version = values.CatalogVersion === 2 ? 2 : 1;
      const { files } = providersOf(cmdlet).fileSystem;
      const members = catalogMembers(cmdlet, values.Path, version, path);
      const folder = path.slice(0, path.lastIndexOf("\\"));
      if (!files.entry(folder) && !folder.endsWith(":")) files.createDirectory(folder);
      const identifier = cmdlet.service(randomKey).nextBytes(16);
      files.writeBytes(path, writeCatalog({ version, members }, identifier, cmdlet.service(clockKey).now()));
      const entry = files.entry(path);
      if (entry) cmdlet.write(fileSystemInfo(entry));
    },
  }),
});
