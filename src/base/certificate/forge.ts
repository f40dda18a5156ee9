import { once } from "../once.ts";
import type { Random } from "../Random.ts";

type Forge = typeof import("node-forge");

/** node-forge, loaded when the first certificate is made: most commands never need it. */
export const forge = once(() => require("node-forge") as Forge);

/** Runs something with node-forge's chance taken from the session's, so that salts come out the same for the same seed. */
export function withSessionRandom<T>(random: Pick<Random, "nextBytes">, action: (library: Forge) => T): T {
  const library = forge();
  const source = library.random as unknown as {
    getBytes(count: number): string;
    getBytesSync(count: number): string;
  };
  const { getBytes, getBytesSync } = source;
  const draw = (count: number): string => Buffer.from(random.nextBytes(count)).toString("latin1");
  source.getBytes = draw;
  source.getBytesSync = draw;
  try {
    return action(library);
  } finally {
    source.getBytes = getBytes;
    source.getBytesSync = getBytesSync;
  }
}
