import { clrException } from "../../objects/errors/PSError.ts";
import type { Volume } from "./Volume.ts";
import { fullWindowsPath, isUncPath, joinWindowsPath, splitWindowsPath, type WindowsPath } from "./windowsPath.ts";

/** Storage and the names in it that a path leads to. */
export interface FollowedPath extends WindowsPath {
  readonly volume: Volume;
}

/** How many links Windows follows on one path. */
const longestChain = 63;

/**
 * What a path leads to when the links in it are followed; the one at its end only if `followsLast`. Null where a drive is
 * missing. Links that lead in a circle are an IOException.
 */
export function followLinks(
  volumes: { get(drive: string): Volume | undefined },
  path: WindowsPath,
  followsLast: boolean,
): FollowedPath | null {
  return follow(volumes, path, followsLast, { path, links: 0 });
}

function follow(
  volumes: { get(drive: string): Volume | undefined },
  path: WindowsPath,
  followsLast: boolean,
  start: { readonly path: WindowsPath; links: number },
): FollowedPath | null {
  const { drive, names } = path;
  const volume = volumes.get(drive);
  if (!volume) return null;
  if (!volume.hasLinks) return { volume, drive, names };
  const end = followsLast ? names.length : names.length - 1;
  for (let count = 1; count <= end; count++) {
    const link = volume.entry(names.slice(0, count))?.link;
    if (!link) continue;
    if (start.links++ === longestChain) throw circle(joinWindowsPath(start.path));
    if (isUncPath(link.target)) return null;
    const folder = joinWindowsPath({ drive, names: names.slice(0, count - 1) });
    const target = splitWindowsPath(fullWindowsPath(link.target, folder));
    const whole = { drive: target.drive, names: [...target.names, ...names.slice(count)] };
    return follow(volumes, whole, followsLast, start);
  }
  return { volume, drive, names };
}

function circle(path: string) {
  const text = `The name of the file cannot be resolved by the system. : '${path}'`;
  return clrException("System.IO.IOException", text);
}
