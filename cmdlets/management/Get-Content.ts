import type { ProviderPath } from "../../src/command/Provider.ts";
import type { CmdletContext } from "../../src/command/prelude.ts";
import type { PSError } from "../../src/objects/errors/PSError.ts";
import { notModelled } from "../../src/objects/errors/runtimeError.ts";
import { arrayItems } from "../../src/objects/ops/indexing/arrayItems.ts";
import { withArgumentName } from "../../src/objects/values/clrText.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import { defineItemCmdlet } from "../../src/providers/defineItemCmdlet.ts";
import {
  type ItemSelection,
  providerContext,
  providersOf,
  reporting,
  selectionOf,
  writtenPaths,
} from "../../src/providers/itemCommand.ts";
import { LocatedContent } from "../../src/providers/itemLocation.ts";
import { clrError, invalidOperation, notSupportedByProvider } from "../../src/providers/providerErrors.ts";
import { onlyOnFiles } from "../../src/providers/providerParameters.ts";
import { contentEncoding, encodingNotUsed, isByteEncoding, noItemFor } from "./_shared/contentCommand.ts";

interface Reading extends ItemSelection {
  readonly ReadCount?: bigint | undefined;
  readonly TotalCount?: bigint | undefined;
  readonly Tail?: number | undefined;
  readonly Delimiter?: string | undefined;
  readonly Raw: boolean;
  readonly AsByteStream: boolean;
  readonly Stream?: string | undefined;
  readonly Wait: boolean;
}

export default defineItemCmdlet({
  name: "Get-Content",
  module: "Microsoft.PowerShell.Management",
  aliases: ["cat", "gc", "type"],
  synopsis: "Reads the content of an item.",
  description:
    "Gives the lines of a file one by one (-Raw: all as one text), or the value of a variable, a function, an alias.",
  parameters: {
    Path: "string[]",
    LiteralPath: "string[]",
    ReadCount: "long",
    TotalCount: "long",
    Tail: "int",
    Filter: "string",
    Include: "string[]",
    Exclude: "string[]",
    Force: "switch",
    Delimiter: "string",
    Raw: "switch",
    Encoding: contentEncoding,
    AsByteStream: "switch",
    Stream: "string",
    Wait: "switch",
  },
  unavailableParameters: onlyOnFiles("Delimiter", "Wait", "Raw", "Encoding", "AsByteStream", "Stream"),
  examples: [
    {
      title: "The last line",
      transcript: "PS> 'one', 'two' | Set-Content C:\\n.txt\nPS> Get-Content C:\\n.txt -Tail 1\ntwo\n",
    },
    {
      title: "A named stream",
      transcript:
        "PS> Set-Content C:\\n.txt one; Set-Content C:\\n.txt -Stream note two\nPS> Get-Content C:\\n.txt -Stream note\ntwo\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      if (values.TotalCount !== undefined && values.Tail !== undefined) {
        const text = "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.";
        cmdlet.error(
          clrError("TailAndHeadCannotCoexist", "InvalidOperation", "System.InvalidOperationException", text),
        );
        return;
      }
      const service = providersOf(cmdlet);
      const { texts, literal } = writtenPaths(values);
      // All items are found, then all are opened, before the first one is read.
      const items: ProviderPath[] = [];
      for (const text of texts) {
        reporting(cmdlet, () => {
          const found = service.resolve(text, { literal, ...selectionOf(values) });
          if (found.length === 0) cmdlet.error(noItemFor(texts[0], texts));
          items.push(...found);
        });
      }
      const opened: Opened[] = [];
      for (const item of items) reporting(cmdlet, () => opened.push(open(cmdlet, values, item)));
      for (const one of opened) write(cmdlet, values, one);
      if (values.Wait && opened.length > 0)
        throw notModelled("Waiting for what other processes write into a file (-Wait)");
    },
  }),
});

/** An item whose content is going to be written. */
interface Opened {
  readonly found: ProviderPath;
  readonly content: Iterable<unknown>;
}

function open(cmdlet: CmdletContext, values: Reading, found: ProviderPath): Opened {
  const { provider } = found;
  if (!provider.supports("content")) throw notSupportedByProvider("content");
  if (values.Raw && values.Wait)
    throw invalidOperation("The 'Raw' and 'Wait' parameters cannot be specified in the same command.");
  const { path } = found;
  const encoding = cmdlet.raw("Encoding");
  checkReading({ ...values, AsByteStream: values.AsByteStream || isByteEncoding(encoding) }, found);
  if (values.AsByteStream && encoding !== undefined) cmdlet.warning(encodingNotUsed);
  const reading = {
    encoding: isByteEncoding(encoding) ? undefined : encoding,
    delimiter: values.Delimiter ?? null,
    raw: values.Raw,
    asBytes: values.AsByteStream || isByteEncoding(encoding),
    stream: values.Stream,
  };
  if (values.Tail !== undefined && provider !== providersOf(cmdlet).fileSystem) throw tailNotSupported(values.Tail);
  const content = chosen(provider.readContent(path, reading, providerContext(cmdlet, found, values)), values);
  return { found, content };
}

function write(cmdlet: CmdletContext, values: Reading, { found, content }: Opened): void {
  const { provider, path } = found;
  const batch = Number(values.ReadCount ?? 1n);
  const located = new LocatedContent(provider, found.drive, path);
  const emit = (value: unknown, count: number): void => cmdlet.write(located.piece(value, BigInt(count)));
  if (batch === 1) {
    let count = 0;
    for (const value of content) {
      // Of a variable's list the product gives the first element only.
      const plain = provider === providersOf(cmdlet).fileSystem ? null : arrayItems(unwrap(value));
      if (plain === null) emit(value, ++count);
      else if (plain.length > 0) emit(plain[0], ++count);
    }
    return;
  }
  const all = [...content];
  const size = batch <= 0 ? Math.max(all.length, 1) : batch;
  for (let at = 0; at < all.length; at += size) {
    const part = all.slice(at, at + size);
    emit(part, at + part.length);
  }
}

/** -Raw gives one text, which is neither counted nor divided. */
function checkReading(values: Reading, { path }: ProviderPath): void {
  if (values.AsByteStream && values.Delimiter !== undefined) throw delimitedBytes(path);
  if (!values.Raw) return;
  for (const name of ["TotalCount", "Tail", "Delimiter"] as const)
    if (values[name] !== undefined)
      throw invalidOperation(`The 'Raw' and '${name}' parameters cannot be specified in the same command.`);
}

function tailNotSupported(tail: number): PSError {
  const text = "The Tail parameter currently is supported only for the FileSystem provider.";
  return clrError("TailNotSupported", "InvalidOperation", "System.InvalidOperationException", text, tail);
}

function delimitedBytes(path: string): PSError {
  const sentence = "A delimiter cannot be specified when reading the stream one byte at a time.";
  const text = withArgumentName(sentence, "delimiter");
  return clrError("GetContentReaderArgumentError", "InvalidArgument", "System.ArgumentException", text, path);
}

function chosen(content: Iterable<unknown>, values: Reading): Iterable<unknown> {
  // Windows PowerShell takes a number below zero for all; PowerShell 7.4 refuses it before this.
  if (values.TotalCount !== undefined && values.TotalCount >= 0) return first(content, Number(values.TotalCount));
  if (values.Tail === undefined || values.Tail < 0) return content;
  return values.Tail === 0 ? [] : [...content].slice(-values.Tail);
}

function* first(content: Iterable<unknown>, count: number): Generator<unknown> {
  if (count <= 0) return;
  let seen = 0;
  for (const value of content) {
    yield value;
    if (++seen >= count) return;
  }
}
