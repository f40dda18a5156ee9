import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PSError } from "../../../src/objects/model/PSError.ts";
import { providersOf, writtenPaths } from "../../../src/providers/itemCommand.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

interface FileSelection {
  readonly FilePath?: readonly string[] | undefined;
  readonly LiteralPath?: readonly string[] | undefined;
}

/** Does something with each file that a signature command names; folders are left out, missing files reported. */
export function forEachSignedFile(cmdlet: CmdletContext, values: FileSelection, action: (path: string) => void): void {
  const service = providersOf(cmdlet);
  const { texts, literal } = writtenPaths({ Path: values.FilePath, LiteralPath: values.LiteralPath });
  for (const text of texts) {
    let paths: readonly string[];
    try {
      paths = service.filePaths(text, literal);
    } catch (thrown) {
      if (!(thrown instanceof PSError) || thrown.record.errorId !== "PathNotFound") throw thrown;
      const message = `File ${text} was not found.`;
      const exception = "System.IO.FileNotFoundException";
      cmdlet.error(clrError("SignatureCommandsBaseFileNotFound", "ObjectNotFound", exception, message, text));
      continue;
    }
    for (const path of paths) if (!service.fileSystem.isContainer(path)) action(path);
  }
}
