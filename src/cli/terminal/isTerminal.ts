import { fstatSync, statSync } from "node:fs";

/** Whether a descriptor is a terminal; the module that knows is loaded only for what may be one. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    const status = fstatSync(descriptor);
    if (!status.isCharacterDevice()) return process.platform === "win32" && asksTerminal(descriptor);
    if (status.rdev === statSync("/dev/null").rdev) return false;
  } catch {
    return false;
  }
  return asksTerminal(descriptor);
}

function asksTerminal(descriptor: number): boolean {
  return (require("node:tty") as typeof import("node:tty")).isatty(descriptor);
}
