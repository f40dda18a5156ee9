import { checkStop } from "../../../base/budget.ts";

/** PBKDF2 as RFC 8018 has it, which may be stopped at any of its rounds; several times slower than Node's own. */
export function deriveInRounds(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  hash: string,
  count: number,
): Uint8Array {
  const { createHmac, createSecretKey } = require("node:crypto") as typeof import("node:crypto");
  const key = createSecretKey(password);
  const derived = new Uint8Array(count);
  for (let block = 1, filled = 0; filled < count; block++) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(block);
    let last = createHmac(hash, key).update(salt).update(number).digest();
    const sum = Buffer.from(last);
    for (let round = 1; round < iterations; round++) {
      if ((round & 0xff) === 0) checkStop();
      last = createHmac(hash, key).update(last).digest();
      for (let index = 0; index < sum.length; index++) sum[index] ^= last[index];
    }
    checkStop();
    derived.set(sum.subarray(0, count - filled), filled);
    filled += sum.length;
  }
  return derived;
}
