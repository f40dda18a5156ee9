import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { pathNotFound, withZipExtension } from "../../src/formats/zip/archiveFile.ts";
import {
  readZip,
  writeZip,
  type ZipEntry,
  type ZipLevel,
} from "../../src/objects/clr/System.IO.Compression/zipArchive.ts";
import type { FileSystemEntry } from "../../src/objects/host/FileSystem.ts";
import { noteLoaded } from "../../src/objects/types/loadedAssemblies.ts";
import { providersOf } from "../../src/providers/itemCommand.ts";
import type { ProviderService } from "../../src/providers/ProviderService.ts";
import { clrError } from "../../src/providers/providerErrors.ts";

export default defineCmdlet({
  name: "Compress-Archive",
  module: "Microsoft.PowerShell.Archive",
  editions: ["Desktop", "CoreOnWindows"],
  className: "Compress-Archive",
  source: "document",
  synopsis: "Packs files and folders into a zip archive.",
  description: "A folder goes in with all that is below it; -Update adds to an archive that there is.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    DestinationPath: "string",
    CompressionLevel: "string",
    Update: "switch",
    Force: "switch",
  },
  examples: [
    {
      title: "A folder",
      transcript:
        "PS> $null = New-Item C:\\Lab\\note.txt -Value hi -Force\nPS> Compress-Archive C:\\Lab C:\\lab.zip\nPS> Test-Path C:\\lab.zip\nTrue\n",
    },
  ],
  steps(cmdlet, values) {
    noteLoaded("System.IO.Compression.FileSystem");
    const added = new Map<string, ZipEntry>();
    const service = providersOf(cmdlet);
    return {
      process() {
        const literal = values.LiteralPath !== undefined;
        for (const text of values.LiteralPath ?? values.Path ?? []) {
          const found =
            service.isPattern(text) && !literal ? service.resolve(text) : [service.unresolved(text, literal)];
          for (const { path } of found) {
            const entry = service.fileSystem.files.entry(path);
            if (!entry) throw pathNotFound(text);
            collect(service, entry, "", added);
          }
        }
      },
      end() {
        const target = service.filePath(withZipExtension(values.DestinationPath ?? ""), true);
        write(cmdlet, service, target, added, values);
      },
    };
  },
});

interface Options {
  readonly CompressionLevel?: string | undefined;
  readonly Update: boolean;
  readonly Force: boolean;
}

function write(
  cmdlet: CmdletContext,
  service: ProviderService,
  target: string,
  added: ReadonlyMap<string, ZipEntry>,
  { CompressionLevel, Update, Force }: Options,
): void {
  const { files } = service.fileSystem;
  const exists = files.entry(target) !== null;
  if (exists && !Update && !Force) {
    const text = `The archive file ${target} already exists. Use the -Update parameter to update the existing archive file or use the -Force parameter to overwrite the existing archive file.`;
    throw clrError("ArchiveFileExists", "PermissionDenied", "System.IO.IOException", text, target);
  }
  if (!cmdlet.shouldProcess(target)) return;
  const kept = exists && Update ? (readZip(files.readBytes(target)) ?? []) : [];
  const all = new Map<string, ZipEntry>(kept.map((entry) => [entry.name.toLowerCase(), entry]));
  for (const [key, entry] of added) all.set(key, entry);
  const level = levels.find((each) => each.toLowerCase() === CompressionLevel?.toLowerCase()) ?? "Optimal";
  files.writeBytes(target, writeZip([...all.values()], level));
}

const levels: readonly ZipLevel[] = ["Optimal", "Fastest", "NoCompression"];

/** Takes a file, or a folder with all that is below it; a folder of its own is there only where it is empty. */
function collect(service: ProviderService, entry: FileSystemEntry, above: string, added: Map<string, ZipEntry>): void {
  const { files } = service.fileSystem;
  const name = above + (entry.path.split("\\").filter(Boolean).at(-1) ?? "");
  const take = (bytes: Uint8Array, shown: string) =>
    added.set(shown.toLowerCase(), { name: shown, bytes, modified: entry.lastWriteTime });
  if (!entry.isDirectory) {
    take(files.readBytes(entry.path), name);
    return;
  }
  const below = files.list(entry.path);
  if (below.length === 0) take(new Uint8Array(), `${name}/`);
  for (const each of below) collect(service, each, `${name}/`, added);
}
