import { PSError } from "../objects/errors/PSError.ts";
import type { ProviderService } from "./ProviderService.ts";
import { clrError, operationError, withDetails } from "./providerErrors.ts";

/**
 * The full path of the one file that a cmdlet is to write. A pattern must fit exactly one file that is there; a path without
 * patterns may be new, and is then taken as it is written.
 */
export function writtenFile(service: ProviderService, text: string, literal: boolean): string {
  if (literal) return service.filePath(text, true);
  let found: readonly string[];
  try {
    found = service.filePaths(text);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId !== "PathNotFound") throw error;
    return service.filePath(text, true);
  }
  if (found.length === 0) throw unmatchedPattern(text);
  if (found.length > 1) throw severalFiles();
  return found[0];
}

function unmatchedPattern(text: string): PSError {
  const message = "Unable to find the specified file.";
  const error = clrError("FileOpenFailure", "OpenError", "System.IO.FileNotFoundException", message, text);
  return withDetails(error, `Cannot perform operation because the wildcard path ${text} did not resolve to a file.`);
}

function severalFiles(): PSError {
  const text =
    "Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.";
  return operationError("ReadWriteMultipleFilesNotSupported", "ReportMultipleFilesNotSupported", text);
}
