import { pbkdf2Sync } from "node:crypto";
import { expect } from "chai";
import { deriveInRounds } from "../../../../src/objects/clr/members/deriveInRounds.ts";

describe("deriveInRounds", () => {
  for (const [password, salt, iterations, hash, count] of [
    ["password", "salt", 1, "sha1", 20],
    ["password", "salt", 1000, "sha256", 70],
    ["", "saltsalt", 3, "sha512", 64],
    ["pass", "saltsalt", 5, "md5", 7],
  ] as const)
    it(`gives what PBKDF2 gives: ${iterations} rounds of ${hash}, ${count} bytes`, () => {
      const [secret, grain] = [Buffer.from(password), Buffer.from(salt)];
      expect([...deriveInRounds(secret, grain, iterations, hash, count)]).to.deep.equal([
        ...pbkdf2Sync(secret, grain, iterations, count, hash),
      ]);
    });
});
