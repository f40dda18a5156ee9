import { checkStop } from "../../../base/budget.ts";
import { joinBytes } from "../../../base/joinBytes.ts";
import { unpackedLimit, unpackedTimes } from "../../../base/unpackedLimit.ts";
import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { clrException } from "../../errors/PSError.ts";
import { defineClr } from "../../types/defineClr.ts";
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
    if (stream.length > 0) inner.write(packedData(stream.toBytes(), format));
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

/** Packed bytes; a stop is looked at between parts of them. */
export function packedData(bytes: Uint8Array, format: Format, level: 1 | 6 = 6): Uint8Array {
  const { Deflate } = pako();
  const packer = new Deflate({ windowBits: { gzip: 31, deflate: -15, zlib: 15 }[format], level });
  for (let start = 0; start === 0 || start < bytes.length; start += packedAtOnce) {
    checkStop();
    const end = start + packedAtOnce;
    packer.push(bytes.subarray(start, end), end >= bytes.length);
  }
  const found = packer.result as Uint8Array;
  // The system's own number in a gzip header, as .NET writes it on Windows.
  if (format === "gzip") found[9] = 10;
  return found;
}

/** Bytes, which takes below a tenth of a second. */
const packedAtOnce = 1_000_000;

/** Packed bytes as they were before; what is damaged, or grows to more than `room` bytes, throws InvalidDataException. */
export function unpackedData(bytes: Uint8Array, format: Format, room = unpackedLimit(bytes.length)): Uint8Array {
  const parts: Uint8Array[] = [];
  let left = Math.max(Math.min(room, unpackedLimit(bytes.length)), 1);
  const { Inflate } = pako();
  const unpacker = new Inflate({ windowBits: { gzip: 31, deflate: -15, zlib: 15 }[format], chunkSize: partLength });
  unpacker.onData = (part: Uint8Array) => {
    checkStop();
    left -= part.length;
    if (left < 0) throw unpacksTooLarge();
    parts.push(part);
  };
  unpacker.onEnd = () => {};
  unpacker.push(bytes, true);
  if (unpacker.err !== 0 || !unpacker.ended)
    throw clrException(
      "System.IO.InvalidDataException",
      format === "gzip"
        ? "The archive entry was compressed using an unsupported compression method."
        : "Found invalid data while decoding.",
    );
  return joinBytes(parts);
}

/** Bytes that are unpacked between two looks at the limits. */
const partLength = 65_536;

/**
 * zlib itself in JavaScript: packs to the same bytes, checks the checksums, and gives what it unpacks in parts, so that a
 * bomb is seen before it is there.
 */
function pako(): typeof import("pako") {
  return require("pako") as typeof import("pako");
}

/** The definition of a stream class of System.IO.Compression. */
export function compressedStream(name: string, format: Format) {
  const stream = "System.IO.Stream";
  const space = "System.IO.Compression";
  const over = (base: StreamObject, mode: EnumValue, leavesOpen = false) => make(name, format, base, mode, leavesOpen);
  return defineClr({
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
