import { argumentInvalid, checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";
import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { defineType } from "../../types/TypeDefinition.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { Byte } from "../../values/numbers.ts";

class Generator extends ClrObject {
  get clrType(): ClrType {
    return generatorType();
  }
}

const generatorType = lazyType("System.Security.Cryptography.RandomNumberGenerator");
const nextByte = (): number => Math.floor(ambient().random() * 256);

function fill(target: unknown[]): void {
  checkNotNull(target, "data");
  for (let index = 0; index < target.length; index++) target[index] = new Byte(nextByte());
}

function between(low: number, high: number): number {
  if (low >= high) throw argumentInvalid("Range of random number does not contain at least one possibility.");
  return low + Math.floor(ambient().random() * (high - low));
}

export default defineType<Generator>({
  name: "System.Security.Cryptography.RandomNumberGenerator",
  abstract: true,
  methods: {
    "void GetBytes(byte[] data)": (_, target: unknown[]) => fill(target),
    "void GetNonZeroBytes(byte[] data)": (_, target: unknown[]) => {
      for (let index = 0; index < target.length; index++)
        target[index] = new Byte(1 + Math.floor(ambient().random() * 255));
    },
    "void Dispose()": () => undefined,
  },
  statics: {
    "static System.Security.Cryptography.RandomNumberGenerator Create()": () => new Generator(),
    "static byte[] GetBytes(int count)": (count: number) => {
      checkNotNegative(count, "count");
      checkArrayLength(count);
      return Uint8Array.from({ length: count }, nextByte);
    },
    "static int GetInt32(int toExclusive)": (high: number) => between(0, high),
    "static int GetInt32(int fromInclusive, int toExclusive)": between,
  },
});
