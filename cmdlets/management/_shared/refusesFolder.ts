import type { ProviderPath } from "../../../src/command/Provider.ts";
import type { CmdletContext } from "../../../src/command/prelude.ts";
import { fileSystemInfo } from "../../../src/providers/fileSystem/fileSystemInfo.ts";
import { providersOf } from "../../../src/providers/itemCommand.ts";
import { clrError } from "../../../src/providers/providerErrors.ts";

/** Reports that a file cannot go where a folder is written ("C:\\no\\") and none is there. */
export function refusesFolder(
  cmdlet: CmdletContext,
  found: ProviderPath,
  written: string | undefined,
  target: ProviderPath,
  step: "CopyFileInfoItem" | "MoveFileInfoItem",
): boolean {
  const { fileSystem, look } = providersOf(cmdlet);
  const entry = found.provider === fileSystem ? fileSystem.files.entry(found.path) : null;
  if (!entry || entry.isDirectory || !/[\\/]$/.test(written ?? "") || fileSystem.isContainer(target.path)) return false;
  const shown = `${target.path}\\`;
  const isDenied = look === "Unix" && step === "CopyFileInfoItem" && fileSystem.exists(fileSystem.parent(target.path));
  const item = fileSystemInfo(entry);
  cmdlet.error(
    isDenied
      ? clrError(
          `${step}UnauthorizedAccessError`,
          "PermissionDenied",
          "System.UnauthorizedAccessException",
          `Access to the path '${shown}' is denied.`,
          item,
        )
      : clrError(
          `${step}IOError`,
          "WriteError",
          "System.IO.DirectoryNotFoundException",
          `Could not find a part of the path '${shown}'.`,
          item,
        ),
  );
  return true;
}
