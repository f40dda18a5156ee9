import type { CmdletContext } from "../../../src/command/prelude.ts";
import { ErrorRecord } from "../../../src/objects/errors/ErrorRecord.ts";
import { PSError } from "../../../src/objects/errors/PSError.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";

/** The *.ps1xml files that the paths of a parameter mean; what is none is reported. `pathError` is the id for a path that leads nowhere. */
export function dataFiles(cmdlet: CmdletContext, paths: readonly string[], pathError: string): string[] {
  return paths.flatMap((path) => {
    const files = foundFiles(cmdlet, path, pathError);
    const wrong = files.find((file) => !file.toLowerCase().endsWith(".ps1xml"));
    if (wrong === undefined) return files;
    cmdlet.error({
      id: "WrongExtension",
      message: `Cannot read the file "${wrong}"  because it does not have the file name extension "ps1xml".`,
      category: "InvalidArgument",
      exception: "System.Management.Automation.PSInvalidOperationException",
    });
    return [];
  });
}

function foundFiles(cmdlet: CmdletContext, path: string, pathError: string): readonly string[] {
  try {
    return cmdlet.service(providerServiceKey).filePaths(path);
  } catch (problem) {
    if (!(problem instanceof PSError) || problem.record.errorId !== "PathNotFound") throw problem;
    cmdlet.error(new ErrorRecord(problem.exception, pathError, "InvalidOperation", path));
    return [];
  }
}
