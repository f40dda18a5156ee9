import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { archiveError, checkExtension, pathNotFound } from "../../src/formats/zip/archiveFile.ts";
import { readZip, type ZipEntry } from "../../src/objects/clr/System.IO.Compression/zipArchive.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import type { ProviderService } from "../../src/providers/ProviderService.ts";
import { clrError } from "../../src/providers/providerErrors.ts";

export default defineCmdlet({
  name: "Expand-Archive",
  module: "Microsoft.PowerShell.Archive",
  editions: ["Desktop", "CoreOnWindows"],
  className: "Expand-Archive",
  source: "document",
  synopsis: "Unpacks a zip archive into a folder.",
  description: "Without -DestinationPath the folder is one of the archive's name in the current location.",
  parameters: { Path: "string", LiteralPath: "string", DestinationPath: "string", Force: "switch" },
  examples: [
    {
      title: "An archive",
      transcript:
        "PS> $null = New-Item C:\\note.txt -Value hi\nPS> Compress-Archive C:\\note.txt C:\\lab.zip\nPS> Expand-Archive C:\\lab.zip C:\\Lab\nPS> Get-Content C:\\Lab\\note.txt\nhi\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const service = providersOf(cmdlet);
      const text = values.LiteralPath ?? values.Path ?? "";
      const archive = service.filePath(text, values.LiteralPath !== undefined);
      const { files } = service.fileSystem;
      if (files.entry(archive)?.isDirectory !== false) throw pathNotFound(text);
      checkExtension(archive);
      const base = (archive.split("\\").at(-1) ?? "").replace(/\.zip$/i, "");
      const target = service.filePath(values.DestinationPath ?? base, true);
      if (!cmdlet.shouldProcess(archive)) return;
      const entries = readZip(files.readBytes(archive));
      if (!entries) {
        const message = `The archive file ${archive} is not a zip archive.`;
        throw archiveError("InvalidArchiveFilePath", "System.IO.InvalidDataException", message, archive);
      }
      if (!files.entry(target)) files.createDirectory(target);
      for (const entry of entries) extract(cmdlet, service, entry, { archive, target, force: values.Force });
    },
  }),
});

interface Place {
  readonly archive: string;
  readonly target: string;
  readonly force: boolean;
}

function extract(cmdlet: CmdletContext, service: ProviderService, entry: ZipEntry, place: Place): void {
  const { files } = service.fileSystem;
  const names = entry.name.split(/[\\/]/).filter((name) => name !== "");
  // A name that leads out of the folder is not followed.
  if (names.some((name) => name === ".." || name.includes(":"))) return;
  const path = [place.target.replace(/\\$/, ""), ...names].join("\\");
  if (/[\\/]$/.test(entry.name)) {
    if (!files.entry(path)) files.createDirectory(path);
    return;
  }
  if (files.entry(path) && !place.force) {
    const text = `Failed to create file '${path}' while expanding the archive file '${place.archive}' contents as the file '${path}' already exists. Use the -Force parameter if you want to overwrite the existing directory '${place.target}' contents when expanding the archive file.`;
    cmdlet.error(clrError("ExpandArchiveFileExists", "PermissionDenied", "System.IO.IOException", text, path));
    return;
  }
  const folder = path.slice(0, path.lastIndexOf("\\"));
  if (!files.entry(folder)) files.createDirectory(folder);
  files.writeBytes(path, entry.bytes);
  files.setTimes(path, { lastWriteTime: entry.modified });
}
