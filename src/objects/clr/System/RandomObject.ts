import { ambient } from "../../host/ambient.ts";
import type { ClrType } from "../../types/ClrType.ts";
import { lazyType } from "../../types/lazyType.ts";
import { ClrObject } from "../../values/ClrObject.ts";

/** Where a Random draws from: .NET's generator of a seed, or the session's chance. */
export interface RandomSource {
  sample31(): number;
  double(): number;
  largeDouble(): number;
  bits64(): bigint;
}

export class RandomObject extends ClrObject {
  constructor(readonly source: RandomSource) {
    super();
  }

  get clrType(): ClrType {
    return randomType();
  }
}

export const sessionSource: RandomSource = {
  sample31: () => Math.floor(ambient().random() * 2147483647),
  double: () => ambient().random(),
  largeDouble: () => ambient().random(),
  bits64: () =>
    (BigInt(Math.floor(ambient().random() * 2 ** 32)) << 32n) | BigInt(Math.floor(ambient().random() * 2 ** 32)),
};

const randomType = lazyType("System.Random");
