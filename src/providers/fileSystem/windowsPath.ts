import { pollStop } from "../../base/budget.ts";
import { clrException } from "../../objects/errors/PSError.ts";
/** A full path taken apart: "C:\Temp\a.txt" is drive "C" and the names "Temp", "a.txt"; of a share the drive is "\\PC\Share". */
export interface WindowsPath {
  readonly drive: string;
  readonly names: readonly string[];
}

const reserved = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?$/i;

/** Whether a name is that of a device of Windows. */
export function isDeviceName(name: string): boolean {
  return reserved.test(name);
}

/** Whether a text can be the name of one file or folder on Windows. */
export function isFileName(name: string): boolean {
  return (
    name !== "" && name !== "." && name !== ".." && !/[\u0000-\u001f<>:"/\\|?*]/.test(name) && !reserved.test(name)
  );
}

/** Whether a path begins with two separators: a share, or a device of Windows. */
export function isUncPath(path: string): boolean {
  return /^[\\/]{2}/.test(path);
}

/**
 * The full form of a path as written, with dots taken out; never above the root. `current` is the full path that a
 * relative path starts from. A path on another drive that is relative there starts at that drive's root.
 */
export function fullWindowsPath(written: string, current: string): string {
  checkPathLength(written);
  const [, drive, rest] = /^(?:([A-Za-z]):)?(.*)$/s.exec(written) as unknown as [string, string | undefined, string];
  const here = splitWindowsPath(current);
  const isRooted = /^[\\/]/.test(rest);
  const isHere = drive === undefined || drive.toLowerCase() === here.drive.toLowerCase();
  const names = isRooted || !isHere ? [] : [...here.names];
  for (const name of rest.split(/[\\/]+/)) {
    if (name === "" || name === ".") continue;
    if (name === "..") names.pop();
    else names.push(name);
  }
  return joinWindowsPath({ drive: drive ?? here.drive, names });
}

/** Characters that Windows takes as a path. */
export const longestPath = 32_767;

function checkPathLength(path: string): void {
  pollStop();
  if (path.length <= longestPath) return;
  throw clrException(
    "System.IO.PathTooLongException",
    `The path '${path.slice(0, 80)}...' is too long, or a component of the specified path is too long.`,
  );
}

/** Takes a full path apart ("T:\a\b", "T:\", "T:", "\\PC\Share\a"). */
export function splitWindowsPath(full: string): WindowsPath {
  checkPathLength(full);
  if (isUncPath(full)) {
    const [server = "", share = "", ...names] = full.split(/[\\/]+/).filter((name) => name !== "");
    return { drive: `\\\\${server}\\${share}`, names };
  }
  const colon = full.indexOf(":");
  return {
    drive: colon < 0 ? "" : full.slice(0, colon),
    names: full
      .slice(colon + 1)
      .split(/[\\/]+/)
      .filter((name) => name !== ""),
  };
}

export function joinWindowsPath({ drive, names }: WindowsPath): string {
  return isUncPath(drive) ? [drive, ...names].join("\\") : `${drive}:\\${names.join("\\")}`;
}

/** The folder above, or null for a root. */
export function parentWindowsPath(full: string): string | null {
  const { drive, names } = splitWindowsPath(full);
  return names.length === 0 ? null : joinWindowsPath({ drive, names: names.slice(0, -1) });
}

/** The last name of a full path; the root itself for a root. */
export function leafOfWindowsPath(full: string): string {
  const { names } = splitWindowsPath(full);
  return names.length === 0 ? full : names[names.length - 1];
}
