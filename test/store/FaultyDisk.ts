import { type StateDisk, stateDisk } from "../../src/store/folder/StateDisk.ts";

/** What a process that was killed still does: nothing. */
export class Killed extends Error {}

export type Fault = { readonly code: string } | "killed" | "killed in the middle of a write";

/** A disk whose call of a number fails, or is the last one before the process is killed. */
export function faultyDisk(failing: number, fault: Fault): { readonly disk: StateDisk; readonly calls: () => number } {
  let count = 0;
  let isDead = false;
  const call = (name: keyof StateDisk, args: readonly unknown[]): unknown => {
    if (isDead) throw new Killed();
    count++;
    const real = stateDisk[name] as (...args: readonly unknown[]) => unknown;
    if (count !== failing) return real(...args);
    if (typeof fault === "object") {
      // The system closes a file also where it reports a failure.
      if (name === "closeSync") real(...args);
      throw Object.assign(new Error(fault.code), { code: fault.code });
    }
    isDead = true;
    if (fault === "killed in the middle of a write" && name === "writeSync" && args[1] instanceof Uint8Array) {
      const [descriptor, bytes, offset = 0, length = bytes.length, position = null] = args;
      real(descriptor, bytes, offset, Math.floor((length as number) / 2), position);
    }
    throw new Killed();
  };
  const disk = new Proxy(stateDisk, {
    get:
      (_, name) =>
      (...args: readonly unknown[]) =>
        call(name as keyof StateDisk, args),
  });
  return { disk, calls: () => count };
}
