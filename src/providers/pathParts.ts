/* A path as text: what stands in front of it, its last name, what is above it, and a name below it. */

/** Length of "C:" or "Provider::" in front of a path. */
export function qualifierLength(path: string): number {
  const provider = /^[\w.\\-]+::/.exec(path);
  if (provider) return provider[0].length;
  const drive = /^[^\\/:]+:/.exec(path);
  return drive ? drive[0].length : 0;
}

export function pathLeaf(path: string): string {
  const rest = path.slice(qualifierLength(path)).replace(/[\\/]+$/, "");
  if (rest === "") return path.replace(/^[\w.\\-]+::/, "");
  return rest.slice(Math.max(rest.lastIndexOf("\\"), rest.lastIndexOf("/")) + 1).replace(/^[A-Za-z]:$/, "$&\\");
}

export function pathParent(path: string): string {
  const length = qualifierLength(path);
  const inner =
    path.startsWith("\\\\", length) || !path.slice(0, length).endsWith("::") ? 0 : qualifierLength(path.slice(length));
  const start = length + inner;
  const rest = path.slice(start).replaceAll("/", "\\").replace(/\\+$/, "");
  const at = rest.lastIndexOf("\\");
  if (rest === "") return "";
  if (at < 0) return start > 0 ? path.slice(0, start) : "";
  const above = rest.slice(0, at).replace(/\\+$/, "");
  return path.slice(0, start) + (above === "" && (start > 0 || rest.startsWith("\\")) ? "\\" : above);
}

/** One separator between the two, whatever both had. */
export function joinPaths(parent: string, child: string): string {
  const below = child.replace(/^[\\/]+/, "");
  const normal = parent.replaceAll("/", "\\");
  const base = /[\\]$/.test(normal) || normal === "" ? normal : `${normal}\\`;
  return base + below.replaceAll("/", "\\");
}
