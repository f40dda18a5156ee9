import type { PSError } from "../../objects/errors/PSError.ts";
import { clrError } from "../../providers/providerErrors.ts";

/** The extension that archives must have; a name without one gets it. */
export function withZipExtension(path: string): string {
  const extension = extensionOf(path);
  if (extension === "") return `${path}.zip`;
  checkExtension(path);
  return path;
}

export function checkExtension(path: string): void {
  const extension = extensionOf(path);
  if (extension.toLowerCase() === ".zip") return;
  const text = `${extension} is not a supported archive file format. .zip is the only supported archive file format.`;
  throw archiveError("NotSupportedArchiveFileExtension", "System.IO.IOException", text, extension);
}

function extensionOf(path: string): string {
  return /\.[^.\\/:]*$/.exec(path)?.[0] ?? "";
}

export function pathNotFound(path: string): PSError {
  const text = `The path '${path}' either does not exist or is not a valid file system path.`;
  return archiveError("ArchiveCmdletPathNotFound", "System.InvalidOperationException", text, path);
}

export function archiveError(id: string, exception: string, text: string, target: unknown): PSError {
  return clrError(id, "InvalidArgument", exception, text, target);
}
