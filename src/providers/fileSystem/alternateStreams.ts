import type { ProviderContext } from "../../command/Provider.ts";
import type { PSError } from "../../objects/errors/PSError.ts";
import { hasWildcards, wildcardMatcher } from "../../objects/ops/wildcard.ts";
import { PropertyBag } from "../../objects/values/PropertyBag.ts";
import { clrError } from "../providerErrors.ts";
import type { FileSystemProvider } from "./FileSystemProvider.ts";

/** The name under which a file's own content stands among its streams. */
const mainStream = ":$DATA";

export function isMainStream(name: string): boolean {
  return [mainStream, "$DATA"].includes(name.toUpperCase());
}

/** Where content is read from and written to: a file, or one of its named streams. */
export interface ByteStorage {
  read(limit?: number): Uint8Array;
  write(bytes: Uint8Array): void;
  append(bytes: Uint8Array): void;
}

/** An empty stream name stands for the file's own content. Writing into a stream makes the file where there is none. */
export function storage({ files }: FileSystemProvider, path: string, stream: string | undefined): ByteStorage {
  if (!stream || isMainStream(stream)) {
    return {
      read: (limit) => files.readBytes(path, limit),
      write: (bytes) => files.writeBytes(path, bytes),
      append: (bytes) => files.appendBytes(path, bytes),
    };
  }
  const read = () => files.streams(path).get(stream) ?? new Uint8Array(0);
  const write = (bytes: Uint8Array): void => {
    if (!files.entry(path)) files.writeBytes(path, new Uint8Array(0));
    files.streams(path).set(stream, bytes);
  };
  return {
    read: (limit) => read().subarray(0, limit),
    write,
    append: (bytes) => write(files.entry(path) ? Buffer.concat([read(), bytes]) : bytes),
  };
}

/** Get-Item -Stream: what there is under names or patterns. */
export function writeStreams(
  provider: FileSystemProvider,
  path: string,
  names: readonly string[],
  context: ProviderContext,
): void {
  for (const { name, length } of streamsNamed(provider, path, names, context)) {
    const item = new PropertyBag("System.Management.Automation.Internal.AlternateStreamData", {
      FileName: path,
      Stream: name,
      Length: BigInt(length),
    });
    context.write(item, `${path}:${name}`, false);
  }
}

/** Remove-Item -Stream: the file stays; of its own content nothing is left. */
export function removeStreams(
  provider: FileSystemProvider,
  path: string,
  names: readonly string[],
  context: ProviderContext,
): void {
  for (const { name } of streamsNamed(provider, path, names, context)) {
    if (!context.cmdlet.shouldProcess(streamSubject(name, path), "Remove File")) continue;
    if (isMainStream(name)) provider.files.writeBytes(path, new Uint8Array(0));
    else provider.files.streams(path).delete(name);
  }
}

function streamsNamed(
  { files }: FileSystemProvider,
  path: string,
  names: readonly string[],
  context: ProviderContext,
): { readonly name: string; readonly length: number }[] {
  const entry = files.entry(path);
  if (!entry) return [];
  const own = entry.isDirectory ? [] : [{ name: mainStream, length: entry.length }];
  const all = [...own, ...[...files.streams(path)].map(([name, bytes]) => ({ name, length: bytes.length }))];
  return names.flatMap((wanted) => {
    const matches = wildcardMatcher(isMainStream(wanted) ? mainStream : wanted);
    const found = all.filter(({ name }) => matches(name));
    if (found.length === 0 && !hasWildcards(wanted))
      context.cmdlet.error(streamNotFound("AlternateDataStreamNotFound", wanted, path));
    return found;
  });
}

export function streamNotFound(id: string, stream: string, path: string): PSError {
  const text = `Could not open the alternate data stream '${stream}' of the file '${path}'.`;
  return clrError(id, "ObjectNotFound", "System.IO.FileNotFoundException", text, path);
}

/** What -WhatIf and -Confirm call a stream. */
export function streamSubject(stream: string, path: string): string {
  return `Stream '${stream}' of file '${path}'.`;
}
