import type { CmdletContext } from "../../../src/command/prelude.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { providersOf, writtenPaths } from "../../../src/providers/itemCommand.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

interface FileSelection {
  readonly FilePath?: readonly string[] | undefined;
  readonly LiteralPath?: readonly string[] | undefined;
}

/** Does something with each file that a signature command names; missing files, and folders alone, are reported. */
export function forEachSignedFile(
  cmdlet: CmdletContext,
  commandName: string,
  values: FileSelection,
  action: (path: string) => void,
): void {
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
      cmdlet.error(clrError("SignatureCommandsBaseFileNotFound", "ObjectNotFound", exception, message));
      continue;
    }
    const files = paths.filter((path) => !service.fileSystem.isContainer(path));
    for (const path of files) action(path);
    if (files.length === 0) cmdlet.error(noFile(commandName));
  }
}

function noFile(commandName: string): PSError {
  const text = `The ${commandName} cmdlet does not support directories. Supply a path to a file and retry.`;
  const id = "SignatureCommandsBaseCannotRetrieveFromContainer";
  return clrError(id, "ObjectNotFound", "System.IO.FileNotFoundException", text);
}
