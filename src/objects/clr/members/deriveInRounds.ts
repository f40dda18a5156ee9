import { checkStop } from "../../../base/budget.ts";
import type { DigestName } from "../../../base/crypto/HostCrypto.ts";
import { keyedHash } from "../../../base/crypto/portableCrypto.ts";

/** PBKDF2 as RFC 8018 has it, which may be stopped between its rounds. */
export function deriveInRounds(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  hash: DigestName,
  count: number,
): Uint8Array {
  const keyed = keyedHash(hash, password);
  const work = keyed.clone();
  const derived = new Uint8Array(count);
  const number = new Uint8Array(4);
  for (let block = 1, filled = 0; filled < count; block++) {
    new DataView(number.buffer).setUint32(0, block);
    const last = keyed._cloneInto(work).update(salt).update(number).digest();
    const sum = last.slice();
    for (let round = 1; round < iterations; round++) {
      if ((round & 0xff) === 0) checkStop();
      keyed._cloneInto(work).update(last).digestInto(last);
      for (let index = 0; index < sum.length; index++) sum[index] ^= last[index];
    }
    checkStop();
    derived.set(sum.subarray(0, count - filled), filled);
    filled += sum.length;
  }
  return derived;
}
