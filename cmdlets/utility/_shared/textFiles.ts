import type { CmdletContext } from "../../../src/command/prelude.ts";
import type { ErrorCategoryName } from "../../../src/diag/ErrorCategoryName.ts";
import { ErrorRecord } from "../../../src/objects/model/ErrorRecord.ts";
import { ClrException, PSError } from "../../../src/objects/model/PSError.ts";
import { type EncodingUse, fileEncoding } from "../../../src/providers/content/fileEncoding.ts";
import { appendedBytes, bytesOfText } from "../../../src/providers/content/fileText.ts";
import { providerServiceKey } from "../../../src/providers/ProviderService.ts";
import { writtenFile } from "../../../src/providers/writtenFile.ts";

/** The full path of one existing file; what cannot be found is FileOpenFailure. */
export function existingFile(cmdlet: CmdletContext, path: string, literal: boolean): string {
  const providers = cmdlet.service(providerServiceKey);
  let found: readonly string[];
  try {
    found = providers.filePaths(path, literal);
  } catch (error) {
    if (!(error instanceof PSError) || error.record.errorId !== "PathNotFound") throw error;
    return providers.filePath(path, true);
  }
  if (found.length === 1) return found[0];
  if (found.length === 0) {
    const message = `Cannot perform operation because the wildcard path ${path} did not resolve to a file.`;
    throw cmdlet.terminate({
      id: "FileOpenFailure",
      message,
      category: "OpenError",
      exception: "System.IO.FileNotFoundException",
    });
  }
  const message =
    "Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.";
  const exception = "System.Management.Automation.PSInvalidOperationException";
  throw cmdlet.terminate({
    id: "ReadWriteMultipleFilesNotSupported",
    message,
    category: "InvalidArgument",
    target: path,
    exception,
  });
}

/** The files (no folders) that a path names; one that names nothing is reported as FileNotFound about `target`. */
export function filesOf(cmdlet: CmdletContext, path: string, literal: boolean, target: unknown): readonly string[] {
  const providers = cmdlet.service(providerServiceKey);
  try {
    return providers.filePaths(path, literal).filter((file) => !providers.fileSystem.isContainer(file));
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    cmdlet.error({
      id: "FileNotFound",
      message: `Cannot find path '${path}' because it does not exist.`,
      category: "ObjectNotFound",
      target,
      exception: "System.Management.Automation.ItemNotFoundException",
    });
    return [];
  }
}

/** The text of one file that a cmdlet reads. */
export function readTextFile(cmdlet: CmdletContext, path: string, literal: boolean, encoding?: unknown): string {
  const full = existingFile(cmdlet, path, literal);
  return opening(() => cmdlet.service(providerServiceKey).readText(full, encoding));
}

/** A file system error becomes FileOpenFailure. */
export function opening<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    throw openFailure(error, "FileOpenFailure", "OpenError");
  }
}

export function openFailure(
  thrown: ClrException,
  id: string,
  category: ErrorCategoryName,
  target: unknown = null,
): PSError {
  return new PSError(new ErrorRecord(thrown.exception, id, category, target));
}

export interface TextFileOptions {
  readonly literal: boolean;
  readonly append: boolean;
  readonly noClobber: boolean;
  readonly force: boolean;
  readonly encoding: unknown;
  readonly use: EncodingUse;
}

/** A text file that a cmdlet writes: emptied when it is opened, unless it is appended to. */
export class TextFileWriter {
  readonly path: string;
  readonly #cmdlet: CmdletContext;
  readonly #options: TextFileOptions;

  constructor(cmdlet: CmdletContext, path: string, options: TextFileOptions) {
    this.#cmdlet = cmdlet;
    this.#options = options;
    this.path = writtenFile(cmdlet.service(providerServiceKey), path, options.literal);
    if (options.noClobber && !options.append && this.#files.entry(this.path)) throw this.#exists();
    if (options.append && this.#files.entry(this.path)) return;
    opening(() => this.#files.writeBytes(this.path, new Uint8Array(0)));
  }

  write(text: string): void {
    const encoding = fileEncoding(this.#options.encoding, this.#options.use);
    opening(() => {
      const existing = this.#files.entry(this.path) ? this.#files.readBytes(this.path) : new Uint8Array(0);
      if (existing.length === 0) this.#files.writeBytes(this.path, bytesOfText(text, encoding));
      else
        this.#files.appendBytes(
          this.path,
          appendedBytes(existing, text, encoding, this.#options.encoding !== undefined),
        );
    });
  }

  get #files() {
    return this.#cmdlet.service(providerServiceKey).fileSystem.files;
  }

  #exists(): PSError {
    const isCore = this.#cmdlet.edition === "Core";
    return this.#cmdlet.terminate({
      id: "NoClobber",
      message: isCore
        ? `The file '${this.path}' already exists.`
        : `File ${this.path} already exists and NoClobber was specified.`,
      category: "ResourceExists",
      target: this.path,
      exception: "System.IO.IOException",
    });
  }
}
