import { joinBytes } from "../../../base/joinBytes.ts";
import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { bytesOf } from "../System.IO/bytes.ts";
import { HashAlgorithm, hashSizes } from "./HashAlgorithm.ts";
import { HashAlgorithmName } from "./HashAlgorithmName.ts";

type Bytes = readonly unknown[];

/** A hash of bytes that come in parts; with a key an HMAC. */
class IncrementalHash extends ClrObject {
  parts: Uint8Array[] = [];

  constructor(
    readonly algorithm: string,
    readonly key: Uint8Array | null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return type();
  }

  get current(): Uint8Array {
    return new HashAlgorithm(type().name, this.algorithm, this.key).compute(joinBytes(this.parts));
  }
}

const type = lazyType("System.Security.Cryptography.IncrementalHash");

function create({ name }: HashAlgorithmName, key: Bytes | null = null): IncrementalHash {
  if (name === null || hashSizes[name] === undefined)
    throw argumentInvalid("The hash algorithm name cannot be null or empty.", "hashAlgorithm");
  return new IncrementalHash(name, key && bytesOf(key));
}

const nameType = "System.Security.Cryptography.HashAlgorithmName";

export default defineClr<IncrementalHash>({
  interfaces: ["System.IDisposable"],
  properties: {
    "int HashLengthInBytes {get;}": (self) => hashSizes[self.algorithm] / 8,
    [`${nameType} AlgorithmName {get;}`]: (self) =>
      new HashAlgorithmName(self.key === null ? self.algorithm : `HMAC${self.algorithm}`),
  },
  methods: {
    "void AppendData(byte[] data)": (self, data: Bytes) => {
      checkNotNull(data, "data");
      self.parts.push(bytesOf(data));
    },
    "void AppendData(byte[] data, int offset, int count)": (self, data: Bytes, offset: number, count: number) => {
      checkNotNull(data, "data");
      self.parts.push(bytesOf(data.slice(offset, offset + count)));
    },
    "byte[] GetCurrentHash()": (self) => self.current,
    "byte[] GetHashAndReset()": (self) => {
      const { current } = self;
      self.parts = [];
      return current;
    },
    "void Dispose()": () => {},
  },
  statics: {
    [`static System.Security.Cryptography.IncrementalHash CreateHash(${nameType} hashAlgorithm)`]: (
      name: HashAlgorithmName,
    ) => create(name),
    [`static System.Security.Cryptography.IncrementalHash CreateHMAC(${nameType} hashAlgorithm, byte[] key)`]: create,
  },
});
