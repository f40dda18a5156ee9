import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { PerEdition } from "../../src/diag/Edition.ts";
import { invokeMethod } from "../../src/objects/calls/invokeMethod.ts";
import { FileHashInfo } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.FileHashInfo.ts";
import { byteArray } from "../../src/objects/ops/byteArray.ts";
import { customObject } from "../../src/objects/values/customObject.ts";
import { PathInfo } from "../../src/objects/values/shell/PathInfo.ts";
import { namedItems } from "../../src/providers/content/textFiles.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";
import { type HashName, hashOf } from "./_Get-FileHash/hashOf.ts";

export default defineCmdlet({
  name: "Get-FileHash",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Computes the hash of files, or of a stream.",
  parameters: { Path: "string[]", LiteralPath: "string[]", InputStream: "System.IO.Stream", Algorithm: "string" },
  examples: [
    {
      title: "MD5 of a file",
      transcript:
        "PS> Set-Content C:\\Windows\\Temp\\h.txt 'abc' -NoNewline; (Get-FileHash C:\\Windows\\Temp\\h.txt -Algorithm MD5).Hash\n900150983CD24FB0D6963F7D28E17F72\n",
    },
  ],
  steps(cmdlet, values) {
    const algorithm = (values.Algorithm ?? "SHA256").toUpperCase() as HashName;
    const write = (bytes: Uint8Array, path: string) =>
      cmdlet.write(hashObject[cmdlet.edition](algorithm, hashOf(bytes, algorithm), path));
    return {
      process() {
        const stream = cmdlet.raw("InputStream");
        if (stream !== undefined) return write(bytesOfStream(stream), "");
        for (const path of values.LiteralPath ?? values.Path ?? [])
          hashFiles(cmdlet, path, values.LiteralPath !== undefined, write);
      },
    };
  },
});

function bytesOfStream(stream: unknown): Uint8Array {
  return byteArray(invokeMethod(stream, "ToArray", []));
}

function hashFiles(
  cmdlet: CmdletContext,
  path: string,
  literal: boolean,
  write: (bytes: Uint8Array, path: string) => void,
): void {
  const { fileSystem } = cmdlet.service(providerServiceKey);
  for (const file of filesAt[cmdlet.edition](cmdlet, path, literal)) {
    if (file === null) continue;
    if (!fileSystem.isContainer(file)) write(fileSystem.files.readBytes(file), file);
    else if (refusesFolders[cmdlet.edition]) refuseFolder(cmdlet, file);
  }
}

/** Get-FileHash of Windows PowerShell is a script, which asks Resolve-Path: what is missing, that says (pasted errors of 5.1). */
const filesAt: PerEdition<(cmdlet: CmdletContext, path: string, literal: boolean) => Iterable<string | null>> = {
  Desktop: (cmdlet, path, literal) => {
    const named = new Map<string, unknown>([[literal ? "LiteralPath" : "Path", path]]);
    if (cmdlet.isBound("ErrorAction")) named.set("ErrorAction", cmdlet.raw("ErrorAction"));
    return cmdlet.state
      .callCommand("Resolve-Path", [], named)
      .flatMap((found) => (found instanceof PathInfo ? [found.providerPath] : []));
  },
  Core: (cmdlet, path, literal) => (literal ? [literalFile(cmdlet, path)] : namedItems(cmdlet, path, path)),
};

function literalFile(cmdlet: CmdletContext, path: string): string | null {
  const providers = cmdlet.service(providerServiceKey);
  const file = providers.filePath(path, true);
  if (providers.fileSystem.files.entry(file)) return file;
  cmdlet.error({
    id: "FileNotFound",
    message: `Could not find file '${file}'.`,
    category: "ObjectNotFound",
    target: file,
    exception: "System.IO.FileNotFoundException",
  });
  return null;
}

/** Windows PowerShell leaves folders out (PowerShell/PowerShell#11114). */
const refusesFolders: PerEdition<boolean> = { Desktop: false, Core: true };

function refuseFolder(cmdlet: CmdletContext, folder: string): void {
  cmdlet.error({
    id: "UnauthorizedAccessError",
    message: `Access to the path '${folder}' is denied.`,
    category: "InvalidData",
    target: folder,
    exception: "System.UnauthorizedAccessException",
  });
}

/** Get-FileHash of Windows PowerShell is a script, and gives objects of its own making. */
const hashObject: PerEdition<(algorithm: HashName, hash: string, path: string) => unknown> = {
  Desktop: (algorithm, hash, path) =>
    customObject({ Algorithm: algorithm, Hash: hash, Path: path }, [
      "Microsoft.Powershell.Utility.FileHash",
      "System.Management.Automation.PSCustomObject",
      "System.Object",
    ]),
  Core: (algorithm, hash, path) => new FileHashInfo(algorithm, hash, path),
};
