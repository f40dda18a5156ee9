import { fstatSync } from "node:fs";

/** The device that swallows everything, by system: it is a device of characters, too. */
const nullDevices: Readonly<Record<string, number>> = { linux: 0x103, darwin: 0x300_0002 };

/** Whether a descriptor is a terminal; the module that knows is loaded only for what may be one. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    const status = fstatSync(descriptor);
    if (!status.isCharacterDevice()) return process.platform === "win32" && asksTerminal(descriptor);
    if (status.rdev === nullDevices[process.platform]) return false;
  } catch {
    return false;
  }
  return asksTerminal(descriptor);
}

function asksTerminal(descriptor: number): boolean {
  return (require("node:tty") as typeof import("node:tty")).isatty(descriptor);
}
