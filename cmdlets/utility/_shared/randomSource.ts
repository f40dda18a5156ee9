import { SeededRandom } from "../../../src/base/Random.ts";
import type { PSHost } from "../../../src/command/prelude.ts";
import { ambient } from "../../../src/objects/model/ambient.ts";

const seeded = new WeakMap<PSHost, SeededRandom>();

/** From now on Get-Random of this session draws from a source with that seed. */
export function seedSession(host: PSHost, seed: number): void {
  seeded.set(host, new SeededRandom(seed));
}

/** A number from 0 up to but not 1. */
export function sessionRandom(host: PSHost | null): number {
  const source = host === null ? undefined : seeded.get(host);
  return source ? source.nextDouble() : ambient().random();
}
