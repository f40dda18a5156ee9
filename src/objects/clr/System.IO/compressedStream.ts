import { unpackedLimit, unpackedTimes } from "../../../base/unpackedLimit.ts";
import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { isTooLarge } from "../../errors/outOfMemory.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineByShape } from "../../types/defineByShape.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";

type Format = "gzip" | "deflate" | "zlib";

/** A stream that packs what is written when it is closed, or gives what another one holds packed. */
function make(
  name: string,
  format: Format,
  base: StreamObject | null,
  mode: EnumValue,
  leavesOpen: boolean,
): StreamObject {
  checkNotNull(base, "stream");
  const inner = base as StreamObject;
  const unpacks = mode.clrType.shortName === "CompressionMode" && mode.text === "Decompress";
  if (unpacks ? !inner.canRead : !inner.canWrite)
    throw argumentInvalid(unpacks ? "Stream does not support reading." : "Stream does not support writing.", "stream");
  if (unpacks) {
    const stream = new StreamObject(name, unpackedData(inner.read(inner.length), format), false, false);
    stream.onClosed = () => leavesOpen || inner.close();
    return stream;
  }
  const stream = new StreamObject(name);
  stream.canRead = false;
  stream.onClosed = () => {
    if (stream.length > 0) inner.write(packed(stream.toBytes(), format));
    if (!leavesOpen) inner.close();
  };
  return stream;
}

/** What a script sees of packed data that would fill all memory. */
export function unpacksTooLarge(): unknown {
  return clrException(
    "System.IO.InvalidDataException",
    `The packed data grows to more than ${unpackedTimes} times its size, which is the limit ('cmdlab help limits').`,
  );
}

function packed(bytes: Uint8Array, format: Format): Uint8Array {
  const { deflateRawSync, deflateSync, gzipSync } = require("node:zlib") as typeof import("node:zlib");
  const pack = { gzip: gzipSync, deflate: deflateRawSync, zlib: deflateSync }[format];
  const found = Uint8Array.from(pack(bytes));
  // The system's own number in a gzip header, as .NET writes it on Windows.
  if (format === "gzip") found[9] = 10;
  return found;
}

/** Packed bytes as they were before; what is damaged, or grows to more than `room` bytes, throws InvalidDataException. */
export function unpackedData(bytes: Uint8Array, format: Format, room = unpackedLimit(bytes.length)): Uint8Array {
  const { gunzipSync, inflateRawSync, inflateSync } = require("node:zlib") as typeof import("node:zlib");
  const unpack = { gzip: gunzipSync, deflate: inflateRawSync, zlib: inflateSync }[format];
  const maxOutputLength = Math.max(Math.min(room, unpackedLimit(bytes.length)), 1);
  try {
    return new Uint8Array(unpack(bytes, { maxOutputLength }));
  } catch (error) {
    if (isTooLarge(error)) throw unpacksTooLarge();
    throw clrException(
      "System.IO.InvalidDataException",
      format === "gzip"
        ? "The archive entry was compressed using an unsupported compression method."
        : "Found invalid data while decoding.",
    );
  }
}

/** The definition of a stream class of System.IO.Compression. */
export function compressedStream(name: string, format: Format) {
  const stream = "System.IO.Stream";
  const space = "System.IO.Compression";
  const over = (base: StreamObject, mode: EnumValue, leavesOpen = false) => make(name, format, base, mode, leavesOpen);
  return defineByShape(name, {
    base: stream,
    like: `${space}.GZipStream`,
    constructors: {
      [`(${stream},${space}.CompressionMode)`]: (base: StreamObject, mode: EnumValue) => over(base, mode),
      [`(${stream},${space}.CompressionMode,bool)`]: over,
      [`(${stream},${space}.CompressionLevel)`]: (base: StreamObject, level: EnumValue) => over(base, level),
      [`(${stream},${space}.CompressionLevel,bool)`]: over,
    },
  });
}
