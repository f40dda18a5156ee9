import type { CmdletContext } from "../../command/prelude.ts";
import type { ErrorCategoryName } from "../../diag/ErrorCategoryName.ts";
import { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { ClrException, PSError } from "../../objects/errors/PSError.ts";
import { providerServiceKey } from "../ProviderService.ts";
import { writtenFile } from "../writtenFile.ts";
import { type EncodingUse, fileEncoding } from "./fileEncoding.ts";
import { appendedBytes, bytesOfText } from "./fileText.ts";
import { unlocked } from "./unlocked.ts";

/** The files (no folders) that a path names; one that names nothing is reported as FileNotFound about `target`. */
export function filesOf(
  cmdlet: CmdletContext,
  path: string,
  literal: boolean,
  target: unknown,
  category: ErrorCategoryName = "ObjectNotFound",
): readonly string[] {
  const { fileSystem } = cmdlet.service(providerServiceKey);
  return namedItems(cmdlet, path, target, literal, category).filter((file) => !fileSystem.isContainer(file));
}

/** The same with folders. */
export function namedItems(
  cmdlet: CmdletContext,
  path: string,
  target: unknown,
  literal = false,
  category: ErrorCategoryName = "ObjectNotFound",
): readonly string[] {
  try {
    return cmdlet.service(providerServiceKey).filePaths(path, literal);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const isMissing = error.record.errorId === "PathNotFound";
    cmdlet.error(isMissing ? new PSError(new ErrorRecord(error.exception, "FileNotFound", category, target)) : error);
    return [];
  }
}

/** The text of one file that a cmdlet reads. */
export function readTextFile(
  cmdlet: CmdletContext,
  path: string,
  literal: boolean,
  use: EncodingUse,
  encoding?: unknown,
): string {
  const full = writtenFile(cmdlet.service(providerServiceKey), path, literal);
  return opening(() => cmdlet.service(providerServiceKey).readText(full, encoding, use));
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
  /** Out-File never takes the encoding of the file that it appends to. */
  readonly use: EncodingUse;
  /** What a file is written for that has text already; absent: the same. */
  readonly appendedUse?: EncodingUse;
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
    this.#unlocked(() => {
      if (options.append) this.#files.appendBytes(this.path, new Uint8Array(0));
      else this.#files.writeBytes(this.path, new Uint8Array(0));
    });
  }

  write(text: string): void {
    const { encoding: given, use, appendedUse = use } = this.#options;
    const isChosen = given !== undefined || use === "outFile";
    this.#unlocked(() => {
      const existing = this.#files.entry(this.path) ? this.#files.readBytes(this.path) : new Uint8Array(0);
      if (existing.length === 0) this.#files.writeBytes(this.path, bytesOfText(text, fileEncoding(given, use)));
      else
        this.#files.appendBytes(this.path, appendedBytes(existing, text, fileEncoding(given, appendedUse), isChosen));
    });
  }

  #unlocked(action: () => void): void {
    opening(() => unlocked(this.#cmdlet.service(providerServiceKey), this.path, this.#options.force, action));
  }

  get #files() {
    return this.#cmdlet.service(providerServiceKey).fileSystem.files;
  }

  #exists(): PSError {
    return this.#cmdlet.terminate({
      id: "NoClobber",
      message: `The file '${this.path}' already exists.`,
      category: "ResourceExists",
      target: this.path,
      exception: "System.IO.IOException",
    });
  }
}
