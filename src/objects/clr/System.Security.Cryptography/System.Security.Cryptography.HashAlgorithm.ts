import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import type { StreamObject } from "../../values/io/StreamObject.ts";
import { bytesOf, putBytes } from "../System.IO/bytes.ts";
import { type HashAlgorithm, hashSizes } from "./HashAlgorithm.ts";
import { newHash } from "./hashMembers.ts";

type Bytes = readonly unknown[];

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function dispose(self: HashAlgorithm): void {
  self.isDisposed = true;
}

export default defineType<HashAlgorithm>({
  name: "System.Security.Cryptography.HashAlgorithm",
  abstract: true,
  properties: {
    "int HashSize {get;}": (self) => hashSizes[self.algorithm],
    "byte[] Hash {get;}": (self) => self.hash,
    "int InputBlockSize {get;}": () => 1,
    "int OutputBlockSize {get;}": () => 1,
    "bool CanReuseTransform {get;}": () => true,
    "bool CanTransformMultipleBlocks {get;}": () => true,
    "byte[] Key {get;set;}": {
      get: (self) => self.key,
      set: (self, value: Bytes) => {
        self.key = bytesOf(value);
      },
    },
    "string HashName {get;set;}": (self) => self.algorithm,
  },
  methods: {
    "byte[] ComputeHash(byte[] buffer)": (self, bytes: Bytes) => {
      checkNotNull(bytes, "buffer");
      return self.compute(bytesOf(bytes));
    },
    "byte[] ComputeHash(byte[] buffer, int offset, int count)": (self, bytes: Bytes, offset: number, count: number) =>
      self.compute(bytesOf(bytes.slice(offset, offset + count))),
    "byte[] ComputeHash(System.IO.Stream inputStream)": (self, stream: StreamObject) => {
      checkNotNull(stream, "inputStream");
      return self.compute(stream.read(stream.length));
    },
    "int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)": (
      self,
      bytes: Bytes,
      offset: number,
      count: number,
      target: unknown[] | null,
      at: number,
    ) => {
      const part = bytesOf(bytes.slice(offset, offset + count));
      self.pending.push(part);
      if (target) putBytes(part, target, at);
      return count;
    },
    "byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)": (
      self,
      bytes: Bytes,
      offset: number,
      count: number,
    ) => {
      const part = bytesOf(bytes.slice(offset, offset + count));
      self.compute(joined([...self.pending, part]));
      self.pending = [];
      return part;
    },
    "void Initialize()": (self) => {
      self.pending = [];
    },
    "void Dispose()": dispose,
    "void Clear()": dispose,
  },
  statics: {
    "static System.Security.Cryptography.HashAlgorithm Create(string hashName)": (name: string | null) => {
      checkNotNull(name, "hashName");
      const algorithm = /^(?:System\.Security\.Cryptography\.)?(MD5|SHA-?(?:1|256|384|512))$/i
        .exec(name as string)?.[1]
        .toUpperCase()
        .replace("-", "");
      return algorithm ? newHash(algorithm) : /^SHA$/i.test(name as string) ? newHash("SHA1") : null;
    },
    "static System.Security.Cryptography.HashAlgorithm Create()": () => newHash("SHA1"),
  },
});
