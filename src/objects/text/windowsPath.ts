/** Paths by the rules of Windows: both slashes separate, letters and shares are roots. */

export function isSeparator(character: string | undefined): boolean {
  return character === "\\" || character === "/";
}

/** Length of the root: "C:\" 3, "C:" 2, "\" 1, "\\server\share" all of it. */
export function rootLength(path: string): number {
  if (/^[A-Za-z]:/.test(path)) return isSeparator(path[2]) ? 3 : 2;
  const share = /^[\\/]{2}[^\\/]+[\\/]+[^\\/]*/.exec(path);
  if (share) return share[0].length;
  return isSeparator(path[0]) ? 1 : 0;
}

export function isRooted(path: string): boolean {
  return isSeparator(path[0]) || /^[A-Za-z]:/.test(path);
}

export function fileName(path: string): string {
  let at = path.length;
  while (at > 0 && !isSeparator(path[at - 1]) && path[at - 1] !== ":") at--;
  return path.slice(at);
}

export function extension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf(".");
  return dot < 0 || dot === name.length - 1 ? "" : name.slice(dot);
}

export function directoryName(path: string): string | null {
  const root = rootLength(path);
  if (path === "" || path.length <= root) return null;
  let at = path.length;
  while (at > root && !isSeparator(path[--at]));
  while (at > root && isSeparator(path[at - 1])) at--;
  return path.slice(0, at).replace(/\//g, "\\");
}

export function combine(parts: readonly string[]): string {
  let result = "";
  for (const part of parts) {
    if (part === "") continue;
    if (result === "" || isRooted(part)) result = part;
    else result += isSeparator(result[result.length - 1]) || result.endsWith(":") ? part : `\\${part}`;
  }
  return result;
}

/** Join does not care for roots. */
export function joinPaths(parts: readonly string[]): string {
  let result = "";
  for (const part of parts) {
    if (part === "") continue;
    if (result === "") result = part;
    else result += isSeparator(result[result.length - 1]) || isSeparator(part[0]) ? part : `\\${part}`;
  }
  return result;
}
