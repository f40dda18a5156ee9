import type { PerEdition } from "../../../diag/Edition.ts";
import {
  checkNotNull,
  notSupported,
  outOfRange,
  outOfRangeValue,
  refuseNegative,
} from "../../errors/argumentChecks.ts";
import { clrError, clrException } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { EnumValue } from "../../values/EnumValue.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";
import { bytesOf, putBytes } from "./bytes.ts";

function open(self: StreamObject): StreamObject {
  if (!self.isOpen) throw clrException("System.ObjectDisposedException", "Cannot access a closed Stream.");
  return self;
}

function writable(self: StreamObject): StreamObject {
  open(self);
  if (!self.canWrite) throw notSupported("Stream does not support writing.");
  return self;
}

const bufferError: PerEdition<string> = {
  Desktop: "System.ArgumentException",
  Core: "System.ArgumentOutOfRangeException",
};

function checkBuffer(buffer: readonly unknown[], offset: number, count: number): void {
  checkNotNull(buffer, "buffer", "NullBuffer");
  refuseNegative(offset, "offset");
  if (count < 0 || count > buffer.length - offset)
    throw clrError(bufferError[edition()], "OffsetsOutOfBuffer", [], "count");
}

function write(self: StreamObject, bytes: Uint8Array): void {
  if (!writable(self).isExpandable && self.position + bytes.length > self.capacity)
    throw notSupported("Memory stream is not expandable.");
  self.write(bytes);
}

function seek(self: StreamObject, offset: bigint, origin: EnumValue): bigint {
  const base = origin.text === "Begin" ? 0 : origin.text === "Current" ? open(self).position : self.length;
  const position = base + Number(offset);
  if (position < 0)
    throw clrException(
      "System.IO.IOException",
      "An attempt was made to move the position before the beginning of the stream.",
    );
  self.position = position;
  return BigInt(position);
}

function copyTo(self: StreamObject, target: StreamObject): void {
  checkNotNull(target, "destination");
  write(target, open(self).read(self.length));
}

export default defineClr<StreamObject>({
  properties: {
    CanRead: (self) => self.isOpen && self.canRead,
    CanSeek: (self) => self.isOpen,
    CanWrite: (self) => self.isOpen && self.canWrite,
    CanTimeout: () => false,
    Length: (self) => BigInt(open(self).length),
    Position: {
      get: (self) => BigInt(open(self).position),
      set: (self, value: bigint) => {
        if (value < 0n) throw outOfRangeValue(value, "value", "NotNegative");
        open(self).position = Number(value);
      },
    },
  },
  staticProperties: { Null: () => new StreamObject("System.IO.MemoryStream") },
  methods: {
    CopyTo: copyTo,
    Dispose: (self) => self.close(),
    Close: (self) => self.close(),
    Flush: (self) => self.flush(),
    Seek: seek,
    SetLength: (self, length: bigint) => {
      if (length < 0n)
        throw outOfRange(
          "Stream length must be non-negative and less than the maximum array length 2147483591 - origin.",
          "value",
        );
      writable(self);
      if (!self.isExpandable && length > BigInt(self.capacity)) throw notSupported("Memory stream is not expandable.");
      self.setLength(Number(length));
    },
    "Read(byte[],int,int)": (self, buffer: unknown[], offset: number, count: number) => {
      checkBuffer(buffer, offset, count);
      const found = open(self).read(count);
      putBytes(found, buffer, offset);
      return found.length;
    },
    "ReadExactly(byte[],int,int)": (self, buffer: unknown[], offset: number, count: number) => {
      checkBuffer(buffer, offset, count);
      const found = open(self).read(count);
      if (found.length < count)
        throw clrException("System.IO.EndOfStreamException", "Unable to read beyond the end of the stream.");
      putBytes(found, buffer, offset);
    },
    ReadByte: (self) => open(self).read(1)[0] ?? -1,
    "Write(byte[],int,int)": (self, buffer: unknown[], offset: number, count: number) => {
      checkBuffer(buffer, offset, count);
      write(self, bytesOf(buffer.slice(offset, offset + count)));
    },
    WriteByte: (self, byte: number) => write(self, Uint8Array.of(byte)),
    "byte[] ToArray()": (self) => self.toBytes(),
    "byte[] GetBuffer()": (self) => {
      if (!self.isExpandable)
        throw clrException("System.UnauthorizedAccessException", "MemoryStream's internal buffer cannot be accessed.");
      return self.toBytes();
    },
    "void WriteTo(System.IO.Stream stream)": (self, target: StreamObject) => {
      checkNotNull(target, "stream");
      write(target, self.toBytes());
    },
  },
});
