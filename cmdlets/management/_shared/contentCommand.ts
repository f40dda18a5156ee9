import type { ContentWriter, ContentWriting, ProviderPath } from "../../../src/command/Provider.ts";
import type { CmdletContext, CmdletSteps } from "../../../src/command/prelude.ts";
import type { PSError } from "../../../src/objects/errors/PSError.ts";
import { typeByName } from "../../../src/objects/types/typeRegistry.ts";
import { TypedArray } from "../../../src/objects/values/collections/TypedArray.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { unwrap } from "../../../src/objects/values/PSObject.ts";
import {
  type ItemSelection,
  providerContext,
  providersOf,
  reporting,
  selectionOf,
  writtenPaths,
} from "../../../src/providers/itemCommand.ts";
import { clrError, notSupportedByProvider } from "../../../src/providers/providerErrors.ts";
import { onlyOnFiles } from "../../../src/providers/providerParameters.ts";
import { checkFilter } from "../../../src/providers/resolvePath.ts";

/** A path without a single item behind it, for commands on content. */
export function noItemFor(text: string, all: readonly string[]): PSError {
  const message = `An object at the specified path ${text} does not exist, or has been filtered by the -Include or -Exclude parameter.`;
  const target = new TypedArray(typeByName("System.String"), [...all]);
  return clrError("ItemNotFound", "ObjectNotFound", "System.Exception", message, target);
}

/** -Encoding of commands on content: Windows PowerShell has a list of its own for it. */
export const contentEncoding = {
  type: "System.Text.Encoding",
  desktopType: "Microsoft.PowerShell.Commands.FileSystemCmdletProviderEncoding",
} as const;

/** What Add-Content and Set-Content take. */
export const writingParameters = {
  Value: "object[]",
  PassThru: "switch",
  Path: "string[]",
  LiteralPath: "string[]",
  Filter: "string",
  Include: "string[]",
  Exclude: "string[]",
  Force: "switch",
  NoNewline: "switch",
  Encoding: contentEncoding,
  AsByteStream: "switch",
  Stream: "string",
} as const;

/** Those of them that only files have. */
export const writingOnFiles = onlyOnFiles("NoNewline", "Encoding", "AsByteStream", "Stream");

/** Whether the encoding is that of Windows PowerShell which means bytes and no text. */
export function isByteEncoding(encoding: unknown): boolean {
  const plain = unwrap(encoding);
  return plain instanceof EnumValue && plain.text === "Byte";
}

export const encodingNotUsed = "Encoding not used when '-AsByteStream' specified.";

export interface WritingValues extends ItemSelection {
  readonly Value?: unknown;
  readonly PassThru?: boolean;
  readonly NoNewline?: boolean;
  readonly AsByteStream?: boolean;
  readonly Stream?: string | undefined;
}

/** What Set-Content and Add-Content do with each value; `append` where it comes behind what is there. */
export function writeContent(cmdlet: CmdletContext, values: WritingValues, append: boolean): CmdletSteps {
  const output = new ContentOutput(cmdlet, append);
  return {
    process: () => output.write(values),
    end: () => output.close(),
    dispose: () => output.close(),
  };
}

/** The writers are opened with the first value and closed with the command. */
class ContentOutput {
  readonly #cmdlet: CmdletContext;
  readonly #append: boolean;
  readonly #writers: ContentWriter[] = [];
  #openedFor: string | null = null;

  constructor(cmdlet: CmdletContext, append: boolean) {
    this.#cmdlet = cmdlet;
    this.#append = append;
  }

  write(values: WritingValues): void {
    const key = writtenPaths(values).texts.join("\0");
    if (this.#openedFor !== key) {
      this.close();
      this.#openedFor = key;
      this.#open(values);
    }
    const given = this.#cmdlet.raw("Value");
    const items = Array.isArray(given) ? given : given instanceof TypedArray ? given.items : [given];
    for (const writer of this.#writers) {
      writer.write(items);
      if (values.PassThru) this.#passThru(items);
    }
  }

  close(): void {
    for (const writer of this.#writers.splice(0)) writer.close();
    this.#openedFor = null;
  }

  /** Once for each item that is written to, as the array that the values were bound as. */
  #passThru(items: readonly unknown[]): void {
    this.#cmdlet.write(items.length === 1 && items[0] === null ? [] : [...items]);
  }

  #open(values: WritingValues): void {
    const { texts, literal } = writtenPaths(values);
    const targets: ProviderPath[] = [];
    for (const text of texts)
      reporting(this.#cmdlet, () => {
        for (const target of this.#targets(text, literal, values, texts))
          if (this.#isWanted(target)) targets.push(target);
      });
    if (!this.#append) for (const target of targets) this.#clear(target);
    for (const target of targets) reporting(this.#cmdlet, () => this.#openOne(target, values));
  }

  /** A file that is not there yet is told by its path in full, whatever drive the script names. */
  #isWanted({ provider, path, display }: ProviderPath): boolean {
    if (!provider.supports("content")) throw notSupportedByProvider("content");
    const isNew = provider === providersOf(this.#cmdlet).fileSystem && !provider.exists(path);
    return this.#cmdlet.shouldProcess(`Path: ${isNew ? path : display}`, this.#append ? "Add Content" : "Set Content");
  }

  /** A file that is there is emptied before it is opened, which is a step of its own for -Verbose and -Confirm. */
  #clear({ provider, path }: ProviderPath): void {
    const { fileSystem } = providersOf(this.#cmdlet);
    if (provider === fileSystem && provider.exists(path) && !provider.isContainer(path))
      this.#cmdlet.shouldProcess(`Item: ${path}`, "Clear Content");
  }

  #openOne(target: ProviderPath, values: WritingValues): void {
    const encoding = this.#cmdlet.raw("Encoding");
    if (values.AsByteStream && encoding !== undefined) this.#cmdlet.warning(encodingNotUsed);
    const writing: ContentWriting = {
      encoding: isByteEncoding(encoding) ? undefined : encoding,
      asBytes: values.AsByteStream === true || isByteEncoding(encoding),
      noNewline: values.NoNewline ?? false,
      append: this.#append,
      stream: values.Stream,
    };
    const writer = target.provider.openWriter(target.path, writing, providerContext(this.#cmdlet, target, values));
    if (writer) this.#writers.push(writer);
  }

  #targets(text: string, literal: boolean, values: WritingValues, all: readonly string[]): ProviderPath[] {
    const service = providersOf(this.#cmdlet);
    const selects = values.Include !== undefined || values.Exclude !== undefined;
    if (literal || (!selects && !service.isPattern(text))) {
      const target = service.unresolved(text, literal);
      checkFilter(target.provider, values.Filter);
      return [target];
    }
    const found = service.resolve(text, selectionOf(values));
    if (found.length === 0) throw noItemFor(all[0], all);
    return found;
  }
}
