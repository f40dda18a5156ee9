import type { PerEdition } from "../../../diag/Edition.ts";
import { argumentInvalid, checkNotNegative, checkNotNull } from "../../errors/argumentChecks.ts";
import { checkArrayLength } from "../../errors/outOfMemory.ts";
import { ambient } from "../../host/ambient.ts";
import { edition } from "../../host/edition.ts";
import { randomByte, randomBytes } from "../../host/randomBytes.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";
import { Byte } from "../../values/numbers.ts";

class Generator extends ClrObject {
  constructor(readonly clrType: ClrType) {
    super();
  }
}

const oldType = lazyType("System.Security.Cryptography.RNGCryptoServiceProvider");

/** What Create() gives; the class behind it in .NET is not public. */
const createdType: PerEdition<() => ClrType> = {
  Desktop: oldType,
  Core: lazyType("System.Security.Cryptography.RandomNumberGeneratorImplementation"),
};

export function newProvider(): Generator {
  return new Generator(oldType());
}

function fill(target: unknown[]): void {
  checkNotNull(target, "data");
  for (let index = 0; index < target.length; index++) target[index] = new Byte(randomByte());
}

function between(low: number, high: number): number {
  if (low >= high) throw argumentInvalid("Range of random number does not contain at least one possibility.");
  return low + Math.floor(ambient().random() * (high - low));
}

export default defineClr<Generator>({
  abstract: true,
  methods: {
    "GetBytes(byte[])": (_, target: unknown[]) => fill(target),
    "GetNonZeroBytes(byte[])": (_, target: unknown[]) => {
      for (let index = 0; index < target.length; index++)
        target[index] = new Byte(1 + Math.floor(ambient().random() * 255));
    },
    Dispose: () => undefined,
  },
  statics: {
    "Create()": () => new Generator(createdType[edition()]()),
    GetBytes: (count: number) => {
      checkNotNegative(count, "count");
      checkArrayLength(count);
      return randomBytes(count);
    },
    "GetInt32(int)": (high: number) => between(0, high),
    "GetInt32(int,int)": between,
  },
});
